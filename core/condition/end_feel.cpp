// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "condition/end_feel.h"

#include <algorithm>
#include <cmath>

#include "condition/compile.h"
#include "condition/energy_coefficients.h"

namespace ankleup {
namespace {

constexpr double kFarthest = radians(90.0);
constexpr int kBisections = 60;

double calcExcess(const EndOfRange& end, double x) {
    const double t = (x - end.limit) / end.width;
    return end.width * (t > 0.0 ? t + std::log1p(std::exp(-t)) : std::log1p(std::exp(t)));
}

double calcEndEnergy(const EndOfRange& end, double x) {
    const double excess = calcExcess(end, x);
    return 0.5 * end.stiffness * excess * excess;
}

double calcEndTorque(const EndOfRange& end, double x) {
    return end.stiffness * calcExcess(end, x) / (1.0 + std::exp(-(x - end.limit) / end.width));
}

/// Where a rising function becomes positive.
template <class Function>
double findRoot(const Function& rising) {
    double low = -kFarthest;
    double high = kFarthest;
    for (int i = 0; i < kBisections; ++i) {
        const double middle = 0.5 * (low + high);
        (rising(middle) < 0.0 ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

bool isSame(const EndOfRange& a, const EndOfRange& b) { return a.stiffness == b.stiffness && a.limit == b.limit && a.width == b.width; }

}  // namespace

double EndFeel::calcEnergy(double x) const {
    const double bend = x - rest.rest;
    return 0.5 * rest.stiffness * bend * bend + calcEndEnergy(joint, x) + calcEndEnergy(soleus, x) + calcEndEnergy(gastroc, x);
}

double EndFeel::calcTorque(double x) const {
    return rest.stiffness * (x - rest.rest) + calcEndTorque(joint, x) + calcEndTorque(soleus, x) + calcEndTorque(gastroc, x);
}

double EndFeel::calcBend(double torque) const {
    return findRoot([&](double x) { return calcTorque(x) - torque; });
}

double EndFeel::calcPulledBend(double reach) const {
    return findRoot([&](double x) { return calcTorque(x) - kHandStiffness * (reach - x); });
}

EndFeelKind EndFeel::findKind(double x) const {
    if (x < std::min({joint.limit, soleus.limit, gastroc.limit})) return EndFeelKind::kFree;
    const double hard = calcEndTorque(joint, x);
    const double soft = calcEndTorque(soleus, x) + calcEndTorque(gastroc, x);
    return hard > soft ? EndFeelKind::kHard : EndFeelKind::kSoft;
}

bool EndFeel::operator==(const EndFeel& other) const {
    return rest.stiffness == other.rest.stiffness && rest.rest == other.rest.rest && isSame(joint, other.joint) &&
           isSame(soleus, other.soleus) && isSame(gastroc, other.gastroc) && kneeFlexion == other.kneeFlexion && limit == other.limit;
}

EndFeel makeEndFeel(const Body& body, const Condition& condition, double kneeFlexion) {
    // These terms know neither task nor load.
    const Potential u = compileProblem(body, {.task = Task::kSingleLegStance}, condition).potential;
    EndFeel feel{.rest = u.dorsiflexion,
                 .joint = u.dorsiflexionJoint,
                 .soleus = u.dorsiflexionSoleus,
                 .gastroc = u.dorsiflexionGastroc,
                 .kneeFlexion = kneeFlexion};
    feel.gastroc.limit = calcGastrocLimit(kneeFlexion, u.dorsiflexionGastroc.limit, u.gastrocRelievedLimit).value;
    feel.limit = condition.cause == Cause::kJoint    ? feel.joint.limit
                 : condition.cause == Cause::kSoleus ? feel.soleus.limit
                                                     : feel.gastroc.limit;
    return feel;
}

double findTestKneeFlexion(Cause cause) { return cause == Cause::kGastroc ? 0.0 : static_cast<double>(kLungeKneeFlexion); }

}  // namespace ankleup
