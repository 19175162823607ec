// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>

#include "base/coefficient.h"

namespace ankleup {

/// What each remedy changes at full strength. docs/01-model.md section 8.3. All gains of dorsiflexion are near the measurement error
/// (smallest detectable change 3.7-4.7 deg, 1.1-1.9 cm; Powden 2015, Konor 2012).
inline constexpr Coefficient kCalfStretchingGain = {"calf_stretching_gain",
                                                    2.5,
                                                    units::kDegrees,
                                                    CoefficientKind::kDerived,
                                                    "Radford 2006: +2.07 (0.86-3.27) to +3.03 (0.31-5.75) deg, up to 6 weeks",
                                                    Grade::kRead,
                                                    "dorsiflexion limit gained by calf stretching; soleus or gastrocnemius cause only"};
inline constexpr Coefficient kLongTermStretchingGain = {
    "long_term_stretching_gain",
    5.2,
    units::kDegrees,
    CoefficientKind::kMeasured,
    "Medeiros & Martini 2018: +5.17 (4.39-5.95) deg static; PNF 4.32 (1.59-7.04)",
    Grade::kRead,
    "dorsiflexion limit gained by chronic static stretching; soleus or gastrocnemius cause only"};
inline constexpr Coefficient kJointMobilisationGain = {
    "joint_mobilisation_gain",
    2.0,
    units::kDegrees,
    CoefficientKind::kDerived,
    "weak: about 0.5-2 cm in the wall test, +1 to 4 deg; a programme +4.1 deg (Howe 2022)",
    Grade::kUnsure,
    "dorsiflexion limit gained by mobilisation with movement; joint cause only"};
inline constexpr Coefficient kHeelLiftHeight = {"heel_lift_angle",
                                                8.0,
                                                units::kDegrees,
                                                CoefficientKind::kDerived,
                                                "25 mm at a height of 1.72 m; Bell-Jenje 2016 used 12 and 25 mm",
                                                Grade::kDerived,
                                                "heel lift added by the remedy"};
inline constexpr Coefficient kInsolePost = {"insole_post",
                                            5.0,
                                            units::kDegrees,
                                            CoefficientKind::kAssumed,
                                            "Mills 2010: eversion -2.12 (0.72-3.53), tibial internal rotation -1.33 (0.12-2.53) deg",
                                            Grade::kTextbook,
                                            "medial post added by the insole"};
inline constexpr Coefficient kArchSupportPost = {
    "arch_support_post",
    6.0,
    units::kDegrees,
    CoefficientKind::kAssumed,
    "Yoo 2022: 2-D frontal plane projection angle -8.3 deg, uncontrolled, n = 20; the model gives -1.4",
    Grade::kRead,
    "medial post added by an arch support; pronated foot only"};
inline constexpr Coefficient kFootStrengtheningGain = {"foot_strengthening_gain",
                                                       0.2,
                                                       units::kUnitless,
                                                       CoefficientKind::kAssumed,
                                                       "no number found",
                                                       Grade::kDerived,
                                                       "foot control gained by strengthening the foot"};
inline constexpr Coefficient kHipStrengtheningGain = {
    "hip_strengthening_gain",
    0.2,
    units::kUnitless,
    CoefficientKind::kAssumed,
    "Willy & Davis 2011: running mechanics unchanged, the trained task improves; the size is a judgement",
    Grade::kDerived,
    "hip control gained by strengthening the hip"};
inline constexpr Coefficient kRetrainingHipGain = {
    "movement_retraining_hip_gain",
    0.3,
    units::kUnitless,
    CoefficientKind::kAssumed,
    "PMC7274868: frontal plane projection angle -16 deg at once, no control group; the size is a judgement",
    Grade::kDerived,
    "hip control gained by movement retraining"};
inline constexpr Coefficient kRetrainingEscapeWeight = {"movement_retraining_escape_weight",
                                                        0.5,
                                                        units::kUnitless,
                                                        CoefficientKind::kAssumed,
                                                        "a judgement: sagittal strategy up, rolling in down",
                                                        Grade::kDerived,
                                                        "weight of the sagittal escape added by movement retraining"};

inline constexpr std::array kRemedyCoefficients = {
    kCalfStretchingGain, kLongTermStretchingGain, kJointMobilisationGain, kHeelLiftHeight,    kInsolePost,
    kArchSupportPost,    kFootStrengtheningGain,  kHipStrengtheningGain,  kRetrainingHipGain, kRetrainingEscapeWeight};

}  // namespace ankleup
