// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>

#include "base/coefficient.h"

namespace ankleup {

/// Numbers that only measures use. docs/01-model.md section 9. Lengths are those of a body of 1.72 m and scale with height.
inline constexpr Coefficient kAsisForward = {"asis_forward",
                                             91.0,
                                             units::kMillimetres,
                                             CoefficientKind::kDerived,
                                             "OpenSim gait2392 marker set (Delp 1990)",
                                             Grade::kTextbook,
                                             "anterior superior iliac spine from the hip centre, forward"};
inline constexpr Coefficient kAsisUp = {"asis_up",
                                        96.0,
                                        units::kMillimetres,
                                        CoefficientKind::kDerived,
                                        "OpenSim gait2392 marker set (Delp 1990)",
                                        Grade::kTextbook,
                                        "anterior superior iliac spine from the hip centre, up"};
inline constexpr Coefficient kAsisLateral = {"asis_lateral",
                                             44.5,
                                             units::kMillimetres,
                                             CoefficientKind::kDerived,
                                             "OpenSim gait2392 marker set (Delp 1990)",
                                             Grade::kTextbook,
                                             "anterior superior iliac spine from the hip centre, to the side"};
inline constexpr Coefficient kNavicularPosition = {"navicular_position",
                                                   0.24,
                                                   units::kUnitless,
                                                   CoefficientKind::kAssumed,
                                                   "a judgement; the measure is an estimate",
                                                   Grade::kDerived,
                                                   "lever of the navicular's drop, part of the foot length"};
inline constexpr Coefficient kNavicularPerPronation = {"navicular_per_pronation",
                                                       0.35,
                                                       units::kUnitless,
                                                       CoefficientKind::kAssumed,
                                                       "a judgement; the measure is an estimate",
                                                       Grade::kDerived,
                                                       "share of the sine of half the pronation in the navicular's drop"};
inline constexpr Coefficient kHeelRiseSmoothing = {"heel_rise_smoothing",
                                                   0.4,
                                                   units::kDegrees,
                                                   CoefficientKind::kAssumed,
                                                   "a judgement: a heel at rest reads about 1 mm",
                                                   Grade::kDerived,
                                                   "softness of the heel's contact in heel_rise_mm"};
inline constexpr Coefficient kQuadricepsArm = {"quadriceps_arm",
                                               46.0,
                                               units::kMillimetres,
                                               CoefficientKind::kAssumed,
                                               "textbook knee extensor moment arm",
                                               Grade::kTextbook,
                                               "moment arm of the quadriceps in pf_index"};
inline constexpr Coefficient kQuadricepsSoftness = {"quadriceps_softness",
                                                    5.0,
                                                    {"Nm"},
                                                    CoefficientKind::kAssumed,
                                                    "a judgement",
                                                    Grade::kDerived,
                                                    "knee moment below which the quadriceps force fades in pf_index"};
inline constexpr Coefficient kPatellarAngleSlope = {"patellar_angle_slope",
                                                    0.45,
                                                    units::kUnitless,
                                                    CoefficientKind::kAssumed,
                                                    "a judgement",
                                                    Grade::kDerived,
                                                    "half the angle between quadriceps and patellar tendon per knee flexion"};
inline constexpr Coefficient kPatellarAngleOffset = {"patellar_angle_offset",
                                                     0.06,
                                                     {"rad"},
                                                     CoefficientKind::kAssumed,
                                                     "a judgement",
                                                     Grade::kDerived,
                                                     "half the angle between quadriceps and patellar tendon with the knee straight"};
inline constexpr Coefficient kPatellarContact = {"patellar_contact",
                                                 150.0,
                                                 {"mm2"},
                                                 CoefficientKind::kAssumed,
                                                 "textbook contact areas, straightened",
                                                 Grade::kTextbook,
                                                 "patellofemoral contact area with the knee straight"};
inline constexpr Coefficient kPatellarContactSlope = {"patellar_contact_slope",
                                                      3.2,
                                                      {"mm2/deg"},
                                                      CoefficientKind::kAssumed,
                                                      "textbook contact areas, straightened",
                                                      Grade::kTextbook,
                                                      "contact area gained per degree of knee flexion"};
inline constexpr Coefficient kPressurePerTenDegreesQ = {"pressure_per_ten_degrees_q",
                                                        0.45,
                                                        units::kUnitless,
                                                        CoefficientKind::kMeasured,
                                                        "Huberti & Hayes 1984: +45 % per 10 deg of Q angle",
                                                        Grade::kTextbook,
                                                        "patellofemoral peak pressure against the Q angle's change"};
inline constexpr Coefficient kTalarDomeRadius = {"talar_dome_radius",
                                                 20.0,
                                                 units::kMillimetres,
                                                 CoefficientKind::kAssumed,
                                                 "textbook radius of the talar dome",
                                                 Grade::kTextbook,
                                                 "how far the dome turns backwards per radian of dorsiflexion"};

inline constexpr std::array kMeasureCoefficients = {kAsisForward,
                                                    kAsisUp,
                                                    kAsisLateral,
                                                    kNavicularPosition,
                                                    kNavicularPerPronation,
                                                    kHeelRiseSmoothing,
                                                    kQuadricepsArm,
                                                    kQuadricepsSoftness,
                                                    kPatellarAngleSlope,
                                                    kPatellarAngleOffset,
                                                    kPatellarContact,
                                                    kPatellarContactSlope,
                                                    kPressurePerTenDegreesQ,
                                                    kTalarDomeRadius};

}  // namespace ankleup
