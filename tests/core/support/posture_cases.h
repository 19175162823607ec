// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "condition/condition.h"
#include "kinematics/coordinates.h"
#include "movement/task.h"

namespace ankleup::testing {

/// A posture solved by an independent implementation of the model.
struct PostureCase {
    int id = 0;
    Body body;
    TaskSetting task;
    Condition condition;
    Configuration q;  ///< its solution [rad]
    double energy = 0.0;
    std::vector<double> multipliers;
    std::map<std::string, double> measures;

    /// Energy, its gradient and the constraints at 1.01 q + .003.
    double probeEnergy = 0.0;
    Configuration probeGradient;
    std::vector<double> probeConstraints;

    std::optional<Configuration> ledgerReference;  ///< configuration of the free ankle, where ledgers are given
    std::map<std::string, std::map<std::string, double>> ledgerParts;
    std::map<std::string, double> ledgerTotals;
};

/// All cases of the shared reference data; empty where that folder is absent.
std::vector<PostureCase> readPostureCases();

}  // namespace ankleup::testing
