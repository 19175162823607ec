// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "scenario/effects.h"

namespace ankleup {

/// A setting, other than the dorsiflexion limit, in which the present leg may differ from its reference.
enum class Difference : std::uint8_t {
    kFootControl,
    kHipControl,
    kDorsiflexorStrength,
    kFootType,
    kEversionLimit,
    kRotationLimit,
    kToeOut,
    kHeelLift,
    kInsole,
    kTilt,  ///< any wedge: floor, heel or forefoot
    kLocks,
};
inline constexpr int kDifferenceCount = 11;

/// One such difference and how much it matters.
struct DifferenceStep {
    Difference difference = Difference::kFootControl;
    double change = 0.0;       ///< present minus reference in the setting's own unit: rad, strength 0..1, foot type; locks: how many more
    double kneeShiftMm = 0.0;  ///< how far K moves when this alone is set back to the reference's [mm], >= 0; 0 where nobody had to ask

    bool operator==(const DifferenceStep&) const = default;
};

/// Why a task cannot be held.
struct Blockage {
    std::vector<Coordinate> locks;  ///< these locks are why; empty: the task itself asks too much of this leg

    bool operator==(const Blockage&) const = default;
};

/// Every number that the sentence is decided from. Made by calcExplanationFacts, or by hand in tests.
struct ExplanationFacts {
    double limit = kHealthyDorsiflexionLimit;               ///< dorsiflexion limit as set [rad]
    double limitAfterRemedies = kHealthyDorsiflexionLimit;  ///< [rad]
    Cause cause = Cause::kJoint;
    std::vector<RemedyKind> limitRemedies;    ///< remedies that moved the limit
    std::vector<DifferenceStep> differences;  ///< all of them, in the order of Difference
    ReferenceKind reference = ReferenceKind::kUnrestricted;
    Task task = Task::kSingleLegSquat;
    double phase = 1.0;
    Effects effects;
    Measure kneeMeasure = Measure::kMkdLineMm;  ///< whose change is K: against the hip-ankle line or against the foot line
    double otherKneeShiftMm = 0.0;              ///< change of the other of these two measures
    double peakKneeShiftMm = 0.0;               ///< greatest K over the cycle
    double unrestrictedDorsiflexion = 0.0;      ///< of the unrestricted leg at this phase [rad]
    Ledger shankLedger = {};                    ///< shank_inclination_change
    std::optional<Blockage> blockage = {};      ///< present when the posture is infeasible
};

/// Collects the facts of a solved scene. Solves what the sentence asks beyond it: resets of single differences, the unrestricted leg,
/// and, where the heel is well up and no `cycle` is at hand, the whole movement.
/// The phase is that of `solution.presentProblem`. Ledgers that `solution` lacks are computed.
ExplanationFacts calcExplanationFacts(const Scene& scene, Side side, const SceneSolution& solution, const CycleSummary* cycle = nullptr);

/// What the middle of the sentence says.
enum class Outcome : std::uint8_t {
    kInfeasible,
    kKneeShift,
    kHeelRise,
    kTrunkLean,
    kFlexionLost,
    kFlexionGained,
    kHeelLower,     ///< less heel rise than the reference; told when nothing above is, as the next
    kTrunkUpright,  ///< less trunk lean than the reference
    kNoDifference,
    kEnoughRange,  ///< the task asks less than the ankle has
    kTooSmall,
};

/// The explanation of a posture as keys and numbers; the words are made of it elsewhere.
struct Explanation {
    // (A) under which condition
    double limit = kHealthyDorsiflexionLimit;               ///< [rad]
    double limitAfterRemedies = kHealthyDorsiflexionLimit;  ///< [rad]
    Cause cause = Cause::kJoint;
    std::vector<RemedyKind> limitRemedies;
    std::vector<DifferenceStep> differences;  ///< at most two, the one that matters most first
    ReferenceKind reference = ReferenceKind::kUnrestricted;
    Task task = Task::kSingleLegSquat;
    double phase = 1.0;
    // (B) what happens
    Outcome outcome = Outcome::kTooSmall;
    double amount = 0.0;  ///< of the outcome, in mm or deg; K with its sign; kEnoughRange: the dorsiflexion that is asked for [deg]
    Measure kneeMeasure = Measure::kMkdLineMm;
    std::optional<double> otherKneeShiftMm = {};  ///< told when the other measure of the knee goes the other way
    Blockage blockage = {};                       ///< with kInfeasible
    // (C) who pays: a part of the shank's ledger, a coordinate's name or "support"; empty: nobody worth a word
    std::string_view payer = {};
    // (D)
    bool heelBringsKneeBack = false;

    bool operator==(const Explanation&) const = default;
};

/// From `kFreeFrom` up the ankle counts as free [rad].
inline constexpr double kFreeFrom = kHealthyDorsiflexionLimit;

/// Decides what the sentence says. `held` is what it said a moment ago while the slider is held: then a clause changes only when its
/// threshold is passed by the margin (1 mm, .5 deg). Without it there is no memory.
Explanation decideExplanation(const ExplanationFacts& facts, const Explanation* held = nullptr);

/// The explanation of a scene at rest, from nothing: solves it.
Explanation calcExplanation(const Scene& scene, Side side);

}  // namespace ankleup
