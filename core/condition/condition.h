// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "anatomy/body.h"
#include "base/interval.h"
#include "base/names.h"
#include "condition/condition_coefficients.h"

namespace ankleup {

/// What stops dorsiflexion.
enum class Cause : std::uint8_t {
    kJoint,    ///< talocrural joint: hard end-feel
    kSoleus,   ///< soft, whatever the knee does
    kGastroc,  ///< soft, relieved by bending the knee
};
inline constexpr std::array<std::string_view, 3> kCauseNames = {"joint", "soleus", "gastroc"};
constexpr std::string_view nameOf(Cause cause) { return kCauseNames[static_cast<int>(cause)]; }

/// The ways in which a person makes up for what the ankle lacks.
enum class Strategy : std::uint8_t { kMixed, kPronate, kTurnOut, kSagittalEscape };
inline constexpr int kStrategyCount = 4;
inline constexpr std::array<std::string_view, kStrategyCount> kStrategyNames = {"mixed", "pronate", "turn_out", "sagittal_escape"};
constexpr std::string_view nameOf(Strategy strategy) { return kStrategyNames[static_cast<int>(strategy)]; }

/// Weights of the strategies, any non-negative scale; normalised where used.
struct StrategyWeights {
    std::array<double, kStrategyCount> weight = {1.0, 0.0, 0.0, 0.0};

    static StrategyWeights only(Strategy strategy);
    double operator[](Strategy strategy) const { return weight[static_cast<int>(strategy)]; }
    double& operator[](Strategy strategy) { return weight[static_cast<int>(strategy)]; }
    bool operator==(const StrategyWeights&) const = default;
};

/// From the stiffest ankle of the model to a free one [rad]: docs/scene-format.md.
inline constexpr Interval kDorsiflexionLimitRange = {radians(2.0), kFreeDorsiflexionLimit};

/// Restrictions, strengths, supports and habit of one leg. Angles [rad]; docs/01-model.md section 8.1.
struct Condition {
    double dorsiflexionLimit = kHealthyDorsiflexionLimit;  ///< where firm resistance begins under load, knee bent; 40 deg = free
    Cause cause = Cause::kJoint;
    double eversionLimit = kDefaultEversionLimit;  ///< frontal restriction
    double rotationLimit = kDefaultRotationLimit;  ///< transverse restriction
    double footControl = 1.0;                      ///< 0..1
    double hipControl = 1.0;                       ///< 0..1
    double dorsiflexorStrength = 1.0;              ///< 0..1; hypothesis, no published effect found
    double floorWedge = 0.0;                       ///< + everting
    double heelWedge = 0.0;                        ///< + everting, under the heel only
    double forefootWedge = 0.0;                    ///< toes up
    double heelLift = 0.0;
    double insole = 0.0;  ///< medial post
    double toeOut = kDefaultToeOut;
    StrategyWeights strategy;

    bool operator==(const Condition&) const = default;
};

enum class RemedyKind : std::uint8_t {
    kCalfStretching,
    kLongTermStretching,
    kJointMobilisation,
    kHeelLift,
    kInsole,
    kArchSupport,
    kFootStrengthening,
    kHipStrengthening,
    kMovementRetraining,
};
inline constexpr int kRemedyCount = 9;
inline constexpr std::array<std::string_view, kRemedyCount> kRemedyNames = {
    "calf_stretching", "long_term_stretching", "joint_mobilisation", "heel_lift",          "insole",
    "arch_support",    "foot_strengthening",   "hip_strengthening",  "movement_retraining"};
constexpr std::string_view nameOf(RemedyKind kind) { return kRemedyNames[static_cast<int>(kind)]; }
constexpr std::optional<RemedyKind> findRemedy(std::string_view name) { return findNamed<RemedyKind>(kRemedyNames, name); }

struct Remedy {
    RemedyKind kind = RemedyKind::kCalfStretching;
    double strength = 1.0;  ///< 0..1, scales the change

    bool operator==(const Remedy&) const = default;
};

/// Does this remedy act on what is wrong here? Where it does not, it changes nothing.
bool fits(RemedyKind kind, const Body& body, const Condition& condition);

/// The condition after these remedies (docs/01-model.md section 8.3, docs/scene-format.md), clamped to each parameter's range.
Condition withRemedies(const Condition& condition, const Body& body, const std::vector<Remedy>& remedies);

}  // namespace ankleup
