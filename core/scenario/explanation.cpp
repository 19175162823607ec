// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/explanation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ankleup {
namespace {

constexpr double kMarginMm = 1.0;
constexpr double kMarginDeg = 0.5;

constexpr double kOtherMeasureMm = 6.0;       ///< the other measure of the knee is told from here
constexpr double kLostDorsiflexionDeg = 1.0;  ///< lost at the talocrural joint before anybody is said to pay
constexpr double kPayerDeg = 0.5;             ///< least that counts as paying
constexpr double kSpareRangeDeg = 3.0;        ///< what the task leaves over before the range counts as enough
constexpr double kKneeCameBackMm = 3.0;       ///< below its peak
constexpr double kHeelWellUpMm = 10.0;

/// Effects in the order in which a tie is broken, with the outcome each is told as.
struct EffectOutcome {
    Effect effect;
    Outcome outcome;
};
constexpr std::array<EffectOutcome, kEffectCount> kEffectOutcomes = {{{Effect::kKneeShift, Outcome::kKneeShift},
                                                                      {Effect::kHeelRise, Outcome::kHeelRise},
                                                                      {Effect::kTrunkLean, Outcome::kTrunkLean},
                                                                      {Effect::kFlexionLost, Outcome::kFlexionLost},
                                                                      {Effect::kFlexionGained, Outcome::kFlexionGained}}};

/// The other way round, where an ankle gained something, as after a remedy.
constexpr std::array<EffectOutcome, 2> kGainOutcomes = {
    {{Effect::kHeelRise, Outcome::kHeelLower}, {Effect::kTrunkLean, Outcome::kTrunkUpright}}};

/// Decides clause by clause, leaning by the margin towards what was said before.
class Decision {
  public:
    Decision(const ExplanationFacts& facts, const Explanation* held) : facts_(facts), held_(held) {}

    std::vector<DifferenceStep> differences() const {
        std::vector<DifferenceStep> ordered = facts_.differences;
        const auto weight = [&](const DifferenceStep& step) { return step.kneeShiftMm + placeBonus(step.difference); };
        std::ranges::stable_sort(ordered, [&](const auto& a, const auto& b) { return weight(a) > weight(b); });
        if (ordered.size() > 2) ordered.resize(2);
        return ordered;
    }

    Outcome outcome() const {
        if (facts_.blockage) return Outcome::kInfeasible;
        if (isTold(facts_.effects, kEffectOutcomes[0])) return Outcome::kKneeShift;
        if (const auto loss = findLargest(facts_.effects, kEffectOutcomes)) return *loss;
        if (const auto gain = findLargest(-facts_.effects, kGainOutcomes)) return *gain;
        if (isNoDifference()) return Outcome::kNoDifference;
        const double spare = degrees(facts_.limitAfterRemedies - facts_.unrestrictedDorsiflexion);
        if (facts_.cause != Cause::kGastroc && spare >= threshold(kSpareRangeDeg, kMarginDeg, said(Outcome::kEnoughRange))) {
            return Outcome::kEnoughRange;
        }
        return Outcome::kTooSmall;
    }

    double amount(Outcome outcome) const {
        for (const EffectOutcome& each : kEffectOutcomes) {
            if (each.outcome == outcome) return facts_.effects[each.effect];
        }
        for (const EffectOutcome& each : kGainOutcomes) {
            if (each.outcome == outcome) return -facts_.effects[each.effect];
        }
        return outcome == Outcome::kEnoughRange ? degrees(facts_.unrestrictedDorsiflexion) : 0.0;
    }

    std::optional<double> otherKneeShift() const {
        const double other = facts_.otherKneeShiftMm;
        const bool otherWay = other * facts_.effects[Effect::kKneeShift] < 0.0;
        const bool toldBefore = held_ && held_->otherKneeShiftMm;
        if (otherWay && std::abs(other) >= threshold(kOtherMeasureMm, kMarginMm, toldBefore)) return other;
        return std::nullopt;
    }

    std::string_view payer() const {
        const std::string_view before = held_ ? held_->payer : std::string_view();
        const double lost = -facts_.shankLedger[nameOf(Coordinate::kDorsiflexion)];
        if (lost < threshold(kLostDorsiflexionDeg, kMarginDeg, !before.empty())) return {};
        std::string_view largest;
        double largestWeight = 0.0;
        for (const LedgerPart& part : facts_.shankLedger.parts) {
            const bool paidBefore = part.name == before;
            if (part.name == nameOf(Coordinate::kDorsiflexion) || part.value < threshold(kPayerDeg, kMarginDeg, paidBefore)) continue;
            const double weight = part.value + (paidBefore ? kMarginDeg : 0.0);
            if (weight > largestWeight) {
                largest = part.name;
                largestWeight = weight;
            }
        }
        return largest;
    }

    bool heelBringsKneeBack() const {
        const bool before = held_ && held_->heelBringsKneeBack;
        return facts_.peakKneeShiftMm >= threshold(ruleOf(Effect::kKneeShift).threshold, kMarginMm, before) &&
               facts_.peakKneeShiftMm - facts_.effects[Effect::kKneeShift] > threshold(kKneeCameBackMm, kMarginMm, before) &&
               facts_.effects[Effect::kHeelRise] > threshold(kHeelWellUpMm, kMarginMm, before);
    }

  private:
    double threshold(double value, double margin, bool saidBefore) const {
        if (!held_) return value;
        return saidBefore ? value - margin : value + margin;
    }

    bool said(Outcome outcome) const { return held_ && held_->outcome == outcome; }

    bool isTold(const Effects& effects, const EffectOutcome& candidate) const {
        const EffectRule rule = ruleOf(candidate.effect);
        return effects.size(candidate.effect) >= threshold(rule.threshold, rule.margin, said(candidate.outcome));
    }

    double reach(const Effects& effects, const EffectOutcome& candidate) const {
        const EffectRule rule = ruleOf(candidate.effect);
        return (effects.size(candidate.effect) + (said(candidate.outcome) ? rule.margin : 0.0)) / rule.threshold;
    }

    template <std::size_t Count>
    std::optional<Outcome> findLargest(const Effects& effects, const std::array<EffectOutcome, Count>& candidates) const {
        const EffectOutcome* largest = nullptr;
        for (const EffectOutcome& candidate : candidates) {
            if (isTold(effects, candidate) && (!largest || reach(effects, candidate) > reach(effects, *largest))) largest = &candidate;
        }
        return largest ? std::optional(largest->outcome) : std::nullopt;
    }

    bool isNoDifference() const {
        return std::ranges::all_of(kEffectOutcomes, [&](const EffectOutcome& each) {
            const EffectRule rule = ruleOf(each.effect);
            const double most = kNoReach * rule.threshold + (said(Outcome::kNoDifference) ? rule.margin : 0.0);
            return std::abs(facts_.effects[each.effect]) < most;
        });
    }

    double placeBonus(Difference difference) const {
        if (!held_) return 0.0;
        for (std::size_t place = 0; place < held_->differences.size(); ++place) {
            if (held_->differences[place].difference == difference) return (2.0 - static_cast<double>(place)) * kMarginMm;
        }
        return 0.0;
    }

    const ExplanationFacts& facts_;
    const Explanation* held_;
};

}  // namespace

Explanation decideExplanation(const ExplanationFacts& facts, const Explanation* held) {
    const Decision decision(facts, held);
    Explanation explanation{.limit = facts.limit,
                            .limitAfterRemedies = facts.limitAfterRemedies,
                            .cause = facts.cause,
                            .limitRemedies = facts.limitRemedies,
                            .differences = decision.differences(),
                            .reference = facts.reference,
                            .task = facts.task,
                            .phase = facts.phase,
                            .outcome = decision.outcome(),
                            .kneeMeasure = facts.kneeMeasure};
    explanation.amount = decision.amount(explanation.outcome);
    if (explanation.outcome == Outcome::kInfeasible) {
        explanation.blockage = *facts.blockage;
        return explanation;
    }
    if (explanation.outcome == Outcome::kKneeShift) explanation.otherKneeShiftMm = decision.otherKneeShift();
    const bool nothingToPayFor = explanation.outcome == Outcome::kNoDifference || explanation.outcome == Outcome::kEnoughRange;
    if (!nothingToPayFor) explanation.payer = decision.payer();
    explanation.heelBringsKneeBack = decision.heelBringsKneeBack();
    return explanation;
}

Explanation calcExplanation(const Scene& scene, Side side) {
    return decideExplanation(calcExplanationFacts(scene, side, solveScene(scene, side)));
}

}  // namespace ankleup
