// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/scene.h"

#include <algorithm>
#include <cassert>

#include "condition/compile.h"

namespace ankleup {

bool Reference::operator==(const Reference& other) const {
    if (kind != other.kind) return false;
    if (snapshot == other.snapshot) return true;
    return snapshot && other.snapshot && *snapshot == *other.snapshot;
}

Side Scene::activeLeg() const {
    if (side == ShownSide::kBoth) return view.activeSide;
    return side == ShownSide::kLeft ? Side::kLeft : Side::kRight;
}

bool isLockable(Task task, Coordinate coordinate) { return coordinate != Coordinate::kDorsiflexion && !isFixedByTask(task, coordinate); }

const std::vector<SceneRange>& sceneRanges() {
    static const std::vector<SceneRange> ranges = {
        {"body.height_m", {1.3, 2.2}, {1.5, 1.95}},
        {"body.mass_kg", {30, 180}, {48, 110}},
        {"body.foot_type", {-1, 1}, {-1, 1}},
        {"body.subtalar_inclination_deg", {20.5, 68.5}, {25, 55}},
        {"body.subtalar_deviation_deg", {4, 47}, {6, 35}},
        {"body.thigh_foot_angle_deg", {-5, 20}, {-2, 15}},
        {"body.stance_half_width_m", {0.08, 0.20}, {0.08, 0.20}},
        {"task.phase", {0, 1}, {0, 1}},
        {"task.wall_distance_cm", {-8, 25}, {0, 15.5}},
        {"task.step_height_cm", {5, 30}, {10, 25}},
        {"ankle.dorsiflexion_limit_deg", {2, 40}, {6, 40}},
        {"ankle.eversion_limit_deg", {4, 16}, {4, 16}},
        {"ankle.rotation_limit_deg", {8, 30}, {8, 30}},
        {"control.foot", {0, 1}, {0.2, 1}},
        {"control.hip", {0, 1}, {0.2, 1}},
        {"control.dorsiflexors", {0, 1}, {0.2, 1}},
        {"support.heel_lift_deg", {0, 12}, {0, 10}},
        {"support.insole_deg", {0, 8}, {0, 6}},
        {"support.floor_wedge_deg", {-20, 20}, {-10, 10}},
        {"support.heel_wedge_deg", {-20, 20}, {-8, 8}},
        {"support.forefoot_wedge_deg", {0, 15}, {0, 12}},
        {"toe_out_deg", {0, 25}, {0, 20}},
        {"strategy", {0, 1e6}, {0, 1}},
        {"remedies.strength", {0, 1}, {0, 1}},
        {"view.wipe", {0, 1}, {0, 1}},
        {"view.magnify", {1, 3}, {1, 3}},
        {"view.camera.yaw_deg", {-360, 360}, {-180, 180}},
        {"view.camera.pitch_deg", {-90, 90}, {-90, 90}},
        {"view.camera.distance_m", {0.1, 20}, {0.5, 6}},
        {"view.camera.target_m", {-5, 5}, {-1, 2}},
    };
    return ranges;
}

const SceneRange& sceneRange(std::string_view key) {
    const auto& ranges = sceneRanges();
    const auto found = std::ranges::find(ranges, key, &SceneRange::key);
    assert(found != ranges.end());
    return *found;
}

}  // namespace ankleup
