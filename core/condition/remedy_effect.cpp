// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "condition/remedy_effect.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "condition/remedy_coefficients.h"

namespace ankleup {
namespace {

using P = RemedyParameter;

constexpr Interval kControlRange = {0.0, 1.0};
constexpr auto kPlaces = std::to_array<ParameterPlace>({{&Condition::dorsiflexionLimit, kDorsiflexionLimitRange},
                                                        {&Condition::heelLift, {0.0, radians(12.0)}},
                                                        {&Condition::insole, {0.0, radians(8.0)}},
                                                        {&Condition::footControl, kControlRange},
                                                        {&Condition::hipControl, kControlRange}});
static_assert(kPlaces.size() == kRemedyParameterCount, "what a remedy moves has no place");

struct RemedyRule {
    RemedyParameter parameter;
    double gain;
};
constexpr auto kRules = std::to_array<RemedyRule>({{P::kDorsiflexionLimit, kCalfStretchingGain},
                                                   {P::kDorsiflexionLimit, kLongTermStretchingGain},
                                                   {P::kDorsiflexionLimit, kJointMobilisationGain},
                                                   {P::kHeelLift, kHeelLiftHeight},
                                                   {P::kInsole, kInsolePost},
                                                   {P::kInsole, kArchSupportPost},
                                                   {P::kFootControl, kFootStrengtheningGain},
                                                   {P::kHipControl, kHipStrengtheningGain},
                                                   {P::kHipControl, kRetrainingHipGain}});
static_assert(kRules.size() == kRemedyCount, "a remedy has no gain");

}  // namespace

const ParameterPlace& findParameterPlace(RemedyParameter parameter) { return kPlaces[static_cast<std::size_t>(parameter)]; }
RemedyParameter findRemedyParameter(RemedyKind kind) { return kRules[static_cast<std::size_t>(kind)].parameter; }
double findRemedyGain(RemedyKind kind) { return kRules[static_cast<std::size_t>(kind)].gain; }

RemedyEffect calcRemedyEffect(const Body& body, const Condition& condition, const std::vector<Remedy>& remedies, RemedyKind kind) {
    const auto found = std::ranges::find(remedies, kind, &Remedy::kind);
    assert(found != remedies.end());
    double Condition::*const parameter = findParameterPlace(findRemedyParameter(kind)).member;
    const auto after = [&](std::vector<Remedy>::const_iterator end) {
        return withRemedies(condition, body, {remedies.begin(), end}).*parameter;
    };
    const bool acts = fits(kind, body, condition);
    return {.fits = acts, .wanted = acts ? found->strength * findRemedyGain(kind) : 0.0, .before = after(found), .after = after(found + 1)};
}

}  // namespace ankleup
