// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/account.h"

#include <gtest/gtest.h>

#include <array>

#include "base/angle.h"
#include "scenario/effects.h"
#include "scenario/scene_solution.h"

namespace ankleup {
namespace {

const AccountPart& findPart(const Account& account, std::string_view name) {
    return *std::ranges::find(account.parts, name, &AccountPart::name);
}

TEST(MakeAccount, TellsWhatTheAnkleLostAndWhoBoughtItBack) {
    const Ledger ledger{
        .kind = LedgerKind::kShankInclinationChange,
        .parts = {{"heel_rise", 3.0}, {"midfoot_sag", 5.0}, {"subtalar_pronation", -1.0}, {"toe_out", 0.05}, {"dorsiflexion", -12.0}},
        .total = -4.95};
    const Account account = makeAccount(ledger);
    EXPECT_EQ(findPart(account, "dorsiflexion").role, PartRole::kLost);
    EXPECT_EQ(findPart(account, "midfoot_sag").role, PartRole::kWith);
    EXPECT_EQ(findPart(account, "subtalar_pronation").role, PartRole::kAgainst);
    EXPECT_TRUE(findPart(account, "toe_out").small);
    EXPECT_EQ(account.others, 0.05);
    ASSERT_TRUE(account.missing);
    EXPECT_EQ(*account.missing, 4.95) << "12 lost = 3 + 5 - 1 + .05 bought back and this";
}

TEST(MakeAccount, TellsWhoGoesAgainstTheWholeOfOtherLedgers) {
    const Ledger inwards{.kind = LedgerKind::kMkdLineUp, .parts = {{"midfoot_sag", 20.0}, {"dorsiflexion", -2.0}}, .total = 18.0};
    EXPECT_EQ(findPart(makeAccount(inwards), "dorsiflexion").role, PartRole::kAgainst);
    const Ledger outwards{.kind = LedgerKind::kMkdLineUp, .parts = {{"midfoot_sag", 2.0}, {"dorsiflexion", -20.0}}, .total = -18.0};
    EXPECT_EQ(findPart(makeAccount(outwards), "dorsiflexion").role, PartRole::kWith);
    EXPECT_EQ(findPart(makeAccount(outwards), "midfoot_sag").role, PartRole::kAgainst);
    EXPECT_FALSE(makeAccount(outwards).missing);
}

TEST(MakeAccount, KeepsWhatIsLockedInSight) {
    const Ledger ledger{.kind = LedgerKind::kMkdLineUp, .parts = {{"midfoot_sag", 0.0}, {"toe_out", 0.0}}, .total = 0.0};
    const std::array locks = {Coordinate::kMidfootSag};
    EXPECT_FALSE(findPart(makeAccount(ledger, locks), "midfoot_sag").small);
    EXPECT_TRUE(findPart(makeAccount(ledger, locks), "toe_out").small);
}

TEST(MakeAccount, TheDebtMovesWhenAJointIsLocked) {
    Scene scene;
    scene.right.condition.dorsiflexionLimit = radians(18.0);
    const auto shank = [&] { return makeAccount(solveScene(scene, Side::kRight).ledgers[1], scene.right.locks); };
    const Account free = shank();
    scene.right.locks = {Coordinate::kMidfootSag};
    const Account locked = shank();
    EXPECT_GT(findPart(free, "midfoot_sag").value, 2.0);
    EXPECT_LT(std::abs(findPart(locked, "midfoot_sag").value), 0.2);
    EXPECT_GT(findPart(locked, "subtalar_pronation").value + findPart(locked, "heel_rise").value + *locked.missing,
              findPart(free, "subtalar_pronation").value + findPart(free, "heel_rise").value + *free.missing + 1.0);
}

}  // namespace
}  // namespace ankleup
