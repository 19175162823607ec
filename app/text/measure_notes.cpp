// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/measure_notes.h"

#include <QCoreApplication>
#include <array>
#include <cmath>

#include "text/evidence_text.h"
#include "text/measure_text.h"

namespace ankleup {
namespace {

class MeasureNotes {
    Q_DECLARE_TR_FUNCTIONS(MeasureNotes)
};

constexpr std::array kGroupPatientWords = {QT_TRANSLATE_NOOP("MeasureNotes", "Foot"),
                                           QT_TRANSLATE_NOOP("MeasureNotes", "Shin"),
                                           QT_TRANSLATE_NOOP("MeasureNotes", "Knee"),
                                           QT_TRANSLATE_NOOP("MeasureNotes", "Thigh and pelvis"),
                                           QT_TRANSLATE_NOOP("MeasureNotes", "Trunk"),
                                           QT_TRANSLATE_NOOP("MeasureNotes", "Loads"),
                                           QT_TRANSLATE_NOOP("MeasureNotes", "Muscles and ligaments")};
constexpr std::array kGroupWords = {QT_TRANSLATE_NOOP("MeasureNotes", "Foot"),   QT_TRANSLATE_NOOP("MeasureNotes", "Tibia and ankle"),
                                    QT_TRANSLATE_NOOP("MeasureNotes", "Knee"),   QT_TRANSLATE_NOOP("MeasureNotes", "Femur and pelvis"),
                                    QT_TRANSLATE_NOOP("MeasureNotes", "Trunk"),  QT_TRANSLATE_NOOP("MeasureNotes", "Loads"),
                                    QT_TRANSLATE_NOOP("MeasureNotes", "Tissues")};

QString momentWords(BandMoment moment) {
    switch (moment) {
        case BandMoment::kAnyTime:
            return {};
        case BandMoment::kPeak:
            return MeasureNotes::tr("at its greatest");
        case BandMoment::kDeepest:
            return MeasureNotes::tr("at the end of the movement");
        case BandMoment::kEndOfRange:
            return MeasureNotes::tr("as far as it goes");
        case BandMoment::kPassiveRoom:
            return MeasureNotes::tr("what the joint gives way under 15 Nm");
    }
    Q_UNREACHABLE();
}

QString formatRange(std::string_view key, const Interval& range) {
    const QString high = formatMeasure(key, range.high, UnitStyle::kSign, ReadingLevel::kClinician);
    if (range.width() == 0.0) return high;
    const QString low = writeNumber(range.low, findMeasureDecimals(key, ReadingLevel::kClinician));
    return MeasureNotes::tr("%1 to %2", "a range; the second has the unit").arg(low, high);
}

QString instrumentError(Instrument instrument, bool less) {
    switch (instrument) {
        case Instrument::kTape:
            return less ? MeasureNotes::tr("less than a tape can tell (%1)") : MeasureNotes::tr("more than a tape's error (%1)");
        case Instrument::kInclinometer:
            return less ? MeasureNotes::tr("less than an inclinometer can tell (%1)")
                        : MeasureNotes::tr("more than an inclinometer's error (%1)");
        case Instrument::kGoniometer:
            return less ? MeasureNotes::tr("less than a goniometer can tell (%1)")
                        : MeasureNotes::tr("more than a goniometer's error (%1)");
    }
    Q_UNREACHABLE();
}

}  // namespace

QString measureGroupName(MeasureGroup group, ReadingLevel level) {
    const auto& words = level == ReadingLevel::kPatient ? kGroupPatientWords : kGroupWords;
    return MeasureNotes::tr(words[static_cast<std::size_t>(group)]);
}

QString quantityFrameName(QuantityFrame frame) {
    switch (frame) {
        case QuantityFrame::kNeither:
            return {};
        case QuantityFrame::kSpace:
            return MeasureNotes::tr("in space");
        case QuantityFrame::kJoint:
            return MeasureNotes::tr("in the joint");
    }
    Q_UNREACHABLE();
}

QString bandName(const PublishedBand& band) {
    const QString moment = momentWords(band.moment);
    return moment.isEmpty() ? MeasureNotes::tr("published") : MeasureNotes::tr("published, %1").arg(moment);
}

QString describeBand(const PublishedBand& band, ReadingLevel level) {
    const QString range = formatRange(band.key, band.band);
    const QString moment = momentWords(band.moment);
    const QString said =
        moment.isEmpty() ? MeasureNotes::tr("Published: %1").arg(range) : MeasureNotes::tr("Published: %1, %2").arg(range, moment);
    if (level == ReadingLevel::kPatient) return said;
    const QString source = evidenceWords(band.citation);
    return MeasureNotes::tr("%1 (%2)", "a statement and its source").arg(said, source);
}

QString describeError(const MeasurementError& error, double change) {
    const double size = std::abs(change);
    const QString range = formatRange(error.key, error.error);
    if (size >= error.error.low && size <= error.error.high && error.error.width() > 0.0) {
        return MeasureNotes::tr("about what can just be told by measuring (%1)").arg(range);
    }
    return instrumentError(error.instrument, size < error.error.low).arg(range);
}

QString describeTissue(TissueIndicator indicator, double shown) {
    const bool pressure = indicator == TissueIndicator::kKneecap;
    if (shown > 0.0) {
        return pressure ? MeasureNotes::tr("more pressure than in the reference") : MeasureNotes::tr("longer than in the reference");
    }
    if (shown < 0.0) {
        return pressure ? MeasureNotes::tr("less pressure than in the reference") : MeasureNotes::tr("shorter than in the reference");
    }
    return MeasureNotes::tr("as in the reference");
}

QString describeContradiction(TissueIndicator indicator) {
    switch (indicator) {
        case TissueIndicator::kMcl:
            return MeasureNotes::tr(
                "Claim beside model: a knee that comes in is said to stretch this ligament; here it hardly lengthens, since the bones turn "
                "and the knee itself opens by less than 2°.");
        case TissueIndicator::kKneecap:
            return MeasureNotes::tr(
                "Claim beside model: a stiff ankle is said to load the kneecap; here the pressure does not rise, since the trunk leans "
                "forward and takes load off the knee.");
        case TissueIndicator::kItBand:
            return MeasureNotes::tr(
                "Claim beside model: a stiff ankle is said to stretch this band; here it does not lengthen. The model's paths are straight "
                "lines that do not wrap around bone.");
        default:
            return {};
    }
}

}  // namespace ankleup
