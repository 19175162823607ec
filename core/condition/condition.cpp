// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "condition/condition.h"

#include "condition/remedy_coefficients.h"
#include "condition/remedy_effect.h"

namespace ankleup {

namespace {

// A change of the weights means the same whatever their scale was.
StrategyWeights normalised(StrategyWeights weights) {
    double sum = 0.0;
    for (const double weight : weights.weight) sum += weight;
    if (sum > 0.0) {
        for (double& weight : weights.weight) weight /= sum;
    }
    return weights;
}

void apply(const Remedy& remedy, Condition& condition) {
    const ParameterPlace& place = findParameterPlace(findRemedyParameter(remedy.kind));
    double& parameter = condition.*place.member;
    parameter = place.range.clamp(parameter + remedy.strength * findRemedyGain(remedy.kind));
    if (remedy.kind != RemedyKind::kMovementRetraining) return;
    condition.strategy = normalised(condition.strategy);
    condition.strategy[Strategy::kSagittalEscape] += remedy.strength * kRetrainingEscapeWeight;
    condition.strategy[Strategy::kPronate] *= 1.0 - remedy.strength;
}

}  // namespace

StrategyWeights StrategyWeights::only(Strategy strategy) {
    StrategyWeights weights{{0.0, 0.0, 0.0, 0.0}};
    weights[strategy] = 1.0;
    return weights;
}

bool fits(RemedyKind kind, const Body& body, const Condition& condition) {
    switch (kind) {
        case RemedyKind::kCalfStretching:
        case RemedyKind::kLongTermStretching:
            return condition.cause != Cause::kJoint;
        case RemedyKind::kJointMobilisation:
            return condition.cause == Cause::kJoint;
        case RemedyKind::kArchSupport:
            return body.footType > 0.0;
        case RemedyKind::kFootStrengthening:
            return condition.footControl < 1.0;
        case RemedyKind::kHipStrengthening:
            return condition.hipControl < 1.0;
        case RemedyKind::kHeelLift:
        case RemedyKind::kInsole:
        case RemedyKind::kMovementRetraining:
            return true;
    }
    return false;
}

Condition withRemedies(const Condition& condition, const Body& body, const std::vector<Remedy>& remedies) {
    Condition treated = condition;
    for (const Remedy& remedy : remedies) {
        if (fits(remedy.kind, body, condition)) apply(remedy, treated);
    }
    return treated;
}

}  // namespace ankleup
