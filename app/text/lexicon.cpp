// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/lexicon.h"

#include <QCoreApplication>
#include <array>
#include <cmath>
#include <vector>

namespace ankleup {
namespace {

class Lexicon {
    Q_DECLARE_TR_FUNCTIONS(Lexicon)

  public:
    struct Moment {
        double phase;
        const char* name;
        const char* at;
    };
};

template <class Key, std::size_t N>
QString lookUp(const std::array<const char*, N>& words, Key key) {
    return Lexicon::tr(words[static_cast<std::size_t>(key)]);
}

constexpr std::array kTaskWords = {QT_TRANSLATE_NOOP("Lexicon", "Double-leg squat"),
                                   QT_TRANSLATE_NOOP("Lexicon", "Single-leg squat"),
                                   QT_TRANSLATE_NOOP("Lexicon", "Step down"),
                                   QT_TRANSLATE_NOOP("Lexicon", "Knee-to-wall lunge"),
                                   QT_TRANSLATE_NOOP("Lexicon", "Walking"),
                                   QT_TRANSLATE_NOOP("Lexicon", "Running"),
                                   QT_TRANSLATE_NOOP("Lexicon", "Standing on both legs"),
                                   QT_TRANSLATE_NOOP("Lexicon", "Standing on one leg")};

constexpr std::array kStrategyWords = {QT_TRANSLATE_NOOP("Lexicon", "Mixed"), QT_TRANSLATE_NOOP("Lexicon", "Rolls in"),
                                       QT_TRANSLATE_NOOP("Lexicon", "Turns out"), QT_TRANSLATE_NOOP("Lexicon", "Escapes")};

constexpr std::array kCauseWords = {QT_TRANSLATE_NOOP("Lexicon", "Ankle joint (pinch in front)"),
                                    QT_TRANSLATE_NOOP("Lexicon", "Soleus (felt behind, knee bent)"),
                                    QT_TRANSLATE_NOOP("Lexicon", "Gastrocnemius (felt behind, knee straight)")};

constexpr std::array kRemedyWords = {
    QT_TRANSLATE_NOOP("Lexicon", "calf stretching"),    QT_TRANSLATE_NOOP("Lexicon", "long-term stretching"),
    QT_TRANSLATE_NOOP("Lexicon", "joint mobilisation"), QT_TRANSLATE_NOOP("Lexicon", "a heel lift"),
    QT_TRANSLATE_NOOP("Lexicon", "an insole"),          QT_TRANSLATE_NOOP("Lexicon", "an arch support"),
    QT_TRANSLATE_NOOP("Lexicon", "foot strengthening"), QT_TRANSLATE_NOOP("Lexicon", "hip strengthening"),
    QT_TRANSLATE_NOOP("Lexicon", "movement retraining")};

constexpr std::array kReferenceWords = {QT_TRANSLATE_NOOP("Lexicon", "the unrestricted leg"),
                                        QT_TRANSLATE_NOOP("Lexicon", "this leg with a free ankle"), QT_TRANSLATE_NOOP("Lexicon", "before"),
                                        QT_TRANSLATE_NOOP("Lexicon", "the saved leg")};

constexpr std::array kLayerWords = {QT_TRANSLATE_NOOP("Lexicon", "Bones"),
                                    QT_TRANSLATE_NOOP("Lexicon", "Muscles and ligaments"),
                                    QT_TRANSLATE_NOOP("Lexicon", "Outline of the leg"),
                                    QT_TRANSLATE_NOOP("Lexicon", "Joint axes"),
                                    QT_TRANSLATE_NOOP("Lexicon", "Joint angles"),
                                    QT_TRANSLATE_NOOP("Lexicon", "Arrows: what turns"),
                                    QT_TRANSLATE_NOOP("Lexicon", "Knee-over-foot line"),
                                    QT_TRANSLATE_NOOP("Lexicon", "Labels"),
                                    QT_TRANSLATE_NOOP("Lexicon", "Plumb line of the body"),
                                    QT_TRANSLATE_NOOP("Lexicon", "Footprint"),
                                    QT_TRANSLATE_NOOP("Lexicon", "Trace of the knee")};

constexpr std::array kCoordinateWords = {QT_TRANSLATE_NOOP("Lexicon", "the foot's turn"),
                                         QT_TRANSLATE_NOOP("Lexicon", "the heel"),
                                         QT_TRANSLATE_NOOP("Lexicon", "the heel bone's roll"),
                                         QT_TRANSLATE_NOOP("Lexicon", "the joint under the ankle"),
                                         QT_TRANSLATE_NOOP("Lexicon", "the arch"),
                                         QT_TRANSLATE_NOOP("Lexicon", "the ankle's bend"),
                                         QT_TRANSLATE_NOOP("Lexicon", "the knee's bend"),
                                         QT_TRANSLATE_NOOP("Lexicon", "the shin's turn under the thigh"),
                                         QT_TRANSLATE_NOOP("Lexicon", "the knee's sideways opening"),
                                         QT_TRANSLATE_NOOP("Lexicon", "the hip's bend"),
                                         QT_TRANSLATE_NOOP("Lexicon", "the thigh's swing inwards"),
                                         QT_TRANSLATE_NOOP("Lexicon", "the thigh's turn in the hip"),
                                         QT_TRANSLATE_NOOP("Lexicon", "the trunk's lean forward"),
                                         QT_TRANSLATE_NOOP("Lexicon", "the trunk's lean to the side")};

/// In the order of the coordinates, from toe_out to dorsiflexion.
constexpr std::array kPayerWords = {QT_TRANSLATE_NOOP("Lexicon", "the turned-out foot"),
                                    QT_TRANSLATE_NOOP("Lexicon", "the heel coming up"),
                                    QT_TRANSLATE_NOOP("Lexicon", "the heel bone's roll"),
                                    QT_TRANSLATE_NOOP("Lexicon", "the joint under the ankle"),
                                    QT_TRANSLATE_NOOP("Lexicon", "the arch"),
                                    QT_TRANSLATE_NOOP("Lexicon", "the ankle")};
constexpr const char* kSupportWords = QT_TRANSLATE_NOOP("Lexicon", "what lies under the foot");

constexpr std::array kLinkPatientWords = {QT_TRANSLATE_NOOP("Lexicon", "Foot"), QT_TRANSLATE_NOOP("Lexicon", "Shin bone"),
                                          QT_TRANSLATE_NOOP("Lexicon", "Knee"), QT_TRANSLATE_NOOP("Lexicon", "Thigh bone"),
                                          QT_TRANSLATE_NOOP("Lexicon", "Pelvis")};
constexpr std::array kLinkWords = {QT_TRANSLATE_NOOP("Lexicon", "Foot"), QT_TRANSLATE_NOOP("Lexicon", "Tibia"),
                                   QT_TRANSLATE_NOOP("Lexicon", "Knee"), QT_TRANSLATE_NOOP("Lexicon", "Femur"),
                                   QT_TRANSLATE_NOOP("Lexicon", "Pelvis")};

static_assert(kTaskWords.size() == kTaskCount, "a task has no word");
static_assert(kStrategyWords.size() == kStrategyCount, "a strategy has no word");
static_assert(kRemedyWords.size() == kRemedyCount, "a remedy has no word");

std::vector<Lexicon::Moment> findMoments(Task task) {
    switch (task) {
        case Task::kDoubleLegSquat:
        case Task::kSingleLegSquat:
            return {{0.0, QT_TRANSLATE_NOOP("Lexicon", "standing"), QT_TRANSLATE_NOOP("Lexicon", "standing")},
                    {0.5, QT_TRANSLATE_NOOP("Lexicon", "halfway"), QT_TRANSLATE_NOOP("Lexicon", "halfway")},
                    {1.0, QT_TRANSLATE_NOOP("Lexicon", "deepest"), QT_TRANSLATE_NOOP("Lexicon", "at the deepest")}};
        case Task::kStepDown:
            return {
                {0.0, QT_TRANSLATE_NOOP("Lexicon", "on the step"), QT_TRANSLATE_NOOP("Lexicon", "on the step")},
                {0.5, QT_TRANSLATE_NOOP("Lexicon", "halfway"), QT_TRANSLATE_NOOP("Lexicon", "halfway")},
                {1.0, QT_TRANSLATE_NOOP("Lexicon", "heel near the floor"), QT_TRANSLATE_NOOP("Lexicon", "with the heel near the floor")}};
        case Task::kKneeToWallLunge:
            return {{0.0, QT_TRANSLATE_NOOP("Lexicon", "knee back"), QT_TRANSLATE_NOOP("Lexicon", "with the knee back")},
                    {1.0, QT_TRANSLATE_NOOP("Lexicon", "knee at the wall"), QT_TRANSLATE_NOOP("Lexicon", "with the knee at the wall")}};
        case Task::kWalkingStance:
            return {{0.0, QT_TRANSLATE_NOOP("Lexicon", "foot flat"), QT_TRANSLATE_NOOP("Lexicon", "at foot flat")},
                    {0.45, QT_TRANSLATE_NOOP("Lexicon", "mid-stance"), QT_TRANSLATE_NOOP("Lexicon", "at mid-stance")},
                    {1.0, QT_TRANSLATE_NOOP("Lexicon", "push-off begins"), QT_TRANSLATE_NOOP("Lexicon", "as push-off begins")}};
        case Task::kRunningMidstance:
            return {{0.0, QT_TRANSLATE_NOOP("Lexicon", "foot strike"), QT_TRANSLATE_NOOP("Lexicon", "at foot strike")},
                    {0.5, QT_TRANSLATE_NOOP("Lexicon", "mid-stance"), QT_TRANSLATE_NOOP("Lexicon", "at mid-stance")},
                    {1.0, QT_TRANSLATE_NOOP("Lexicon", "before toe-off"), QT_TRANSLATE_NOOP("Lexicon", "before toe-off")}};
        case Task::kStanding:
        case Task::kSingleLegStance:
            break;
    }
    return {};
}

const Lexicon::Moment* findMoment(const std::vector<Lexicon::Moment>& moments, double phase) {
    constexpr double kSamePercent = 0.005;
    for (const Lexicon::Moment& moment : moments) {
        if (std::abs(moment.phase - phase) < kSamePercent) return &moment;
    }
    return nullptr;
}

QString formatPercent(double phase) { return Lexicon::tr("%1 %").arg(qRound(100.0 * phase)); }

}  // namespace

QString taskName(Task task) { return lookUp(kTaskWords, task); }
QString strategyName(Strategy strategy) { return lookUp(kStrategyWords, strategy); }

QStringList strategyNames() {
    QStringList names;
    for (int i = 0; i < kStrategyCount; ++i) names << strategyName(static_cast<Strategy>(i));
    return names;
}

QString causeName(Cause cause) { return lookUp(kCauseWords, cause); }
QString remedyName(RemedyKind remedy) { return lookUp(kRemedyWords, remedy); }
QString coordinateName(Coordinate coordinate) { return lookUp(kCoordinateWords, coordinate); }
QString payerName(std::string_view part) {
    const auto coordinate = findCoordinate(part);
    return coordinate ? lookUp(kPayerWords, *coordinate) : Lexicon::tr(kSupportWords);
}
QString layerName(Layer layer) { return lookUp(kLayerWords, layer); }

QString referenceName(ReferenceKind reference, const QString& snapshotName) {
    const bool named = reference == ReferenceKind::kSnapshot && !snapshotName.isEmpty();
    return named ? snapshotName : lookUp(kReferenceWords, reference);
}

QString linkName(Link link, ReadingLevel level) {
    return level == ReadingLevel::kPatient ? lookUp(kLinkPatientWords, link) : lookUp(kLinkWords, link);
}

QList<NamedPhase> namedPhases(Task task) {
    QList<NamedPhase> named;
    for (const Lexicon::Moment& moment : findMoments(task)) named.push_back({moment.phase, Lexicon::tr(moment.name)});
    return named;
}

QString phaseName(Task task, double phase) {
    if (!hasPhase(task)) return {};
    const auto moments = findMoments(task);
    const Lexicon::Moment* moment = findMoment(moments, phase);
    return moment ? Lexicon::tr(moment->name) : formatPercent(phase);
}

QString atPhase(Task task, double phase) {
    if (!hasPhase(task)) return {};
    const auto moments = findMoments(task);
    const Lexicon::Moment* moment = findMoment(moments, phase);
    return moment ? Lexicon::tr(moment->at) : Lexicon::tr("at %1").arg(formatPercent(phase));
}

}  // namespace ankleup
