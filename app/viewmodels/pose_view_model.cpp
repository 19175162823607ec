// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/pose_view_model.h"

#include <cmath>
#include <utility>

#include "text/lexicon.h"
#include "text/measure_text.h"
#include "text/units.h"

namespace ankleup {
namespace {

constexpr double kTremble = 4.0;  // [px]

}  // namespace

PoseViewModel::PoseViewModel(Session& session, const SettingsViewModel& settings, WallTestViewModel& wallTest, QList<StageModel*> stages,
                             QObject* parent)
    : QObject(parent), session_(session), settings_(settings), wallTest_(wallTest), stages_(std::move(stages)) {
    connect(&session, &Session::snapshotChanged, this, &PoseViewModel::update);
    connect(&settings, &SettingsViewModel::changed, this, &PoseViewModel::update);
    update();
}

FigureModel& PoseViewModel::figure() const {
    return guessState_ == StageModel::Guess::kPosing ? *stages_.front()->guess() : *stages_.front()->present();
}

const Posture& PoseViewModel::posture() const {
    return guessState_ == StageModel::Guess::kPosing ? guess_.solution.posture : session_.snapshot()->present.solution.posture;
}

bool PoseViewModel::grab(StageCamera* camera, const QPointF& place, qreal reach) {
    letGo();
    take(BoneGrip::take(figure(), posture(), *camera, place, reach));
    grabbedAt_ = place;
    update();
    return grip_.has_value();
}

bool PoseViewModel::canTake(const QString& segment) const { return segment != QLatin1String("foot") || isPosing() || wallTest_.isAtWall(); }

void PoseViewModel::take(std::optional<BoneGrip> grip) {
    if (!grip || !canTake(grip->segment())) return;
    grip_ = std::move(grip);
    guessFrom_ = guess_.solution.posture.configuration();
    if (isPosing()) grip_->setReach(BoneGrip::kGuessReach);
    if (isPosing() || grip_->segment() != QLatin1String("foot")) return;
    wallTest_.look();
    grip_->setReach(BoneGrip::kGuessReach);
    tapeFrom_ = wallTest_.foot()->value();
    footFrom_ = grip_->pull().target.x();
    wallTest_.foot()->hold();
}

void PoseViewModel::drag(StageCamera* camera, const QPointF& place) {
    if (!grip_) return;
    if (!pulling_ && (place - grabbedAt_).manhattanLength() < kTremble) return;
    grip_->moveTo(*camera, place);
    pull();
}

void PoseViewModel::nudge(StageCamera* camera, const QString& segment, const QVector3D& point, int right, int up) {
    if (!grip_ || grip_->segment() != segment) {
        letGo();
        take(BoneGrip::takeAt(figure(), posture(), segment, point));
    }
    if (!grip_) return;
    grip_->step(*camera, right, up);
    pull();
}

void PoseViewModel::pull() {
    pulling_ = true;
    if (tapeFrom_) {
        wallTest_.foot()->setValue(*tapeFrom_ - (grip_->pull().target.x() - footFrom_) / kCentimetre);
    } else if (isPosing()) {
        guess_ = pullGuess(*reference_, guessFrom_, grip_->pull());
        standGuess();
        moved_ = true;
        update();
    } else {
        session_.pull(grip_->pull());
    }
}

void PoseViewModel::standGuess() const {
    for (const StageModel* stage : stages_) stage->guess()->stand(reference_->body, guess_.solution.posture, session_.snapshot()->side);
}

void PoseViewModel::showGuess() const {
    for (StageModel* stage : stages_) stage->showGuess(guessState_);
}

void PoseViewModel::openHand() {
    grip_.reset();
    pulling_ = false;
    if (std::exchange(tapeFrom_, std::nullopt)) wallTest_.foot()->release();
}

void PoseViewModel::letGo() {
    if (!grip_) return;
    openHand();
    session_.letGo();
    update();
}

void PoseViewModel::startGuess() {
    letGo();
    session_.pause();
    const Snapshot& snapshot = *session_.snapshot();
    guessed_ = subjectOf(snapshot.scene);
    reference_ = snapshot.referenceProblem;
    guess_ = snapshot.reference;
    moved_ = false;
    standGuess();
    guessState_ = StageModel::Guess::kPosing;
    showGuess();
    update();
}

void PoseViewModel::reveal() {
    if (guessState_ != StageModel::Guess::kPosing) return;
    letGo();
    guessState_ = StageModel::Guess::kBesideTheLeg;
    showGuess();
    update();
}

void PoseViewModel::stop() {
    letGo();
    guessState_ = StageModel::Guess::kNone;
    showGuess();
    update();
}

void PoseViewModel::tellGaps(Shown& next) const {
    const ReadingLevel level = settings_.readingLevel();
    const GuessResult result = compareGuess(guess_, session_.snapshot()->present);
    for (const GuessGap& gap : result.gaps) {
        const std::string_view key = nameOf(gap.coordinate);
        next.gaps << QVariantMap{{QStringLiteral("name"), measureName(key, level)},
                                 {QStringLiteral("amount"), formatMeasureChange(key, degrees(gap.gap), UnitStyle::kSign, level)},
                                 {QStringLiteral("spoken"), formatMeasureChange(key, degrees(gap.gap), UnitStyle::kSpoken, level)}};
    }
    const double knee = std::round(result.kneeGap);
    const QString amount = formatMillimetres(std::abs(knee));
    next.kneeGap = knee > 0.0   ? tr("The knee goes %1 further in than you guessed.").arg(amount)
                   : knee < 0.0 ? tr("The knee goes %1 less far in than you guessed.").arg(amount)
                                : tr("The knee goes where you guessed, to the millimetre.");
}

void PoseViewModel::update() {
    const Snapshot& snapshot = *session_.snapshot();
    // Another leg, task, phase or slider: another question.
    if (guessState_ != StageModel::Guess::kNone && subjectOf(snapshot.scene) != guessed_) {
        const bool ofGuess = std::exchange(guessState_, StageModel::Guess::kNone) == StageModel::Guess::kPosing;
        if (ofGuess) openHand();  // a revealed guess is no longer in it: the leg is, and its foot moves on
        showGuess();
    }
    if (tapeFrom_ && !wallTest_.isAtWall()) return letGo();
    if (grip_ && pulling_ && !tapeFrom_ && guessState_ != StageModel::Guess::kPosing && !snapshot.pulled) {
        openHand();  // something else took the leg out of it
    }
    Shown next{.heldSegment = grip_ ? grip_->segment() : QString(), .held = snapshot.pulled, .guess = guessState_, .moved = moved_};
    next.footMoves = canTake(QStringLiteral("foot"));
    if (next.guess == StageModel::Guess::kBesideTheLeg) tellGaps(next);
    const Condition& condition = snapshot.setting().condition;
    const QString limit = formatDegrees(degrees(condition.dorsiflexionLimit));
    const TaskSetting& task = snapshot.scene.task;
    //: a movement, its moment and the limit of the ankle: "Single-leg squat, at the deepest, with 18° of ankle bend"
    next.question = hasPhase(task.task)
                        ? tr("%1, %2, with %3 of ankle bend").arg(taskName(task.task), atPhase(task.task, task.phase), limit)
                        : tr("%1, with %2 of ankle bend").arg(taskName(task.task), limit);
    if (next == shown_) return;
    shown_ = next;
    emit changed();
}

}  // namespace ankleup
