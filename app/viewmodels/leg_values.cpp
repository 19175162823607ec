// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/leg_values.h"

#include <array>
#include <cmath>

#include "base/angle.h"
#include "text/units.h"

namespace ankleup {
namespace {

/// Of a unit on screen, how much one of core's is.
constexpr double kAngleUnit = kDegree;

/// Where one value lives. Exactly one of the three members is set.
struct Place {
    const char* name;
    const char* rangeKey;  ///< of sceneRange()
    Quantity quantity;
    double unit;  ///< one on screen, in core's units
    double step;
    double page;
    double Condition::*ofCondition = nullptr;
    double Body::*ofBody = nullptr;
    double TaskSetting::*ofTask = nullptr;
    bool tested = false;  ///< the app stays within the tested range
};

/// In the order of LegValue.
constexpr std::array<Place, kLegValueCount> kPlaces = {{
    {"eversionLimit", "ankle.eversion_limit_deg", Quantity::kAngle, kAngleUnit, 1, 4, &Condition::eversionLimit},
    {"rotationLimit", "ankle.rotation_limit_deg", Quantity::kAngle, kAngleUnit, 1, 5, &Condition::rotationLimit},
    {"footControl", "control.foot", Quantity::kPart, 1, 0.1, 0.2, &Condition::footControl},
    {"hipControl", "control.hip", Quantity::kPart, 1, 0.1, 0.2, &Condition::hipControl},
    {"dorsiflexors", "control.dorsiflexors", Quantity::kPart, 1, 0.1, 0.2, &Condition::dorsiflexorStrength},
    {"footType", "body.foot_type", Quantity::kPart, 1, 0.1, 0.5, nullptr, &Body::footType},
    {"toeOut", "toe_out_deg", Quantity::kAngle, kAngleUnit, 1, 5, &Condition::toeOut},
    {"height", "body.height_m", Quantity::kMetres, 1, 0.01, 0.1, nullptr, &Body::height},
    {"mass", "body.mass_kg", Quantity::kKilograms, 1, 1, 10, nullptr, &Body::mass},
    {"thighFootAngle", "body.thigh_foot_angle_deg", Quantity::kAngle, kAngleUnit, 1, 5, nullptr, &Body::thighFootAngle},
    {"inclination", "body.subtalar_inclination_deg", Quantity::kAngle, kAngleUnit, 1, 5, nullptr, &Body::subtalarInclination, nullptr,
     true},
    {"deviation", "body.subtalar_deviation_deg", Quantity::kAngle, kAngleUnit, 1, 5, nullptr, &Body::subtalarDeviation, nullptr, true},
    {"heelLift", "support.heel_lift_deg", Quantity::kAngle, kAngleUnit, 1, 4, &Condition::heelLift},
    {"insole", "support.insole_deg", Quantity::kAngle, kAngleUnit, 1, 4, &Condition::insole},
    {"floorWedge", "support.floor_wedge_deg", Quantity::kAngle, kAngleUnit, 1, 5, &Condition::floorWedge},
    {"heelWedge", "support.heel_wedge_deg", Quantity::kAngle, kAngleUnit, 1, 5, &Condition::heelWedge},
    {"forefootWedge", "support.forefoot_wedge_deg", Quantity::kAngle, kAngleUnit, 1, 5, &Condition::forefootWedge},
    {"wallDistance", "task.wall_distance_cm", Quantity::kCentimetres, kCentimetre, 0.5, 5, nullptr, nullptr, &TaskSetting::wallDistance},
    {"stepHeight", "task.step_height_cm", Quantity::kCentimetres, kCentimetre, 1, 5, nullptr, nullptr, &TaskSetting::stepHeight},
}};

double read(const Place& place, const Condition& condition, const Body& body, const TaskSetting& task) {
    const double value = place.ofCondition ? condition.*place.ofCondition : place.ofBody ? body.*place.ofBody : task.*place.ofTask;
    return value / place.unit;
}

}  // namespace

LegSetting& ownLeg(Scene& scene, Side side) {
    if (scene.side == ShownSide::kBoth && !scene.left) scene.left = scene.right;
    return scene.leg(side);
}

const Interval& limitRange() { return sceneRange("ankle.dorsiflexion_limit_deg").range; }

void setOwnLimit(Scene& scene, Side side, double degreesWanted) {
    constexpr double kTenths = 10.0;
    const double rounded = std::round(limitRange().clamp(degreesWanted) * kTenths) / kTenths;
    ownLeg(scene, side).condition.dorsiflexionLimit = radians(rounded);
}

ValueSource makeLegValueSource(LegValue value) {
    const Place& place = kPlaces[static_cast<std::size_t>(value)];
    const SceneRange& range = sceneRange(place.rangeKey);
    return {
        .key = QString::fromLatin1(place.name),
        .sceneKey = QString::fromLatin1(place.rangeKey),
        .quantity = place.quantity,
        .step = place.step,
        .page = place.page,
        .defaultValue = read(place, {}, {}, {}),
        .name = [value] { return legValueName(value); },
        .detail =
            [value](const Snapshot& snapshot) {
                const QString meaning = legValueMeaning(value, snapshot.scene, snapshot.side);
                return meaning.isEmpty() ? legValueHint(value) : meaning;
            },
        .range = [shown = place.tested ? range.tested : range.range](const Snapshot&) { return shown; },
        .read =
            [&place](const Snapshot& snapshot) {
                const Scene& scene = snapshot.scene;
                return read(place, snapshot.setting().condition, scene.body, scene.task);
            },
        .write =
            [&place](Scene& scene, double shown) {
                const double inCore = shown * place.unit;
                if (place.ofCondition) ownLeg(scene, scene.activeLeg()).condition.*place.ofCondition = inCore;
                if (place.ofBody) scene.body.*place.ofBody = inCore;
                if (place.ofTask) scene.task.*place.ofTask = inCore;
            },
    };
}

}  // namespace ankleup
