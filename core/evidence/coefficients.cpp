// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "evidence/coefficients.h"

#include <deque>
#include <string>

#include "anatomy/anatomy_coefficients.h"
#include "anatomy/tissue_paths.h"
#include "condition/bedside_coefficients.h"
#include "condition/condition_coefficients.h"
#include "condition/energy_coefficients.h"
#include "condition/remedy_coefficients.h"
#include "condition/strategy_coefficients.h"
#include "equilibrium/coupling_coefficients.h"
#include "kinematics/axis_coefficients.h"
#include "measure/measure_coefficients.h"
#include "movement/task_coefficients.h"

namespace ankleup {
namespace {

template <std::size_t N>
std::vector<Coefficient> listed(const std::array<Coefficient, N>& table) {
    return {table.begin(), table.end()};
}

std::vector<Coefficient> listStrategies() {
    std::vector<Coefficient> all;
    for (const StrategyMultipliers& m : kStrategyMultipliers)
        all.insert(all.end(), {m.foot, m.hip, m.toe, m.heel, m.trunk, m.depth, m.aim, m.gain});
    return all;
}

std::vector<Coefficient> listTissuePaths() {
    static std::deque<std::string> names;  // coefficients refer to their names; a deque leaves them where they are
    std::vector<Coefficient> all;
    for (int i = 0; i < kTissueCount; ++i) {
        const auto tissue = static_cast<Tissue>(i);
        const TissuePath& path = findTissuePath(tissue);
        for (std::size_t point = 0; point < path.points.size(); ++point) {
            for (std::size_t axis = 0; axis < 3; ++axis) {
                const std::string& name =
                    names.emplace_back(std::string(nameOf(tissue)) + "_" + std::to_string(point + 1) + "_" + "xyz"[axis]);
                all.push_back({name, path.points[point].position[axis], units::kMetres, CoefficientKind::kAssumed, path.source,
                               Grade::kTextbook, "a point of the tissue's path, from its upper end; forward (x), up (y), to the side (z)"});
            }
        }
    }
    all.push_back(kWindlassRadius);
    return all;
}

}  // namespace

const std::vector<CoefficientGroup>& allCoefficients() {
    static const std::vector<CoefficientGroup> groups = {
        {"anatomy", "anatomy", listed(kAnatomyCoefficients)},   {"tissue_paths", "anatomy", listTissuePaths()},
        {"axes", "kinematics", listed(kAxisCoefficients)},      {"couplings", "equilibrium", listed(kCouplingCoefficients)},
        {"tasks", "movement", listed(kTaskCoefficients)},       {"conditions", "condition", listed(kConditionCoefficients)},
        {"energy", "condition", listed(kEnergyCoefficients)},   {"strategies", "condition", listStrategies()},
        {"remedies", "condition", listed(kRemedyCoefficients)}, {"measures", "measure", listed(kMeasureCoefficients)},
        {"bedside", "condition", listed(kBedsideCoefficients)},
    };
    return groups;
}

}  // namespace ankleup
