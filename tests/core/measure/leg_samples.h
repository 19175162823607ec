// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <map>
#include <string>
#include <vector>

#include "equilibrium/solve.h"
#include "measure/ledger.h"

namespace ankleup::testing {

struct LedgerSample {
    std::map<std::string, double> parts;
    double total = 0.0;
};

/// A lopsided posture, measured by a second method: tests/data/measure/leg_samples.py.
struct LegSample {
    std::string task;
    PostureProblem problem;
    PostureSolution solution;
    std::map<std::string, double> measures;
    Leg referenceLeg;
    Configuration reference;
    std::map<std::string, LedgerSample> ledgers;
};
std::vector<LegSample> readLegSamples();

}  // namespace ankleup::testing
