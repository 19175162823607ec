// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "condition/remedy_effect.h"

#include <algorithm>
#include <cassert>

#include "condition/remedy_coefficients.h"

namespace ankleup {
namespace {

double readParameter(RemedyParameter parameter, const Condition& condition) {
    switch (parameter) {
        case RemedyParameter::kDorsiflexionLimit:
            return condition.dorsiflexionLimit;
        case RemedyParameter::kHeelLift:
            return condition.heelLift;
        case RemedyParameter::kInsole:
            return condition.insole;
        case RemedyParameter::kFootControl:
            return condition.footControl;
        case RemedyParameter::kHipControl:
            break;
    }
    return condition.hipControl;
}

}  // namespace

RemedyParameter findRemedyParameter(RemedyKind kind) {
    switch (kind) {
        case RemedyKind::kCalfStretching:
        case RemedyKind::kLongTermStretching:
        case RemedyKind::kJointMobilisation:
            return RemedyParameter::kDorsiflexionLimit;
        case RemedyKind::kHeelLift:
            return RemedyParameter::kHeelLift;
        case RemedyKind::kInsole:
        case RemedyKind::kArchSupport:
            return RemedyParameter::kInsole;
        case RemedyKind::kFootStrengthening:
            return RemedyParameter::kFootControl;
        case RemedyKind::kHipStrengthening:
        case RemedyKind::kMovementRetraining:
            break;
    }
    return RemedyParameter::kHipControl;
}

double findRemedyGain(RemedyKind kind) {
    constexpr auto kGains =
        std::to_array<double>({kCalfStretchingGain, kLongTermStretchingGain, kJointMobilisationGain, kHeelLiftHeight, kInsolePost,
                               kArchSupportPost, kFootStrengtheningGain, kHipStrengtheningGain, kRetrainingHipGain});
    static_assert(kGains.size() == kRemedyCount, "a remedy has no gain");
    return kGains[static_cast<std::size_t>(kind)];
}

RemedyEffect calcRemedyEffect(const Body& body, const Condition& condition, const std::vector<Remedy>& remedies, RemedyKind kind) {
    const auto found = std::ranges::find(remedies, kind, &Remedy::kind);
    assert(found != remedies.end());
    const RemedyParameter parameter = findRemedyParameter(kind);
    const auto after = [&](std::vector<Remedy>::const_iterator end) {
        return readParameter(parameter, withRemedies(condition, body, {remedies.begin(), end}));
    };
    const bool acts = fits(kind, body, condition);
    return {.fits = acts, .wanted = acts ? found->strength * findRemedyGain(kind) : 0.0, .before = after(found), .after = after(found + 1)};
}

}  // namespace ankleup
