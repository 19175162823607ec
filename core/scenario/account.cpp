// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/account.h"

#include <algorithm>
#include <cmath>

#include "kinematics/coordinates.h"

namespace ankleup {

Account makeAccount(const Ledger& ledger, std::span<const Coordinate> locks) {
    constexpr std::string_view kAnkle = nameOf(Coordinate::kDorsiflexion);
    const bool ofShank = ledger.kind == LedgerKind::kShankInclinationChange;
    const bool lost = ofShank && ledger[kAnkle] <= -kSmallPart;
    const double direction = lost ? 1.0 : ledger.total < 0.0 ? -1.0 : 1.0;

    Account account{.kind = ledger.kind, .parts = {}, .whole = ledger.total, .others = 0.0, .missing = {}};
    for (const LedgerPart& part : ledger.parts) {
        const bool locked = std::ranges::any_of(locks, [&](Coordinate lock) { return nameOf(lock) == part.name; });
        AccountPart told{.name = part.name, .value = part.value, .role = PartRole::kWith, .small = false};
        if (direction * part.value < 0.0) told.role = PartRole::kAgainst;
        if (lost && part.name == kAnkle) told.role = PartRole::kLost;
        told.small = !locked && std::abs(part.value) < kSmallPart;
        if (told.small) account.others += part.value;
        account.parts.push_back(told);
    }
    if (lost) account.missing = -ledger.total;
    return account;
}

}  // namespace ankleup
