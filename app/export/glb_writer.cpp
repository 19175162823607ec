// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/glb_writer.h"

#include "export/gltf_model.h"
#include "export/leg_files.h"
#include "export/picture_file.h"
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

/// Everything that the file of one leg shows.
GltfLeg makeLeg(Scene scene, Side side, const ExportProgress& progress) {
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
    return leg;
}

}  // namespace

Expected<std::vector<std::filesystem::path>> writeGlb(const ExportRequest& request, const ExportProgress& progress) {
    const Scene scene = findExportedScene(request);
    return writeLegFiles(request, scene, progress,
                         [&scene](Side side, const ExportProgress& part) { return encodeGlb(makeLeg(scene, side, part)); });
}

}  // namespace ankleup
