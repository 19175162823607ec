// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// Pages for people quote the model. Here is what they quote.
#include <gtest/gtest.h>

#include <array>
#include <cctype>
#include <filesystem>

#include "evidence/evidence_support.h"
#include "evidence/finding.h"
#include "scenario/findings.h"
#include "scenario/scene_solution.h"

namespace ankleup {
namespace {

std::string countText(const std::vector<FindingResult>& results, FindingRole role) {
    const FindingCount count = countFindings(results, role);
    return std::to_string(count.inBand) + " of " + std::to_string(count.all);
}

TEST(Pages, CountTheFindingsAsTheyAre) {
    const std::vector<FindingResult> results = calcFindings(test::readShippedFindings());
    for (const char* page : {"docs/13-faq.md", "docs/01-model.md"}) {
        const std::string text = test::readSourceFile(page);
        for (const FindingRole role : {FindingRole::kCalibration, FindingRole::kHeldOut}) {
            EXPECT_NE(text.find(countText(results, role)), std::string::npos)
                << page << ": " << nameOf(role) << " is " << countText(results, role);
        }
    }
    EXPECT_EQ(countFindings(results, FindingRole::kIdentity).inBand, 9) << "docs/13-faq.md says nine";
}

/// A small count as pages write it within a sentence and at its beginning.
std::string findWord(int count, bool begins) {
    constexpr std::array kWords = {"seven", "eight", "nine", "ten", "eleven", "twelve"};
    std::string word = kWords.at(static_cast<std::size_t>(count - 7));
    if (begins) word[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(word[0])));
    return word;
}

int countLessons() {
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(ANKLEUP_SOURCE_DIR "/assets/lessons")) {
        count += std::isdigit(static_cast<unsigned char>(entry.path().filename().string()[0])) != 0 ? 1 : 0;
    }
    return count;
}

TEST(Pages, CountTasksAndLessonsAsTheyAre) {
    const std::string metadata = "assets/desktop/org.ankleup.AnkleUp.metainfo.xml.in";
    const auto expect = [](const std::string& page, const std::string& words) {
        EXPECT_NE(test::readSourceFile(page).find(words), std::string::npos) << page << " does not say \"" << words << "\"";
    };
    expect("README.md", findWord(kTaskCount, false) + " tasks");
    expect(metadata, findWord(kTaskCount, true) + " tasks");
    const std::string lessons = findWord(countLessons(), true) + " guided lessons";
    expect("docs/08-user-guide.md", lessons);
    expect(metadata, lessons);
}

SceneSolution squat(double limitDeg, Task task = Task::kSingleLegSquat) {
    Scene scene;
    scene.task = {.task = task, .phase = 1.0};
    scene.right.condition.dorsiflexionLimit = radians(limitDeg);
    return solveScene(scene, Side::kRight);
}

double change(const SceneSolution& solution, Measure measure) {
    return solution.present.measures[measure] - solution.reference.measures[measure];
}

// docs/01-model.md, "One drag in numbers", and the same in docs/13-faq.md.
TEST(Pages, TellOneDragInTheModelsNumbers) {
    constexpr double kRounding = 0.5;
    const SceneSolution stiff = squat(18.0);
    EXPECT_NEAR(stiff.reference.measures[Measure::kShankLean], 35.0, kRounding);
    EXPECT_NEAR(change(stiff, Measure::kShankLean), -4.4, 0.1);
    EXPECT_NEAR(change(stiff, Measure::kMkdLineMm), 18.0, kRounding);
    const Ledger& lean = stiff.ledgers[static_cast<std::size_t>(LedgerKind::kShankInclinationChange)];
    EXPECT_NEAR(lean["dorsiflexion"], -12.0, kRounding);
    EXPECT_NEAR(lean["midfoot_sag"], 5.0, kRounding);
    EXPECT_NEAR(lean["subtalar_pronation"], 2.5, 0.1);

    Scene lifted;
    lifted.right.condition.dorsiflexionLimit = radians(18.0);
    lifted.right.condition.heelLift = radians(8.0);
    EXPECT_LT(std::abs(change(solveScene(lifted, Side::kRight), Measure::kMkdLineMm)), 1.0);

    Scene turned;
    turned.right.condition.dorsiflexionLimit = radians(18.0);
    turned.right.condition.strategy = StrategyWeights::only(Strategy::kTurnOut);
    const SceneSolution turnedOut = solveScene(turned, Side::kRight);
    EXPECT_NEAR(change(turnedOut, Measure::kMkdFootMm), 27.0, kRounding);
    EXPECT_NEAR(change(turnedOut, Measure::kFppa), -2.0, kRounding);
    EXPECT_NEAR(change(turnedOut, Measure::kFemurIrLab), -1.6, 0.1);

    const SceneSolution deep = squat(18.0, Task::kDoubleLegSquat);
    EXPECT_NEAR(change(deep, Measure::kHeelRiseMm), 21.0, kRounding) << "docs/13-faq.md: a prediction without a counterpart";
}

}  // namespace
}  // namespace ankleup
