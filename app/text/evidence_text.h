// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <string_view>

#include "base/coefficient.h"
#include "evidence/finding.h"
#include "scenario/uncertainty.h"

/// The words of the Evidence panel. Authors, years and numbers of sources stay as they are printed.
namespace ankleup {

/// What a coefficient does, where a number comes from, or a cell of a finding, in the language that is spoken. Core has them in English,
/// out of sight of Qt's tools, so they are translated in catalogues of their own, assets/i18n/evidence_*.ts.
QString evidenceWords(std::string_view english);

QString coefficientKindName(CoefficientKind kind);  ///< "measured"
QString findingRoleName(FindingRole role);          ///< "held out"
/// A coefficient's value with its unit, as cited: "24 Nm/rad".
QString formatCoefficient(const Coefficient& coefficient);

/// What clinic texts claim, what the model does, and what research says.
struct ClaimText {
    QString claim;
    QString model;
    QString research;
    bool disagrees = false;  ///< the model does not bear it out, or not as it is put
};
QList<ClaimText> claimTexts();

/// Where the model bends reality, in short sentences (docs/02-where-we-bend-reality.md).
QStringList limitTexts();

QString uncertainName(const UncertainParameter& parameter);      ///< "lean of the joint axis under the ankle"
QString describeUncertain(const UncertainParameter& parameter);  ///< "37 ± 9°, drawn within 20.5 to 68.5°"

}  // namespace ankleup
