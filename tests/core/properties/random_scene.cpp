// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "random_scene.h"

namespace ankleup::testing {
namespace {

/// Remedies and locks of a leg, often none.
void drawExtras(SeededRandom& random, Task task, LegSetting& leg) {
    if (random.chance(0.4)) {
        for (int kind = 0; kind < kRemedyCount; ++kind) {
            if (random.chance(0.25)) leg.remedies.push_back({static_cast<RemedyKind>(kind), random.uniform(0.0, 1.0)});
        }
    }
    if (random.chance(0.3)) {
        const double share = random.uniform(0.0, 0.5);
        for (int i = 0; i < kCoordinateCount && leg.locks.size() < kMostLocks; ++i) {
            const auto coordinate = static_cast<Coordinate>(i);
            if (isLockable(task, coordinate) && random.chance(share)) leg.locks.push_back(coordinate);
        }
    }
}

}  // namespace

Scene drawScene(SeededRandom& random, Ranges ranges) {
    const auto draw = [&](std::string_view key) {
        const SceneRange& range = sceneRange(key);
        const Interval interval = ranges == Ranges::kTested ? range.tested : range.range;
        return random.uniform(interval.low, interval.high);
    };
    const auto drawAngle = [&](std::string_view key) { return radians(draw(key)); };

    Scene scene;
    Body& body = scene.body;
    body.height = draw("body.height_m");
    body.mass = draw("body.mass_kg");
    body.footType = draw("body.foot_type");
    body.subtalarInclination = drawAngle("body.subtalar_inclination_deg");
    body.subtalarDeviation = drawAngle("body.subtalar_deviation_deg");
    body.thighFootAngle = drawAngle("body.thigh_foot_angle_deg");
    if (random.chance(0.5)) body.stanceHalfWidth = draw("body.stance_half_width_m");

    scene.task.task = static_cast<Task>(random.index(kTaskCount));
    scene.task.phase = draw("task.phase");
    scene.task.wallDistance = 0.01 * draw("task.wall_distance_cm");
    scene.task.stepHeight = 0.01 * draw("task.step_height_cm");

    Condition& condition = scene.right.condition;
    condition.dorsiflexionLimit = drawAngle("ankle.dorsiflexion_limit_deg");
    condition.cause = static_cast<Cause>(random.index(3));
    condition.eversionLimit = drawAngle("ankle.eversion_limit_deg");
    condition.rotationLimit = drawAngle("ankle.rotation_limit_deg");
    condition.footControl = draw("control.foot");
    condition.hipControl = draw("control.hip");
    condition.dorsiflexorStrength = draw("control.dorsiflexors");
    condition.floorWedge = drawAngle("support.floor_wedge_deg");
    condition.heelWedge = drawAngle("support.heel_wedge_deg");
    condition.forefootWedge = drawAngle("support.forefoot_wedge_deg");
    condition.heelLift = drawAngle("support.heel_lift_deg");
    condition.insole = drawAngle("support.insole_deg");
    condition.toeOut = drawAngle("toe_out_deg");
    if (random.chance(0.25)) {
        condition.strategy = StrategyWeights::only(static_cast<Strategy>(random.index(kStrategyCount)));
    } else {
        for (double& weight : condition.strategy.weight) weight = random.uniform(0.0, 1.0);
    }
    return scene;
}

Scene drawAnyScene(SeededRandom& random) {
    const Ranges ranges = random.chance(0.5) ? Ranges::kTested : Ranges::kWhole;
    Scene scene = drawScene(random, ranges);
    scene.side = static_cast<ShownSide>(random.index(3));
    if (scene.side != ShownSide::kRight && random.chance(0.7)) {
        scene.left = LegSetting{.condition = drawScene(random, ranges).right.condition, .remedies = {}, .locks = {}};
        drawExtras(random, scene.task.task, *scene.left);
    }
    drawExtras(random, scene.task.task, scene.right);
    scene.view.reference.kind = static_cast<ReferenceKind>(random.index(3));
    return scene;
}

}  // namespace ankleup::testing
