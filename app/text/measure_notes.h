// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QString>

#include "evidence/published_bands.h"
#include "measure/tissue_indicator.h"
#include "scenario/measure_table.h"
#include "text/lexicon.h"

/// What stands beside a number of the measure table.
namespace ankleup {

QString measureGroupName(MeasureGroup group, ReadingLevel level);  ///< "Shin"
QString quantityFrameName(QuantityFrame frame);                    ///< "in space", "in the joint"; empty for neither

/// A published band with its source: "Published: 8.9 to 18.5°, at its peak (Ota 2014: ..)". Patients read the numbers alone.
QString describeBand(const PublishedBand& band, ReadingLevel level);
/// The same in a graph's legend: "Published, at its peak".
QString bandName(const PublishedBand& band);

/// A difference beside the error of measuring it: "less than a tape can tell (1.1 to 1.9 cm)".
QString describeError(const MeasurementError& error, double change);

/// A tissue against the reference. `shown` is calcTissueChanges' -1..1: "longer than in the reference".
QString describeTissue(TissueIndicator indicator, double shown);
/// What is said where the model does not bear out what clinic texts claim of this tissue.
QString describeContradiction(TissueIndicator indicator);

}  // namespace ankleup
