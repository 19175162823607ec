// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "io/number_text.h"
#include "scenario/scene.h"

namespace ankleup {

/// A number of a scene file and where it lives in the scene. Reader and writer go through the same lists, so they cannot disagree.
template <class Owner>
struct NumberKey {
    std::string_view group;  ///< the object that holds it; empty: the scene itself
    std::string_view name;
    double Owner::*member;
    Unit unit = Unit::kPlain;
};

/// The range of such a number, in the key's unit.
template <class Owner>
const Interval& rangeOf(const NumberKey<Owner>& key) {
    return sceneRange((key.group.empty() ? "" : std::string(key.group) + ".") + std::string(key.name)).range;
}

inline constexpr std::array kBodyKeys = {
    NumberKey<Body>{"body", "height_m", &Body::height},
    NumberKey<Body>{"body", "mass_kg", &Body::mass},
    NumberKey<Body>{"body", "foot_type", &Body::footType},
    NumberKey<Body>{"body", "subtalar_inclination_deg", &Body::subtalarInclination, Unit::kDegrees},
    NumberKey<Body>{"body", "subtalar_deviation_deg", &Body::subtalarDeviation, Unit::kDegrees},
    NumberKey<Body>{"body", "thigh_foot_angle_deg", &Body::thighFootAngle, Unit::kDegrees},
};

inline constexpr std::array kTaskKeys = {
    NumberKey<TaskSetting>{"task", "phase", &TaskSetting::phase},
    NumberKey<TaskSetting>{"task", "wall_distance_cm", &TaskSetting::wallDistance, Unit::kCentimetres},
    NumberKey<TaskSetting>{"task", "step_height_cm", &TaskSetting::stepHeight, Unit::kCentimetres},
};

inline constexpr std::array<std::string_view, 3> kConditionGroups = {"ankle", "control", "support"};
inline constexpr std::array kConditionKeys = {
    NumberKey<Condition>{"ankle", "dorsiflexion_limit_deg", &Condition::dorsiflexionLimit, Unit::kDegrees},
    NumberKey<Condition>{"ankle", "eversion_limit_deg", &Condition::eversionLimit, Unit::kDegrees},
    NumberKey<Condition>{"ankle", "rotation_limit_deg", &Condition::rotationLimit, Unit::kDegrees},
    NumberKey<Condition>{"control", "foot", &Condition::footControl},
    NumberKey<Condition>{"control", "hip", &Condition::hipControl},
    NumberKey<Condition>{"control", "dorsiflexors", &Condition::dorsiflexorStrength},
    NumberKey<Condition>{"support", "heel_lift_deg", &Condition::heelLift, Unit::kDegrees},
    NumberKey<Condition>{"support", "insole_deg", &Condition::insole, Unit::kDegrees},
    NumberKey<Condition>{"support", "floor_wedge_deg", &Condition::floorWedge, Unit::kDegrees},
    NumberKey<Condition>{"support", "heel_wedge_deg", &Condition::heelWedge, Unit::kDegrees},
    NumberKey<Condition>{"support", "forefoot_wedge_deg", &Condition::forefootWedge, Unit::kDegrees},
};
inline constexpr NumberKey<Condition> kToeOutKey = {"", "toe_out_deg", &Condition::toeOut, Unit::kDegrees};

inline constexpr std::array kCameraKeys = {
    NumberKey<FreeCamera>{"view.camera", "yaw_deg", &FreeCamera::yawDeg},
    NumberKey<FreeCamera>{"view.camera", "pitch_deg", &FreeCamera::pitchDeg},
    NumberKey<FreeCamera>{"view.camera", "distance_m", &FreeCamera::distanceM},
};

/// The only version there is.
inline constexpr int kSceneVersion = 1;

}  // namespace ankleup
