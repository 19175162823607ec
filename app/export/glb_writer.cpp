// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/glb_writer.h"

#include "export/gltf_model.h"
#include "export/picture_file.h"
#include "io/atomic_file.h"
#include "io/side_path.h"
#include "scenario/cycle.h"

namespace ankleup {
namespace {

constexpr double kKeysPerSecond = 30.0;
constexpr LimitRun kSlider = {.from = radians(40.0), .to = radians(2.0), .duration = 2.0, .count = 61};

LegAnimation makeAnimation(const std::string& name, const std::vector<CycleFrame>& frames) {
    LegAnimation animation{.name = name, .times = {}, .poses = {}};
    for (const CycleFrame& frame : frames) {
        animation.times.push_back(frame.moment.time);
        animation.poses.push_back(calcLegPose(frame.leg.body, frame.state.solution.posture));
    }
    return animation;
}

/// Everything that the file of one leg shows; absent when it is not wanted any more.
std::optional<GltfLeg> makeLeg(Scene scene, Side side, const ExportProgress& progress) {
    scene.view.activeSide = side;
    bool wanted = true;
    const auto goOn = [&](double from) { return [&wanted, &progress, from](double part) { return wanted = progress(from + 0.5 * part); }; };
    const Task task = scene.task.task;
    const PictureText text = describePicture(scene);
    GltfLeg leg{.body = scene.body,
                .joints = listJoints(side, isBilateral(task)),
                .pose = calcLegPose(scene.body, solveLeg(makePresent(scene, side)).solution.posture),
                .animations = {},
                .description = text.description.toStdString(),
                .sceneCode = text.sceneCode};
    if (hasPhase(task))
        leg.animations.push_back(makeAnimation(std::string(nameOf(task)), solveCycle(scene, side, kKeysPerSecond, goOn(0.0))));
    if (wanted) leg.animations.push_back(makeAnimation("dorsiflexion_limit_40_to_2", solveLimitRun(scene, side, kSlider, goOn(0.5))));
    return wanted ? std::optional(std::move(leg)) : std::nullopt;
}

}  // namespace

Expected<std::vector<std::filesystem::path>> writeGlb(const ExportRequest& request, const ExportProgress& progress) {
    const Scene scene = findExportedScene(request);
    const std::vector<SidePath> targets = findSidePaths(request.out, scene);
    std::vector<AtomicFile> files;
    std::vector<std::filesystem::path> written;
    for (const auto& [side, path] : targets) {
        const double done = static_cast<double>(files.size());
        const auto leg = makeLeg(scene, side, [&](double part) { return progress((done + part) / static_cast<double>(targets.size())); });
        if (!leg) return makeError("cancelled", "the export was cancelled; nothing was written");
        const Expected<std::string> bytes = encodeGlb(*leg);
        if (!bytes) return tl::unexpected(bytes.error());
        Expected<AtomicFile> file = AtomicFile::create(path);
        if (!file) return tl::unexpected(file.error());
        file->write(*bytes);
        files.push_back(std::move(*file));
        written.push_back(path);
    }
    for (AtomicFile& file : files) {
        if (const Expected<void> done = file.commit(); !done) return tl::unexpected(done.error());
    }
    return written;
}

}  // namespace ankleup
