// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QString>

#include "scenario/rival.h"
#include "text/lexicon.h"
#include "text/units.h"

/// The words with which two legs are set against each other: on the stage, in pictures, in the menu and in the panel.
namespace ankleup {

QString compareModeName(CompareMode mode);  ///< "Side by side"
/// A leg that was kept: "18°, Soleus, Step down". What it is called wherever it is the reference. Distinct settings may share it.
QString keptLegName(const Scene& scene);
/// Of the kept leg that is the reference; empty: another is.
QString keptLegName(const Reference& reference);
/// The reference of a scene as inside a sentence, a kept leg by its name: "the unrestricted leg".
QString referenceName(const Reference& reference);
/// The reference as a caption: "The unrestricted leg".
QString referenceCaption(const Reference& reference);
/// The leg that is set, as a caption: "This leg, 18°".
QString presentCaption(const Condition& condition);
/// A strategy as a caption; "Blend" for several at once.
QString strategyCaption(const StrategyWeights& strategy);
/// What one compensation does, against the unrestricted leg that moves the same way:
/// "the knee dips 18 mm inwards; the shin turns in 5°, the thigh turns in 3°".
QString compensationLine(const LegPair& leg, UnitStyle units = UnitStyle::kSign);
/// How far the knee is from the reference's: "knee 4 mm further in".
QString kneeDifference(const StrategyWeights& strategy, const LegState& present, const LegState& reference,
                       UnitStyle units = UnitStyle::kSign);
/// What nobody may overlook in a picture that exaggerates.
QString magnifyNote(double factor);

/// Where one has to look: "From above: the foot points".
QString signName(std::string_view quantity);
/// What one sees there: "18° out".
QString signValue(std::string_view quantity, double value, UnitStyle units = UnitStyle::kSign);
/// Of both legs, each by its strategy: "Mixed: 8° out; Turns out: 19° out".
QString signValues(const BedsideSign& sign, const QString& first, const QString& second, UnitStyle units = UnitStyle::kSign);
/// Who looked at these signs before.
QString signSources();
/// A claim and what the model says beside it. The names are the strategies', the present leg's first.
QString claimText(const ClaimBesideModel& claim, const QString& first, const QString& second, UnitStyle units = UnitStyle::kSign);

}  // namespace ankleup
