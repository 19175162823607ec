// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "measure/ledger.h"

namespace ankleup {

/// How a part of a ledger stands to what the ledger asks.
enum class PartRole : std::uint8_t {
    kLost,     ///< what the talocrural joint lost of the shank's inclination
    kWith,     ///< buys back what was lost; in other ledgers: goes the way the whole goes
    kAgainst,  ///< goes the other way
};

/// A part of a ledger, ready to be told.
struct AccountPart {
    std::string_view name;  ///< a coordinate's name or "support"
    double value = 0.0;     ///< signed, in the unit of the measure: deg or mm
    PartRole role = PartRole::kWith;
    bool small = false;  ///< below kSmallPart: may be folded into the others
};

/// A ledger, ready to be told: who lost, who pays, what stays missing.
struct Account {
    LedgerKind kind = LedgerKind::kShankInclinationChange;
    std::vector<AccountPart> parts;  ///< all of the ledger's, in its order
    double whole = 0.0;              ///< the ledger's total; equals the sum of the parts
    double others = 0.0;             ///< the sum of the small parts
    /// Of a shank that lost inclination at its ankle: what nobody bought back, minus `whole`; the loss is what was bought back plus this.
    std::optional<double> missing;
};

/// Below this size a part may be folded into the others [deg or mm, definition].
inline constexpr double kSmallPart = 0.1;

/// Tells a ledger as an account. Parts of locked coordinates are never small: a lock has to stay in sight.
Account makeAccount(const Ledger& ledger, std::span<const Coordinate> locks = {});

}  // namespace ankleup
