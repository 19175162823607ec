// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/end_feel_text.h"

#include <QCoreApplication>

#include "base/angle.h"

namespace ankleup {
namespace {

class EndFeelText {
    Q_DECLARE_TR_FUNCTIONS(EndFeelText)
};

constexpr double kMoreTorque = 10.0;  // [Nm]: how much harder a pull is tried, for the words

QString tenths(double degreesMore, UnitStyle units) { return formatDegrees(qRound(10.0 * degreesMore) / 10.0, units); }

}  // namespace

QString endFeelText(Cause cause) {
    switch (cause) {
        case Cause::kJoint:
            return EndFeelText::tr("An ankle joint ends hard: bone on bone, a pinch in front. Tried with the knee bent.");
        case Cause::kSoleus:
            return EndFeelText::tr(
                "A short soleus ends soft: it gives a little more with each pull, felt behind. Tried with the knee bent.");
        case Cause::kGastroc:
            break;
    }
    return EndFeelText::tr("A short gastrocnemius ends soft, felt behind, with a straight knee. Once the knee bends (dashed) it lets go.");
}

QString pullText(const EndFeel& feel, double torque, UnitStyle units) {
    const double bend = feel.calcBend(torque);
    const QString pulled = torque > 0.0
                               ? EndFeelText::tr("%1 Nm bend it %2.").arg(formatNumber(qRound(torque)), tenths(degrees(bend), units))
                               : EndFeelText::tr("Nobody pulls.");
    const QString more = tenths(degrees(feel.calcBend(torque + kMoreTorque) - bend), units);
    switch (feel.findKind(bend)) {
        case EndFeelKind::kFree:
            return EndFeelText::tr("%1 Free.").arg(pulled);
        case EndFeelKind::kSoft:
            return EndFeelText::tr("%1 Soft: 10 Nm more, %2 further.").arg(pulled, more);
        case EndFeelKind::kHard:
            break;
    }
    return EndFeelText::tr("%1 Hard: 10 Nm more, only %2 further.").arg(pulled, more);
}

}  // namespace ankleup
