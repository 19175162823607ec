// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/recording_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "base/angle.h"
#include "text/lexicon.h"
#include "text/units.h"

namespace ankleup {
namespace {

class RecordingText {
    Q_DECLARE_TR_FUNCTIONS(RecordingText)
};

/// A turn this large is no longer one way to face [rad].
constexpr double kTurned = radians(30.0);

QString list(const std::vector<std::string>& names) {
    QStringList words;
    for (const std::string& name : names) words << QString::fromStdString(name);
    return words.isEmpty() ? RecordingText::tr("none") : words.join(QStringLiteral(", "));
}

QString seconds(double time) { return QLocale().toString(time, 'f', 2); }

QString legName(Side side) { return side == Side::kRight ? RecordingText::tr("right leg") : RecordingText::tr("left leg"); }

QString kneeWords(const RecordingReport& report) {
    const QString bend = report.knee == KneeConvention::kFlexionNegative
                             ? RecordingText::tr("A bent knee is negative, as in gait2392")
                             : RecordingText::tr("A bent knee is positive, as in Rajagopal 2016 and LaiArnold");
    switch (report.kneeEvidence) {
        case KneeEvidence::kRange:
            return RecordingText::tr("%1: told by how far it bends.").arg(bend);
        case KneeEvidence::kHeader:
            return RecordingText::tr("%1: told by the header.").arg(bend);
        case KneeEvidence::kNames:
            return RecordingText::tr("%1: told by the names of the columns.").arg(bend);
        case KneeEvidence::kAssumed:
            break;
    }
    return RecordingText::tr("%1: assumed, for it hardly bends and the file does not name its model.").arg(bend);
}

}  // namespace

QString recordingSummary(const Recording& recording) {
    const RecordingReport& report = recording.report;
    QStringList beyond;
    for (const RecordedExcess& excess : report.beyond) {
        beyond << RecordingText::tr("%1 (%2 % of the time)")
                      .arg(excess.coordinate == Coordinate::kHeelRise ? RecordingText::tr("the heel under the floor")
                                                                      : coordinateName(excess.coordinate))
                      .arg(std::max(1, static_cast<int>(100.0 * excess.share + 0.5)));
    }
    return RecordingText::tr("Recorded motion, %1: %2 coordinates used; missing: %3; beyond the model's range: %4")
        .arg(legName(recording.side))
        .arg(report.used.size())
        .arg(list(report.missing), beyond.isEmpty() ? RecordingText::tr("none") : beyond.join(QStringLiteral(", ")));
}

QStringList recordingDecisions(const Recording& recording) {
    const RecordingReport& report = recording.report;
    QStringList lines = {kneeWords(report), report.inDegrees ? RecordingText::tr("Angles are in degrees: told by the header.")
                                                             : RecordingText::tr("Angles are in radians: told by the header.")};
    if (report.footTakenFlat) {
        lines << RecordingText::tr("The pelvis was not recorded: the foot is taken to stand flat.");
    } else if (report.turn > kTurned) {
        lines << RecordingText::tr("Forward is where the pelvis faces on average; it turns by %1, which bends what is measured in space.")
                     .arg(formatWholeDegrees(degrees(report.turn)));
    } else {
        lines << RecordingText::tr("Forward is where the pelvis faces on average.");
    }
    if (!report.leftOver.empty()) lines << RecordingText::tr("Not used: %1.").arg(list(report.leftOver));
    lines << RecordingText::tr("Lengths are those of the body in the scene; the foot stays on its place. Loads are not measured.");
    lines << RecordingText::tr("Slider, who pays, causes and evidence stay with the model's leg.");
    return lines;
}

QString recordingOfOtherLeg(Side shown) {
    return RecordingText::tr("Recorded motion: there is none of the %1; what is shown is the model's.").arg(legName(shown));
}

QString recordedAgainstModel() { return RecordingText::tr("Recorded, against the model's leg"); }

QString recordedCaption() { return RecordingText::tr("Recorded"); }

QString recordingTime(double time, double duration) { return RecordingText::tr("%1 s of %2 s").arg(seconds(time), seconds(duration)); }

QString recordingPlace(double time) { return RecordingText::tr("at %1 s").arg(seconds(time)); }

QString recordingMoment(double time, Task task) {
    const QString at = seconds(time);
    return isMatchedByKnee(task)
               ? RecordingText::tr("Recorded, at %1 s, compared with the model's leg where its knee bends as much").arg(at)
               : RecordingText::tr("Recorded, at %1 s, compared with the model's leg where its shin leans as much").arg(at);
}

}  // namespace ankleup
