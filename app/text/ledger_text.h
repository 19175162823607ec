// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QList>
#include <QString>
#include <string_view>

#include "scenario/account.h"
#include "text/lexicon.h"
#include "text/units.h"

namespace ankleup {

/// Is a ledger told in millimetres? Else in degrees.
bool isInMillimetres(LedgerKind kind);
/// What a ledger asks: "Forward lean of the shin".
QString ledgerTitle(LedgerKind kind, ReadingLevel level);
/// Which way the whole goes: "Together the shin leans less". \pre `whole` [deg or mm] is rounded as it is shown
QString ledgerWhole(LedgerKind kind, double whole, ReadingLevel level);
/// A part as the head of a line: "The arch", "Midfoot sag". \pre a coordinate's name or "support"
QString partName(std::string_view part, ReadingLevel level);
/// What a bar on either side of zero means: "leans less", "leans further".
QString ledgerDirection(LedgerKind kind, bool more);
/// How a part stands to the whole: "lost", "works against". Empty where its sign says all.
QString roleName(PartRole role);
/// What is paid where no ledger sums it: "The shin still leans less than it would", "The trunk leans further forward". Empty: nothing.
QString paidElsewhereName(std::string_view what, ReadingLevel level);
inline constexpr std::string_view kShankMissing = "shank_missing";

/// With its sign and one decimal: "+3.1 mm", "-12.0°".
QString formatPart(double value, bool millimetres, UnitStyle units = UnitStyle::kSign);
/// Values rounded to tenths such that they add up to the whole rounded to tenths: as each is rounded by itself, but for those whose
/// rounding cost most. \pre the values add up to `whole`
QList<double> roundTogether(const QList<double>& values, double whole);

}  // namespace ankleup
