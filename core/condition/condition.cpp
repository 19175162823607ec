// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "condition/condition.h"

#include "base/interval.h"
#include "condition/remedy_coefficients.h"

namespace ankleup {

namespace {

// Where a remedy's result is held: the ranges of docs/scene-format.md.
constexpr Interval kDorsiflexionLimitRange = {radians(2.0), radians(40.0)};
constexpr Interval kHeelLiftRange = {0.0, radians(12.0)};
constexpr Interval kInsoleRange = {0.0, radians(8.0)};
constexpr Interval kControlRange = {0.0, 1.0};

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
    const auto raise = [&remedy](double& parameter, double gain, const Interval& range) {
        parameter = range.clamp(parameter + remedy.strength * gain);
    };
    switch (remedy.kind) {
        case RemedyKind::kCalfStretching:
            raise(condition.dorsiflexionLimit, kCalfStretchingGain, kDorsiflexionLimitRange);
            break;
        case RemedyKind::kLongTermStretching:
            raise(condition.dorsiflexionLimit, kLongTermStretchingGain, kDorsiflexionLimitRange);
            break;
        case RemedyKind::kJointMobilisation:
            raise(condition.dorsiflexionLimit, kJointMobilisationGain, kDorsiflexionLimitRange);
            break;
        case RemedyKind::kHeelLift:
            raise(condition.heelLift, kHeelLiftHeight, kHeelLiftRange);
            break;
        case RemedyKind::kInsole:
            raise(condition.insole, kInsolePost, kInsoleRange);
            break;
        case RemedyKind::kArchSupport:
            raise(condition.insole, kArchSupportPost, kInsoleRange);
            break;
        case RemedyKind::kFootStrengthening:
            raise(condition.footControl, kFootStrengtheningGain, kControlRange);
            break;
        case RemedyKind::kHipStrengthening:
            raise(condition.hipControl, kHipStrengtheningGain, kControlRange);
            break;
        case RemedyKind::kMovementRetraining:
            raise(condition.hipControl, kRetrainingHipGain, kControlRange);
            condition.strategy = normalised(condition.strategy);
            condition.strategy[Strategy::kSagittalEscape] += remedy.strength * kRetrainingEscapeWeight;
            condition.strategy[Strategy::kPronate] *= 1.0 - remedy.strength;
            break;
    }
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
