// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/uncertainty.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <random>

#include "base/angle.h"
#include "scenario/quantity.h"

namespace ankleup {
namespace {

constexpr std::uint64_t kSeed = 20260;
constexpr double kTapeError = 1.5;  // [deg] standard error of the tape, read as a limit

enum Parameter { kInclination, kDeviation, kThighFoot, kLimit, kStiffness };

/// Standard normal numbers that are the same with every standard library.
class NormalDraws {
  public:
    explicit NormalDraws(std::uint64_t seed) : engine_(seed) {}

    double next() {
        const double radius = std::sqrt(-2.0 * std::log(uniform()));
        return radius * std::cos(2.0 * std::numbers::pi * uniform());
    }
    double next(double mean, double spread, const Interval& range) {
        double value = mean + spread * next();
        while (value < range.low || value > range.high) value = mean + spread * next();
        return value;
    }

  private:
    // Within (0, 1]: 53 bits of the engine.
    double uniform() { return (static_cast<double>(engine_() >> 11U) + 1.0) * 0x1.0p-53; }

    std::mt19937_64 engine_;
};

/// The springs that docs/01-model.md section 3 lists; one stiffness each, though the knee's turns two springs.
constexpr int kStiffnessCount = 19;
using Factors = std::array<double, kStiffnessCount>;

void scale(Potential& u, const Factors& factors) {
    const std::array<double*, kStiffnessCount> stiffnesses = {&u.toeOut.stiffness,
                                                              &u.heelRise.stiffness,
                                                              &u.rearfootRollMidtarsal.stiffness,
                                                              &u.rearfootRollHeelPad.stiffness,
                                                              &u.subtalarPronation.stiffness,
                                                              &u.midfootSag.stiffness,
                                                              &u.dorsiflexion.stiffness,
                                                              &u.kneeFlexion.stiffness,
                                                              &u.kneeRotation.stiffness,
                                                              &u.kneeAbduction.stiffness,
                                                              &u.hipFlexion.stiffness,
                                                              &u.hipAdduction.stiffness,
                                                              &u.hipRotation.stiffness,
                                                              &u.trunkFlexion.stiffness,
                                                              &u.trunkLateral.stiffness,
                                                              &u.pelvicDrop.stiffness,
                                                              &u.pelvicYaw.stiffness,
                                                              &u.pelvicTilt.stiffness,
                                                              &u.femoralHeading.stiffness};
    constexpr std::size_t kKneeRotation = 8;
    for (std::size_t i = 0; i < stiffnesses.size(); ++i) *stiffnesses[i] *= factors[i];
    u.kneeRotationSoft.stiffness *= factors[kKneeRotation];
}

LegState solveWith(LegProblem leg, const Factors& factors) {
    scale(leg.problem.potential, factors);
    return solveLeg(leg);
}

Interval findPercentiles(std::vector<double> values) {
    std::ranges::sort(values);
    const auto at = [&](double part) {
        const double place = part * static_cast<double>(values.size() - 1);
        const auto low = static_cast<std::size_t>(place);
        const std::size_t high = std::min(low + 1, values.size() - 1);
        return std::lerp(values[low], values[high], place - static_cast<double>(low));
    };
    return {at(0.05), at(0.95)};
}

}  // namespace

const std::vector<UncertainParameter>& uncertainParameters() {
    using enum CoefficientKind;
    static const std::vector<UncertainParameter> parameters = {
        {"subtalar_inclination", 37.0, 9.0, false, sceneRange("body.subtalar_inclination_deg").range, "deg", kMeasured,
         "Inman 1976: SD 9 deg, range 20.5 to 68.5"},
        {"subtalar_deviation", 16.0, 11.0, false, sceneRange("body.subtalar_deviation_deg").range, "deg", kMeasured,
         "Inman 1976: SD 11 deg, range 4 to 47; mean Manter 1941"},
        {"thigh_foot_angle", 7.0, 5.0, false, sceneRange("body.thigh_foot_angle_deg").range, "deg", kAssumed,
         "a judgement of how far thigh-foot angles differ"},
        {"dorsiflexion_limit", 0.0, kTapeError, false, sceneRange("ankle.dorsiflexion_limit_deg").range, "deg", kDerived,
         "standard error of the wall test, tape .4 to .6 cm and inclinometer 1.3 to 1.4 deg: Konor 2012"},
        {"stiffness", 1.0, 0.25, true, {0.0, 10.0}, "", kAssumed, "a judgement: nobody has measured these springs"},
    };
    return parameters;
}

UncertaintyCloud solveUncertainty(const Scene& scene, Side side) {
    const auto& parameters = uncertainParameters();
    NormalDraws draws(kSeed);
    const auto draw = [&](Parameter which, double about = 0.0) {
        const UncertainParameter& p = parameters[which];
        return radians(draws.next(about + p.mean, p.spread, p.range));
    };
    const double limit = degrees(scene.leg(side).condition.dorsiflexionLimit);
    UncertaintyCloud cloud;
    for (int i = 0; i < kUncertaintySamples; ++i) {
        Scene person = scene;
        person.body.subtalarInclination = draw(kInclination);
        person.body.subtalarDeviation = draw(kDeviation);
        person.body.thighFootAngle = draw(kThighFoot);
        person.leg(side).condition.dorsiflexionLimit = draw(kLimit, limit);
        Factors factors;
        for (double& factor : factors) factor = std::exp(parameters[kStiffness].spread * draws.next());
        cloud.present.push_back(solveWith(makePresent(person, side), factors));
        cloud.reference.push_back(solveWith(makeReference(person, side), factors));
    }
    return cloud;
}

Interval findSpread(const UncertaintyCloud& cloud, std::string_view key) {
    std::vector<double> values;
    for (const LegState& state : cloud.present) values.push_back(findQuantity(key, state));
    return findPercentiles(std::move(values));
}

Interval findChangeSpread(const UncertaintyCloud& cloud, std::string_view key) {
    std::vector<double> changes;
    for (std::size_t i = 0; i < cloud.present.size(); ++i) {
        changes.push_back(findQuantity(key, cloud.present[i]) - findQuantity(key, cloud.reference[i]));
    }
    return findPercentiles(std::move(changes));
}

}  // namespace ankleup
