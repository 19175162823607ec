// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// What the model says, printed when it was calibrated: value in one condition, then the change to another, each to .1 deg or mm.
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "evidence/evidence_support.h"

namespace ankleup {
namespace {

using test::Case;

Strategy findStrategy(const std::string& name) {
    return static_cast<Strategy>(std::find(kStrategyNames.begin(), kStrategyNames.end(), name) - kStrategyNames.begin());
}

/// Compares the cells "value change" of a row, from column `first` on, with the two states.
void expectRow(const std::vector<std::string>& header, const std::vector<std::string>& row, std::size_t first, const LegState& before,
               const LegState& after) {
    ASSERT_EQ(row.size(), header.size());
    for (std::size_t i = first; i < row.size(); ++i) {
        std::istringstream cell(row[i]);
        std::string value;
        std::string change;
        ASSERT_TRUE(cell >> value >> change) << row[i];
        const test::Printed printedValue = test::readPrinted(value);
        const test::Printed printedChange = test::readPrinted(change);
        EXPECT_NEAR(test::read(before, header[i]), printedValue.value, printedValue.halfDigit) << row[0] << " " << header[i];
        EXPECT_NEAR(test::read(after, header[i]) - test::read(before, header[i]), printedChange.value, printedChange.halfDigit)
            << row[0] << " change of " << header[i];
    }
}

TEST(MainStory, TasksAndStrategiesGiveThePrintedPostures) {
    const auto table = test::readTable("main_story.csv");
    ASSERT_EQ(table.size(), 25U);
    for (std::size_t i = 1; i < table.size(); ++i) {
        const auto& row = table[i];
        SCOPED_TRACE(row[0] + " " + row[1] + ", " + row[2]);
        Case free{.task = *findTask(row[0]), .phase = std::stod(row[1]), .condition = {}, .body = {}};
        free.condition.strategy = StrategyWeights::only(findStrategy(row[2]));
        free.condition.dorsiflexionLimit = radians(38.0);
        Case stiff = free;
        stiff.condition.dorsiflexionLimit = radians(free.task == Task::kWalkingStance ? 8.0 : 18.0);
        expectRow(table[0], row, 3, solve(free), solve(stiff));
    }
}

/// One line of the second table: the leg before, and what is changed.
struct Change {
    std::string name;
    Case before;
    void (*apply)(Condition&);
};

Case makeCase(Task task, double limitDeg, double phase = 1.0) {
    Case result{.task = task, .phase = phase, .condition = {}, .body = {}};
    result.condition.dorsiflexionLimit = radians(limitDeg);
    return result;
}

std::vector<Change> makeChanges() {
    constexpr Task kSquat = Task::kSingleLegSquat;
    constexpr Task kStep = Task::kStepDown;
    const auto weakenHip = [](Condition& c) { c.hipControl = 0.5; };
    const auto liftHeel = [](Condition& c) { c.heelLift = radians(8.0); };
    const auto shorten = [](Condition& c) {
        c.cause = Cause::kGastroc;
        c.dorsiflexionLimit = radians(14.0);
    };
    return {
        {"hip_control 1 -> .5; single_leg_squat", makeCase(kSquat, 36.0), weakenHip},
        {"hip_control 1 -> .5; single_leg_stance", makeCase(Task::kSingleLegStance, 36.0), weakenHip},
        {"foot_control 1 -> .5; single_leg_squat", makeCase(kSquat, 36.0), [](Condition& c) { c.footControl = 0.5; }},
        {"heel lift 8; DF 18; single_leg_squat", makeCase(kSquat, 18.0), liftHeel},
        {"heel lift 8; DF 36; single_leg_squat", makeCase(kSquat, 36.0), liftHeel},
        {"heel lift 8; DF 18; step_down", makeCase(kStep, 18.0), liftHeel},
        {"heel lift 8; DF 36; step_down", makeCase(kStep, 36.0), liftHeel},
        {"gastrocnemius 36 -> 14; walking .8", makeCase(Task::kWalkingStance, 36.0, 0.8), shorten},
        {"gastrocnemius 36 -> 14; double_leg_squat 1", makeCase(Task::kDoubleLegSquat, 36.0), shorten},
        {"gastrocnemius 36 -> 14; single_leg_squat 1", makeCase(kSquat, 36.0), shorten},
        {"orthosis 5; DF 18; single_leg_squat", makeCase(kSquat, 18.0), [](Condition& c) { c.insole = radians(5.0); }},
        {"eversion limited 14 -> 5; DF 18; single_leg_squat", makeCase(kSquat, 18.0), [](Condition& c) { c.eversionLimit = radians(5.0); }},
        {"rotation limited 25 -> 8; DF 18; single_leg_squat", makeCase(kSquat, 18.0), [](Condition& c) { c.rotationLimit = radians(8.0); }},
        {"df_strength 1 -> 0; DF 30; single_leg_squat", makeCase(kSquat, 30.0), [](Condition& c) { c.dorsiflexorStrength = 0.0; }},
    };
}

TEST(MainStory, OtherConditionsGiveThePrintedPostures) {
    const auto table = test::readTable("other_conditions.csv");
    const std::vector<Change> changes = makeChanges();
    ASSERT_EQ(table.size() - 1, changes.size());
    for (std::size_t i = 0; i < changes.size(); ++i) {
        ASSERT_EQ(table[i + 1][0], changes[i].name);
        Case after = changes[i].before;
        changes[i].apply(after.condition);
        // Both sides of a change of the gastrocnemius are told with the gastrocnemius as the cause.
        Case before = changes[i].before;
        before.condition.cause = after.condition.cause;
        expectRow(table[0], table[i + 1], 1, solve(before), solve(after));
    }
}

}  // namespace
}  // namespace ankleup
