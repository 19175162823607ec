// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/sentence.h"

#include <QCoreApplication>
#include <array>
#include <cmath>

#include "base/angle.h"
#include "text/lexicon.h"
#include "text/slider_text.h"
#include "text/to_text.h"

namespace ankleup {
namespace {

/// The words of one setting that differs: when the present has less of it, and when it has more.
struct DifferenceWords {
    const char* less;
    const char* more;
    const char* key;
};
constexpr std::array<DifferenceWords, kDifferenceCount> kDifferenceWords = {{
    {QT_TRANSLATE_NOOP("SentenceText", "weak foot muscles"), QT_TRANSLATE_NOOP("SentenceText", "stronger foot muscles"), "control.foot"},
    {QT_TRANSLATE_NOOP("SentenceText", "weak hip control"), QT_TRANSLATE_NOOP("SentenceText", "better hip control"), "control.hip"},
    {QT_TRANSLATE_NOOP("SentenceText", "weak shin muscles"), QT_TRANSLATE_NOOP("SentenceText", "stronger shin muscles"),
     "control.dorsiflexors"},
    {QT_TRANSLATE_NOOP("SentenceText", "a high foot"), QT_TRANSLATE_NOOP("SentenceText", "a flat foot"), "body.foot_type"},
    {QT_TRANSLATE_NOOP("SentenceText", "a stiff rearfoot"), QT_TRANSLATE_NOOP("SentenceText", "a freer rearfoot"),
     "ankle.eversion_limit_deg"},
    {QT_TRANSLATE_NOOP("SentenceText", "stiff rotation"), QT_TRANSLATE_NOOP("SentenceText", "freer rotation"), "ankle.rotation_limit_deg"},
    {QT_TRANSLATE_NOOP("SentenceText", "the foot turned out less"), QT_TRANSLATE_NOOP("SentenceText", "the foot turned out"),
     "toe_out_deg"},
    {QT_TRANSLATE_NOOP("SentenceText", "less heel lift"), QT_TRANSLATE_NOOP("SentenceText", "a heel lift"), "support.heel_lift_deg"},
    {QT_TRANSLATE_NOOP("SentenceText", "less insole"), QT_TRANSLATE_NOOP("SentenceText", "an insole"), "support.insole_deg"},
    {QT_TRANSLATE_NOOP("SentenceText", "a level floor"), QT_TRANSLATE_NOOP("SentenceText", "a tilted floor"), "support.floor_wedge_deg"},
    {QT_TRANSLATE_NOOP("SentenceText", "no locked joint"), QT_TRANSLATE_NOOP("SentenceText", "a locked joint"), "locks"},
}};

/// Builds the sentence from translatable clauses. Marked parts travel through them between two characters of the private use area,
/// so that a translation may put them in any order.
class SentenceText {
    Q_DECLARE_TR_FUNCTIONS(SentenceText)

  public:
    SentenceText(const Explanation& explanation, const SentenceOptions& options) : e_(explanation), options_(options) {}

    Sentence make() {
        QString text = tr("%1 %2").arg(inFront(), happening());
        if (!e_.payer.empty()) text = tr("%1; %2").arg(text, tr("%1 pays most").arg(mark(SpanKind::kPayer, e_.payer, payerName(e_.payer))));
        if (e_.heelBringsKneeBack) text = tr("%1; %2").arg(text, tr("the heel has come up, so the knee comes back"));
        return extract(tr("%1.").arg(text));
    }

    QString spokenCondition() const {
        QString ankle;
        if (isFree()) {
            ankle = tr("Free ankle");
        } else if (e_.cause == Cause::kGastroc) {
            ankle = tr("Gastrocnemius %1 short").arg(formatDegrees(toldLimit(e_.cause, e_.limit), UnitStyle::kSpoken));
        } else {
            ankle = tr("Ankle bend %1").arg(formatDegrees(toldLimit(e_.cause, e_.limit), UnitStyle::kSpoken));
        }
        const QString remedied = afterRemedies();
        return remedied.isEmpty() ? tr("%1.").arg(ankle) : tr("%1, %2.").arg(ankle, remedied);
    }

    QString spokenOutcome() const {
        const QString degrees = formatWholeDegrees(e_.amount, UnitStyle::kSpoken);
        const QString length = formatMillimetres(std::abs(e_.amount), UnitStyle::kSpoken);
        switch (e_.outcome) {
            case Outcome::kInfeasible:
                return tr("This leg cannot do that; shown is the nearest it comes.");
            case Outcome::kKneeShift: {
                const QString knee =
                    e_.amount > 0.0 ? tr("The knee is %1 further in").arg(length) : tr("The knee is %1 further out").arg(length);
                if (e_.kneeMeasure == Measure::kMkdLineMm) return than(knee);
                return than(tr("%1 across the line of the foot").arg(knee));
            }
            case Outcome::kHeelRise:
                return than(tr("The heel is %1 further up").arg(length));
            case Outcome::kTrunkLean:
                return than(tr("The trunk leans %1 further").arg(degrees));
            case Outcome::kFlexionLost:
                return than(tr("The movement is %1 shallower").arg(degrees));
            case Outcome::kFlexionGained:
                return than(tr("The knee is %1 more bent").arg(degrees));
            case Outcome::kHeelLower:
                return than(tr("The heel is %1 less far up").arg(length));
            case Outcome::kTrunkUpright:
                return than(tr("The trunk leans %1 less").arg(degrees));
            case Outcome::kNoDifference:
                return tr("No difference from %1.").arg(reference());
            case Outcome::kEnoughRange:
                return tr("This asks %1 of the ankle.").arg(degrees);
            case Outcome::kTooSmall:
                break;
        }
        return tr("The change is too small to see.");
    }

    QString spokenPlace() const {
        const QString phase = phaseName(e_.task, e_.phase);
        return phase.isEmpty() ? tr("%1.").arg(taskName(e_.task)) : tr("%1, %2.").arg(taskName(e_.task), phase);
    }

  private:
    static constexpr char16_t kFirstMark = 0xE000;
    static constexpr char16_t kEndOfMark = 0xF8FF;

    QString mark(SpanKind kind, std::string_view key, const QString& text) {
        marks_.push_back({0, 0, kind, toText(key)});
        return QChar(static_cast<char16_t>(kFirstMark + marks_.size() - 1)) + text + QChar(kEndOfMark);
    }

    Sentence extract(const QString& marked) const {
        Sentence sentence;
        for (const QChar c : marked) {
            if (c.unicode() == kEndOfMark) {
                sentence.spans.back().length = sentence.text.size() - sentence.spans.back().start;
            } else if (c.unicode() >= kFirstMark && c.unicode() < kFirstMark + marks_.size()) {
                sentence.spans.push_back(marks_[c.unicode() - kFirstMark]);
                sentence.spans.back().start = sentence.text.size();
            } else {
                sentence.text += c;
            }
        }
        sentence.text[0] = sentence.text[0].toUpper();
        return sentence;
    }

    /// A snapshot's name may hold anything; what would pass for a mark is left out.
    QString reference() const {
        QString name = options_.snapshotName;
        name.removeIf([](QChar c) { return c.unicode() >= kFirstMark && c.unicode() <= kEndOfMark; });
        return referenceName(e_.reference, name);
    }

    bool isFree() const { return e_.limit >= kFreeFrom - 1e-9; }

    // (A)
    QString inFront() {
        const QString under = condition();
        if (e_.outcome == Outcome::kNoDifference) return under;  // names the reference itself
        switch (e_.reference) {
            case ReferenceKind::kUnrestricted:
                return under;
            case ReferenceKind::kFreeAnkle:
                return comparedWith(tr("this leg and a free ankle"), under);
            case ReferenceKind::kBefore:
            case ReferenceKind::kSnapshot:
                break;
        }
        return comparedWith(reference(), under);
    }

    QString comparedWith(const QString& reference, const QString& under) {
        return tr("compared with %1, %2").arg(mark(SpanKind::kSetting, "view.reference", reference), under);
    }

    QString condition() {
        constexpr std::string_view kKey = "ankle.dorsiflexion_limit_deg";
        const QString limit = formatDegrees(toldLimit(e_.cause, e_.limit), options_.units);
        QString ankle;
        if (isFree()) {
            ankle = tr("with %1").arg(mark(SpanKind::kSetting, kKey, tr("a free ankle")));
        } else if (e_.cause == Cause::kGastroc) {
            ankle = tr("with a gastrocnemius %1 short").arg(mark(SpanKind::kSetting, kKey, limit));
        } else {
            ankle = tr("with %1 of ankle bend").arg(mark(SpanKind::kSetting, kKey, limit));
        }
        return withDifferences(ankle);
    }

    QString withDifferences(const QString& ankle) {
        QStringList others;
        for (const DifferenceStep& step : e_.differences) others << difference(step);
        const QString remedied = afterRemedies();
        if (remedied.isEmpty()) {
            if (others.size() == 2) return tr("%1, %2 and %3").arg(ankle, others[0], others[1]);
            return others.isEmpty() ? ankle : tr("%1 and %2").arg(ankle, others[0]);
        }
        const QString both = tr("%1, %2").arg(ankle, mark(SpanKind::kSetting, "remedies", remedied));
        if (others.size() == 2) return tr("%1, %2 and %3").arg(both, others[0], others[1]);
        return others.isEmpty() ? tr("%1,").arg(both) : tr("%1, and %2").arg(both, others[0]);
    }

    /// A free ankle stays free: no remedy on the limit is worth telling.
    QString afterRemedies() const {
        if (isFree() || e_.limitRemedies.empty()) return {};
        QStringList names;
        for (const RemedyKind remedy : e_.limitRemedies) names << remedyName(remedy);
        return tr("%1 after %2").arg(formatNumber(toldLimit(e_.cause, e_.limitAfterRemedies)), names.join(tr(" and ")));
    }

    QString difference(const DifferenceStep& step) {
        const DifferenceWords& words = kDifferenceWords[static_cast<std::size_t>(step.difference)];
        const bool severalLocks = step.difference == Difference::kLocks && step.change > 1.0;
        const QString text = severalLocks ? tr("locked joints") : tr(step.change > 0.0 ? words.more : words.less);
        return mark(SpanKind::kSetting, words.key, text);
    }

    // (B)
    QString happening() {
        switch (e_.outcome) {
            case Outcome::kInfeasible:
                return tr("this leg cannot do that; shown is the nearest it comes: %1").arg(reason());
            case Outcome::kKneeShift:
                return kneeMoves();
            case Outcome::kHeelRise:
                return tr("the heel comes up %1").arg(millimetres("heel_rise_mm", e_.amount));
            case Outcome::kTrunkLean:
                return tr("the trunk leans %1 further").arg(wholeDegrees("trunk_flexion"));
            case Outcome::kFlexionLost:
                return tr("the movement stays %1 shallower").arg(wholeDegrees("knee_flexion_lost"));
            case Outcome::kFlexionGained:
                return tr("the knee stays %1 more bent").arg(wholeDegrees("knee_flexion"));
            case Outcome::kHeelLower:
                return tr("the heel stays %1 lower").arg(millimetres("heel_rise_mm", e_.amount));
            case Outcome::kTrunkUpright:
                return tr("the trunk leans %1 less").arg(wholeDegrees("trunk_flexion"));
            case Outcome::kNoDifference:
                return tr("there is no difference from %1").arg(mark(SpanKind::kSetting, "view.reference", reference()));
            case Outcome::kEnoughRange:
                return tr("this asks %1 of the ankle, it has %2")
                    .arg(wholeDegrees("dorsiflexion"), formatDegrees(degrees(e_.limitAfterRemedies), options_.units));
            case Outcome::kTooSmall:
                break;
        }
        return tr("the change is too small to see");
    }

    QString kneeMoves() {
        const bool inwards = e_.amount > 0.0;
        const QString amount = millimetres(nameOf(e_.kneeMeasure), e_.amount);
        QString knee;
        if (e_.kneeMeasure == Measure::kMkdLineMm) {
            knee = inwards ? tr("the knee dips %1 inwards").arg(amount) : tr("the knee moves %1 outwards").arg(amount);
        } else {
            knee = inwards ? tr("the knee moves %1 inwards across the line of the foot").arg(amount)
                           : tr("the knee moves %1 outwards across the line of the foot").arg(amount);
        }
        return e_.otherKneeShiftMm ? tr("%1 %2").arg(knee, otherwiseMeasured(*e_.otherKneeShiftMm)) : knee;
    }

    QString otherwiseMeasured(double shift) {
        const bool againstFoot = e_.kneeMeasure == Measure::kMkdLineMm;
        const QString amount = millimetres(againstFoot ? "mkd_foot_mm" : "mkd_line_mm", shift);
        if (againstFoot) {
            return shift > 0.0 ? tr("(measured against the line of the foot it moves %1 inwards)").arg(amount)
                               : tr("(measured against the line of the foot it moves %1 outwards)").arg(amount);
        }
        return shift > 0.0 ? tr("(measured against the line from hip to ankle it moves %1 inwards)").arg(amount)
                           : tr("(measured against the line from hip to ankle it moves %1 outwards)").arg(amount);
    }

    QString reason() {
        if (!e_.blockage.locks.empty()) {
            QStringList names;
            for (const Coordinate lock : e_.blockage.locks) names << mark(SpanKind::kSetting, "locks", coordinateName(lock));
            const QString last = names.takeLast();
            const QString listed = names.isEmpty() ? last : tr("%1 and %2").arg(names.join(tr(", ")), last);
            return names.isEmpty() ? tr("%1 is locked").arg(listed) : tr("%1 are locked").arg(listed);
        }
        switch (e_.task) {
            case Task::kKneeToWallLunge:
                return tr("the knee does not reach the wall");
            case Task::kStepDown:
                return tr("the other heel does not reach down so far");
            case Task::kWalkingStance:
            case Task::kRunningMidstance:
                return tr("the body does not come over this foot");
            default:
                break;
        }
        return tr("the posture does not hold");
    }

    QString millimetres(std::string_view key, double amount) {
        return mark(SpanKind::kEffect, key, formatMillimetres(std::abs(amount), options_.units));
    }
    QString wholeDegrees(std::string_view key) { return mark(SpanKind::kEffect, key, formatWholeDegrees(e_.amount, options_.units)); }

    QString than(const QString& what) const {
        if (e_.reference == ReferenceKind::kBefore) return tr("%1 than before.").arg(what);
        return tr("%1 than in %2.").arg(what, reference());
    }

    const Explanation& e_;
    const SentenceOptions& options_;
    QList<Span> marks_;
};

}  // namespace

Sentence makeSentence(const Explanation& explanation, const SentenceOptions& options) { return SentenceText(explanation, options).make(); }

QString toRichText(const Sentence& sentence) {
    QString rich;
    qsizetype done = 0;
    for (const Span& span : sentence.spans) {
        rich += sentence.text.mid(done, span.start - done).toHtmlEscaped();
        rich += QStringLiteral("<b>%1</b>").arg(sentence.text.mid(span.start, span.length).toHtmlEscaped());
        done = span.start + span.length;
    }
    return rich + sentence.text.mid(done).toHtmlEscaped();
}

QString describeState(const Explanation& explanation, const QString& snapshotName) {
    const SentenceOptions options{.units = UnitStyle::kSpoken, .snapshotName = snapshotName};
    const SentenceText text(explanation, options);
    return QStringList{text.spokenPlace(), text.spokenCondition(), text.spokenOutcome()}.join(u' ');
}

}  // namespace ankleup
