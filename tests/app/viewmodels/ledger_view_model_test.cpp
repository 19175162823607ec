// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/ledger_view_model.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "app/session/driven_session.h"
#include "text/ledger_text.h"

namespace ankleup::testing {
namespace {

struct LedgerSession : DrivenSession {
    explicit LedgerSession(const Scene& first) : DrivenSession(first), ledger(session, settings) { EXPECT_TRUE(waitForDetails()); }

    const LedgerEntry& entry(const QString& key) const { return *find(ledger.entries(), key); }
    const LedgerEntry& joint(const QString& key) const { return *find(ledger.joints(), key); }
    static const LedgerEntry* find(const QList<LedgerEntry*>& entries, const QString& key) {
        return *std::ranges::find_if(entries, [&](const LedgerEntry* entry) { return entry->key() == key; });
    }
    /// What a person reads off the lines, in tenths of the unit.
    static long readTenths(QString amount) { return std::lround(10.0 * amount.remove(u'°').remove("mm").trimmed().toDouble()); }
    long addUp() const {
        long sum = 0;
        for (const LedgerEntry* line : ledger.entries()) {
            if (line->isShown()) sum += readTenths(line->amount());
        }
        return sum;
    }
    QStringList shownKeys() const {
        QStringList keys;
        for (const LedgerEntry* line : ledger.entries()) {
            if (line->isShown()) keys << line->key();
        }
        return keys;
    }

    SettingsViewModel settings;
    LedgerViewModel ledger;
};

TEST(LedgerViewModel, TellsTheLossWhoBuysItBackAndWhatStaysMissing) {
    const LedgerSession shown(makeScene(18.0));
    const SceneSolution& told = shown.shown().details->telling;
    const Ledger& shank = told.ledgers[static_cast<std::size_t>(LedgerKind::kShankInclinationChange)];
    EXPECT_EQ(shown.shownKeys().front(), "dorsiflexion");
    EXPECT_TRUE(shown.ledger.missing().isShown());
    EXPECT_EQ(shown.entry("dorsiflexion").role(), "lost");
    EXPECT_LT(shown.entry("dorsiflexion").part(), 0.0);
    EXPECT_EQ(shown.entry("midfoot_sag").name(), "The arch");
    EXPECT_EQ(shown.entry("midfoot_sag").segment(), "foot");
    EXPECT_GT(shown.entry("midfoot_sag").part(), 0.0);
    EXPECT_NEAR(LedgerSession::readTenths(shown.entry("midfoot_sag").amount()), 10.0 * shank["midfoot_sag"], 1.0);
    EXPECT_NEAR(LedgerSession::readTenths(shown.ledger.missing().amount()), 10.0 * told.shankMissing, 0.5);
    EXPECT_EQ(shown.addUp(), LedgerSession::readTenths(shown.ledger.whole().amount()));
    EXPECT_TRUE(shown.entry("dorsiflexion").spoken().endsWith("degrees, lost")) << shown.entry("dorsiflexion").spoken().toStdString();
    EXPECT_FALSE(shown.ledger.elsewhere()[0]->isShown()) << "what stays missing is told above";
    EXPECT_EQ(shown.ledger.elsewhere()[1]->amount(), formatPart(told.trunkFlexionPaid, false));
    EXPECT_EQ(shown.ledger.elsewhere()[2]->amount(), formatPart(told.kneeFlexionPaid, false));
}

TEST(LedgerViewModel, LocksAJointOfOneOfTwoLegs) {
    Scene scene = makeScene(18.0);
    scene.side = ShownSide::kBoth;
    LedgerSession shown(scene);
    shown.ledger.toggleLock("midfoot_sag");
    EXPECT_EQ(shown.shown().scene.leg(Side::kRight).locks, std::vector{Coordinate::kMidfootSag});
    EXPECT_TRUE(shown.shown().scene.leg(Side::kLeft).locks.empty());
}

TEST(LedgerViewModel, TheKneesLedgerIsThatOfTheSentence) {
    LedgerSession shown(makeScene(18.0));
    shown.ledger.setTab(LedgerViewModel::Knee);
    EXPECT_TRUE(shown.ledger.whole().amount().startsWith("+18.") || shown.ledger.whole().amount().startsWith("+17."))
        << shown.ledger.whole().amount().toStdString() << ": the sentence says 18 mm";
    EXPECT_EQ(shown.addUp(), LedgerSession::readTenths(shown.ledger.whole().amount()));
    EXPECT_TRUE(std::ranges::any_of(shown.ledger.entries(), [](const LedgerEntry* line) { return line->role() == "works against"; }));
    for (const LedgerEntry* line : shown.ledger.entries()) {
        if (!line->isShown()) continue;
        EXPECT_EQ(line->isAgainst(), line->part() < 0.0) << line->key().toStdString();
    }
    EXPECT_TRUE(shown.ledger.elsewhere()[0]->isShown());
    EXPECT_FALSE(shown.ledger.missing().isShown());

    shown.change([](Scene& scene) { scene.right.condition.strategy = StrategyWeights::only(Strategy::kTurnOut); });
    ASSERT_TRUE(shown.waitForDetails());
    EXPECT_EQ(shown.ledger.title(), "How far the knee moves inwards across the line of the foot");
    EXPECT_NEAR(LedgerSession::readTenths(shown.ledger.whole().amount()), 270, 10) << "S3: 27 mm";
    EXPECT_EQ(shown.addUp(), LedgerSession::readTenths(shown.ledger.whole().amount()));
}

TEST(LedgerViewModel, LinesAddUpWhateverTheSliderSays) {
    LedgerSession shown(makeScene(18.0));
    for (double limit = 4.0; limit <= 40.0; limit += 3.7) {
        shown.setLimit(limit);
        ASSERT_TRUE(shown.waitForDetails());
        for (const bool open : {false, true}) {
            shown.ledger.setOthersOpen(open);
            for (const int tab : {LedgerViewModel::Shank, LedgerViewModel::Knee}) {
                shown.ledger.setTab(tab);
                EXPECT_EQ(shown.addUp(), LedgerSession::readTenths(shown.ledger.whole().amount())) << limit << ", ledger " << tab;
                EXPECT_EQ(shown.entry("others").isShown(), !open && !shown.ledger.othersAction().isEmpty());
            }
        }
    }
}

TEST(LedgerViewModel, IsolatesAPartAndReleasesIt) {
    LedgerSession shown(makeScene(18.0));
    QSignalSpy isolated(&shown.ledger, &LedgerViewModel::isolatedChanged);
    shown.ledger.isolate("midfoot_sag");
    EXPECT_EQ(shown.ledger.isolated(), "midfoot_sag");
    EXPECT_EQ(shown.ledger.isolatedSegment(), "foot");
    shown.ledger.isolate("dorsiflexion");
    EXPECT_EQ(shown.ledger.isolatedSegment(), "tibia");
    shown.ledger.isolate("dorsiflexion");
    EXPECT_EQ(shown.ledger.isolated(), "");
    EXPECT_EQ(shown.ledger.isolatedSegment(), "");
    EXPECT_EQ(isolated.count(), 3);
    shown.ledger.setTab(LedgerViewModel::Knee);
    shown.ledger.showPayer("heel_rise");
    EXPECT_EQ(shown.ledger.tab(), LedgerViewModel::Shank);
    EXPECT_EQ(shown.ledger.isolated(), "heel_rise");
    EXPECT_FALSE(shown.shown().canUndo) << "looking changes nothing";
}

TEST(LedgerViewModel, ALockedJointPaysNothingAndTheOthersPayForIt) {
    LedgerSession shown(makeScene(18.0));
    const long subtalar = LedgerSession::readTenths(shown.entry("subtalar_pronation").amount());
    EXPECT_TRUE(shown.entry("midfoot_sag").isLockable());
    EXPECT_FALSE(shown.entry("dorsiflexion").isLockable());
    shown.ledger.toggleLock("midfoot_sag");
    EXPECT_EQ(shown.shown().scene.right.locks, std::vector{Coordinate::kMidfootSag});
    EXPECT_TRUE(shown.ledger.isStale()) << "until the new ledger is there";
    ASSERT_TRUE(shown.waitForDetails());
    EXPECT_FALSE(shown.ledger.isStale());
    EXPECT_TRUE(shown.entry("midfoot_sag").isLocked());
    EXPECT_TRUE(shown.entry("midfoot_sag").isShown()) << "a lock stays in sight";
    EXPECT_LE(std::abs(LedgerSession::readTenths(shown.entry("midfoot_sag").amount())), 2);
    EXPECT_GT(LedgerSession::readTenths(shown.entry("subtalar_pronation").amount()), subtalar);
    shown.session.undo();
    EXPECT_TRUE(shown.shown().scene.right.locks.empty());
    EXPECT_FALSE(shown.entry("midfoot_sag").isLocked());
}

TEST(LedgerViewModel, LocksAtMostSixJointsOfThoseTheTaskLeavesFree) {
    LedgerSession shown(makeScene(18.0, Task::kDoubleLegSquat));
    EXPECT_FALSE(shown.joint("trunk_lateral").isShown()) << "two legs hold the trunk";
    shown.ledger.toggleLock("trunk_lateral");
    shown.ledger.toggleLock("dorsiflexion");
    EXPECT_TRUE(shown.shown().scene.right.locks.empty());
    for (const char* key : {"hip_rotation", "hip_adduction", "knee_abduction", "knee_rotation", "midfoot_sag", "toe_out"}) {
        EXPECT_TRUE(shown.joint(key).isLockable()) << key;
        shown.ledger.toggleLock(key);
    }
    EXPECT_EQ(shown.shown().scene.right.locks.size(), 6U);
    EXPECT_TRUE(std::ranges::is_sorted(shown.shown().scene.right.locks));
    EXPECT_FALSE(shown.joint("heel_rise").isLockable());
    EXPECT_FALSE(shown.ledger.lockNote().isEmpty());
    shown.ledger.toggleLock("heel_rise");
    EXPECT_EQ(shown.shown().scene.right.locks.size(), 6U);
    shown.ledger.toggleLock("toe_out");
    EXPECT_TRUE(shown.joint("heel_rise").isLockable());
}

TEST(LedgerViewModel, SaysWhichLocksCannotBeHeld) {
    LedgerSession shown(makeScene(18.0));
    EXPECT_EQ(shown.ledger.warning(), "");
    for (const char* key : {"toe_out", "heel_rise", "rearfoot_roll", "subtalar_pronation", "midfoot_sag", "knee_flexion"}) {
        shown.ledger.toggleLock(key);
    }
    ASSERT_TRUE(shown.waitForDetails());
    if (shown.shown().present.solution.report.status == SolveStatus::kInfeasible) {
        EXPECT_TRUE(shown.ledger.warning().contains("locked")) << shown.ledger.warning().toStdString();
    } else {
        EXPECT_EQ(shown.ledger.warning(), "");
    }
}

TEST(LedgerViewModel, SpeaksAtTheReadingLevelChosen) {
    LedgerSession shown(makeScene(18.0));
    shown.settings.setReadingLevel(static_cast<int>(ReadingLevel::kClinician));
    EXPECT_EQ(shown.entry("midfoot_sag").name(), "Midfoot sag");
    EXPECT_EQ(shown.ledger.title(), "Forward lean of the tibia in space, change");
}

TEST(RoundTogether, AddsUpToTheRoundedWhole) {
    const auto sum = [](const QList<double>& values) { return std::lround(10.0 * std::accumulate(values.begin(), values.end(), 0.0)); };
    const QList<double> thirds = {0.333, 0.333, 0.334};
    EXPECT_EQ(sum(roundTogether(thirds, 1.0)), 10);
    const QList<double> mixed = {-12.04, 3.04, 5.04, 0.04};
    const QList<double> rounded = roundTogether(mixed, -3.92);
    EXPECT_EQ(sum(rounded), -39);
    for (qsizetype i = 0; i < mixed.size(); ++i) EXPECT_NEAR(rounded[i], mixed[i], 0.1);
    EXPECT_TRUE(roundTogether({}, 0.0).isEmpty());
}

}  // namespace
}  // namespace ankleup::testing
