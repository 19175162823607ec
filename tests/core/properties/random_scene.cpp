// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "random_scene.h"

namespace ankleup::testing {

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

}  // namespace ankleup::testing
