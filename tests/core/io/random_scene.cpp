// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "core/io/random_scene.h"

#include <algorithm>

#include "measure/measures.h"

namespace ankleup::testing {
namespace {

double draw(SeededRandom& random, std::string_view key, double unit = 1.0) {
    const Interval range = sceneRange(key).range;
    // The ends themselves are the values that people choose most often.
    if (random.chance(0.1)) return unit * (random.chance(0.5) ? range.low : range.high);
    return unit * random.uniform(range.low, range.high);
}

StrategyWeights drawStrategy(SeededRandom& random) {
    StrategyWeights weights{{}};
    weights.weight[static_cast<std::size_t>(random.index(kStrategyCount))] = 1.0;
    if (random.chance(0.5)) {
        for (double& weight : weights.weight) weight += random.chance(0.3) ? 0.0 : random.uniform(0.0, 3.0);
    }
    return weights;
}

LegSetting drawLeg(SeededRandom& random, Task task) {
    LegSetting leg;
    Condition& condition = leg.condition;
    condition.dorsiflexionLimit = draw(random, "ankle.dorsiflexion_limit_deg", kDegree);
    condition.cause = static_cast<Cause>(random.index(static_cast<int>(kCauseNames.size())));
    condition.eversionLimit = draw(random, "ankle.eversion_limit_deg", kDegree);
    condition.rotationLimit = draw(random, "ankle.rotation_limit_deg", kDegree);
    condition.footControl = draw(random, "control.foot");
    condition.hipControl = draw(random, "control.hip");
    condition.dorsiflexorStrength = draw(random, "control.dorsiflexors");
    condition.heelLift = draw(random, "support.heel_lift_deg", kDegree);
    condition.insole = draw(random, "support.insole_deg", kDegree);
    condition.floorWedge = draw(random, "support.floor_wedge_deg", kDegree);
    condition.heelWedge = draw(random, "support.heel_wedge_deg", kDegree);
    condition.forefootWedge = draw(random, "support.forefoot_wedge_deg", kDegree);
    condition.toeOut = draw(random, "toe_out_deg", kDegree);
    for (int kind = 0; kind < kRemedyCount; ++kind) {
        if (random.chance(0.2)) leg.remedies.push_back({static_cast<RemedyKind>(kind), draw(random, "remedies.strength")});
    }
    for (int i = 0; i < kCoordinateCount; ++i) {
        const auto coordinate = static_cast<Coordinate>(i);
        if (static_cast<int>(leg.locks.size()) < kMostLocks && isLockable(task, coordinate) && random.chance(0.15)) {
            leg.locks.insert(leg.locks.begin(), coordinate);
        }
    }
    return leg;
}

View drawView(SeededRandom& random, int snapshotsDeep) {
    View view;
    view.camera = static_cast<Camera>(random.index(static_cast<int>(kCameraNames.size())));
    if (random.chance(0.3)) {
        view.camera = Camera::kHome;  // a free camera stands instead of a named one
        view.freeCamera = {
            draw(random, "view.camera.yaw_deg"),
            draw(random, "view.camera.pitch_deg"),
            draw(random, "view.camera.distance_m"),
            {draw(random, "view.camera.target_m"), draw(random, "view.camera.target_m"), draw(random, "view.camera.target_m")}};
    }
    view.compare = static_cast<CompareMode>(random.index(static_cast<int>(kCompareModeNames.size())));
    if (view.compare == CompareMode::kTwoCompensations || random.chance(0.2)) view.secondStrategy = drawStrategy(random);
    view.wipe = draw(random, "view.wipe");
    view.magnify = draw(random, "view.magnify");
    view.graph = random.chance(0.5) ? kMeasureNames[static_cast<std::size_t>(random.index(kMeasureCount))]
                                    : kCoordinateNames[static_cast<std::size_t>(random.index(kCoordinateCount))];
    view.activeSide = random.chance(0.5) ? Side::kRight : Side::kLeft;
    view.reference.kind = static_cast<ReferenceKind>(random.index(static_cast<int>(kReferenceNames.size())));
    if (snapshotsDeep > 0 && random.chance(0.2)) {
        view.reference = {ReferenceKind::kSnapshot, std::make_shared<const Scene>(drawScene(random, snapshotsDeep - 1))};
    }
    for (bool& layer : view.layers) layer = random.chance(0.5);
    return view;
}

}  // namespace

Scene drawScene(SeededRandom& random, int snapshotsDeep) {
    Scene scene;
    scene.side = static_cast<ShownSide>(random.index(static_cast<int>(kShownSideNames.size())));
    scene.body.height = draw(random, "body.height_m");
    scene.body.mass = draw(random, "body.mass_kg");
    scene.body.footType = draw(random, "body.foot_type");
    scene.body.subtalarInclination = draw(random, "body.subtalar_inclination_deg", kDegree);
    scene.body.subtalarDeviation = draw(random, "body.subtalar_deviation_deg", kDegree);
    scene.body.thighFootAngle = draw(random, "body.thigh_foot_angle_deg", kDegree);
    if (random.chance(0.5)) scene.body.stanceHalfWidth = draw(random, "body.stance_half_width_m");
    scene.task.task = static_cast<Task>(random.index(kTaskCount));
    scene.task.phase = draw(random, "task.phase");
    scene.task.wallDistance = draw(random, "task.wall_distance_cm") / 100.0;
    scene.task.stepHeight = draw(random, "task.step_height_cm") / 100.0;
    scene.right = drawLeg(random, scene.task.task);
    scene.right.condition.strategy = drawStrategy(random);
    if (scene.side != ShownSide::kRight && random.chance(0.7)) {
        scene.left = drawLeg(random, scene.task.task);
        scene.left->condition.strategy = scene.right.condition.strategy;
    }
    scene.view = drawView(random, snapshotsDeep);
    return scene;
}

}  // namespace ankleup::testing
