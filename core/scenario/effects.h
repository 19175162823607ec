// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <string_view>

#include "scenario/scene_solution.h"

namespace ankleup {

/// What an onlooker notices first, present against reference. Each is weighed by how much of it counts as plainly visible.
enum class Effect : std::uint8_t {
    kKneeShift,      ///< K: the knee moves inwards (+) or outwards [mm]
    kHeelRise,       ///< the heel comes further up [mm]
    kTrunkLean,      ///< the trunk leans further forward [deg]
    kFlexionLost,    ///< the movement stays shallower than wanted [deg of knee flexion]
    kFlexionGained,  ///< the knee stays more bent [deg]
};
inline constexpr int kEffectCount = 5;

/// When an effect is worth a word: at `threshold`, and while the slider is held only once that is passed by `margin`.
struct EffectRule {
    double threshold = 1.0;  ///< mm or deg, as the effect [definition]
    double margin = 0.5;     ///< same unit: 1 mm or .5 deg [definition]
    bool eitherWay = false;  ///< counts in both directions, else only upwards
};
constexpr EffectRule ruleOf(Effect effect) {
    constexpr std::array<EffectRule, kEffectCount> kRules = {
        {{6.0, 1.0, true}, {5.0, 1.0, false}, {4.0, 0.5, false}, {4.0, 0.5, false}, {2.0, 0.5, false}}};
    return kRules[static_cast<int>(effect)];
}

/// The five effects of one posture against its reference: present minus reference, in mm or deg.
class Effects {
  public:
    double operator[](Effect effect) const { return change_[static_cast<int>(effect)]; }
    double& operator[](Effect effect) { return change_[static_cast<int>(effect)]; }
    /// The part of the change that counts: its size, or 0 when it goes the way that does not count.
    double size(Effect effect) const;
    /// The largest of size / threshold over all effects. Dimensionless; 1 is plainly visible.
    double largestReach() const;
    /// The reference against the present posture.
    Effects operator-() const;
    bool operator==(const Effects&) const = default;

  private:
    std::array<double, kEffectCount> change_{};
};

/// Below this reach an effect is no difference at all [definition].
inline constexpr double kNoReach = 0.05;

/// Does this person turn the foot out before anything else? Then the knee is judged against the line of the foot.
bool turnsOut(const StrategyWeights& strategy);
/// The measure whose change is K: mkd_line_mm, or mkd_foot_mm where turn_out has the largest weight.
Measure findKneeMeasure(const StrategyWeights& strategy);
/// The ledger that tells who moved the knee, of that measure.
LedgerKind findKneeLedger(const StrategyWeights& strategy);

/// The effects of `present` against `reference`; `strategy` is the present leg's.
Effects calcEffects(const StrategyWeights& strategy, const LegState& present, const LegState& reference);

/// What is told of a whole movement.
struct CycleSummary {
    int tellingIndex = 0;          ///< of the phase at which words and numbers stand still while the bones move
    double tellingPhase = 0.0;     ///< 0..1
    double peakKneeShiftMm = 0.0;  ///< greatest K (inwards +) over the phases
};

/// Finds the telling phase: where the largest effect peaks, or, without any, where the reference's ankle is bent most.
/// \pre both movements have the same phases, at least one.
CycleSummary findCycleSummary(const StrategyWeights& strategy, const Movement& present, const Movement& reference);

/// Present and reference of a movement at one of its phases, with ledgers: what sentence, cards and ledger tell while playing.
SceneSolution solveAtPhase(const Scene& scene, Side side, const Movement& present, const Movement& reference, int index);

/// The place in a movement where the ankle is bent most. \pre it has at least one state.
int findDeepestIndex(const Movement& movement);

/// The unrestricted leg of a scene, whatever its reference, over kCyclePhases phases.
Movement solveUnrestrictedMovement(const Scene& scene, Side side);

/// What the scene's task takes of an ankle: the greatest dorsiflexion of the unrestricted leg over the phases [rad].
double calcTaskTakes(const Scene& scene, Side side);

/// Phases in a movement that is analysed as a whole.
inline constexpr int kCyclePhases = 61;

}  // namespace ankleup
