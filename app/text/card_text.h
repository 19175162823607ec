// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QString>

#include "scenario/chain_cards.h"
#include "text/lexicon.h"
#include "text/units.h"

namespace ankleup {

/// One line of a chain card: what the link does, and how much. "turns in", "5°".
struct CardLineText {
    QString words;
    QString amount;  ///< empty when the link stays as it is in the reference, but for clinicians, who see the numbers all the same

    QString text() const { return amount.isEmpty() ? words : words + u' ' + amount; }
    bool operator==(const CardLineText&) const = default;
};

/// The words of a card's line.
/// Patients read what the bone does and a whole number ("turns in", "5°"); students the name of the quantity and its signed change
/// ("internal rotation in space", "+5°"); clinicians also from where to where ("12.6 to 17.9, +5.3°").
CardLineText makeCardLine(Link link, const CardLine& line, ReadingLevel level, UnitStyle units = UnitStyle::kSign);

}  // namespace ankleup
