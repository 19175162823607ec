// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/stage_model.h"

#include "base/names.h"
#include "mesh/free_leg.h"
#include "scenario/magnified.h"
#include "scene/scene_units.h"
#include "text/to_text.h"

namespace ankleup {
namespace {

/// A second leg to show; two compensations have none until it is solved.
bool hasSecond(const Snapshot& snapshot) {
    switch (snapshot.scene.view.compare) {
        case CompareMode::kSideBySide:
        case CompareMode::kWipe:
            return true;
        case CompareMode::kTwoCompensations:
            return snapshot.second.has_value();
        case CompareMode::kOff:
        case CompareMode::kGhost:
            break;
    }
    return false;
}

/// From one leg's scene to the other's beside it, in parts of the body height: each has its pelvis, and air between the two.
constexpr double kBeside = 0.29;

}  // namespace

StageModel::StageModel(QObject* parent)
    : QObject(parent),
      present_(new FigureModel(this)),
      ghost_(new FigureModel(this)),
      companion_(new FigureModel(this)),
      guess_(new FigureModel(this)),
      overlay_(new StageOverlay(this)) {}

void StageModel::follow(Session* session) {
    disconnect(following_);
    if (!session) return;
    following_ = connect(session, &Session::snapshotChanged, this, [this, session] { show(session->snapshot()); });
    if (session->snapshot()) show(session->snapshot());
}

void StageModel::show(const SnapshotPtr& snapshot) { show(snapshot, makeCaptions(*snapshot)); }

void StageModel::show(const SnapshotPtr& snapshot, const StageCaptions& captions) {
    const Scene& scene = snapshot->scene;
    const View& view = scene.view;
    const Side opposite = otherThan(snapshot->side);
    const Side side = mirrored_ ? opposite : snapshot->side;  // that is drawn
    const Side other = mirrored_ ? snapshot->side : opposite;
    snapshot_ = snapshot;
    showSecond(*snapshot);
    Shown shown;
    // Where two legs are compared, the other one of this body would be a third.
    const bool both = snapshot->other && !hasSecond(*snapshot);
    shown.ghost = view.compare == CompareMode::kGhost;
    shown.bilateral = isBilateral(scene.task.task);
    shown.companion = shown.bilateral && !both;
    shown.freeLeg = isSingleLeg(scene.task.task) && !both;
    shown.stepHeight = scene.task.task == Task::kStepDown ? kSceneUnitsPerMetre * scene.task.stepHeight : 0.0;
    shown.layers = view.layers;
    shown.moving = snapshot->moving();
    shown.dimmed = snapshot->returning;
    shown.bodyHeight = kSceneUnitsPerMetre * scene.body.height;
    shown.second = second_ && hasSecond(*snapshot);
    shown.wiping = view.compare == CompareMode::kWipe;
    shown.wipe = view.wipe;

    if (both) shown.otherShift = (other == Side::kLeft ? -kBeside : kBeside) * shown.bodyHeight;
    companion_->setShift(static_cast<float>(shown.otherShift));

    const TissueChanges changes = calcTissueChanges(snapshot->present.measures, snapshot->reference.measures);
    const Posture& reference = snapshot->reference.solution.posture;
    drawn_ = calcMagnified(snapshot->presentProblem.problem.leg, snapshot->present.solution.posture, reference, findMagnification(view));
    present_->stand(snapshot->presentProblem.body, drawn_, side, changes);
    if (shown.ghost) ghost_->stand(snapshot->referenceProblem.body, reference, side);
    if (shown.companion) companion_->stand(snapshot->presentProblem.body, drawn_, other, changes);
    if (both) {
        companion_->stand(snapshot->other->problem.body, snapshot->other->state.solution.posture, other);
    } else if (!shown.companion) {
        placeOtherLeg(*snapshot, other);
    }
    overlay_->show(*snapshot, drawn_, *present_, closeUp_, pointed_);
    setCaptions(captions);
    if (shown == shown_) return;
    shown_ = shown;
    emit viewChanged();
}

/// The leg beside, as a snapshot of its own in which it is the present one.
void StageModel::showSecond(const Snapshot& snapshot) {
    if (!hasSecond(snapshot)) return;
    if (!second_) second_ = new StageModel(this);
    second_->setMirrored(mirrored_);
    second_->setReadingLevel(level_);
    Snapshot second = snapshot;
    second.second.reset();
    second.other.reset();
    second.scene.view.layers[static_cast<std::size_t>(Layer::kTrace)] = false;
    second.scene.view.compare = CompareMode::kOff;
    if (snapshot.second) {
        // Drawn as large as the present leg's differences are: two legs of one picture.
        second.scene.view.compare = CompareMode::kTwoCompensations;
        second.presentProblem = snapshot.second->presentProblem;
        second.referenceProblem = snapshot.second->referenceProblem;
        second.present = snapshot.second->present;
        second.reference = snapshot.second->reference;
    } else {
        second.presentProblem = snapshot.referenceProblem;
        second.present = snapshot.reference;
    }
    second_->show(std::make_shared<const Snapshot>(std::move(second)), makeSecondCaptions(snapshot));
}

void StageModel::setCaptions(const StageCaptions& captions) {
    if (captions == captions_) return;
    captions_ = captions;
    emit captionsChanged();
}

void StageModel::placeOtherLeg(const Snapshot& snapshot, Side side) {
    const LegProblem& leg = snapshot.presentProblem;
    if (isSingleLeg(leg.task.task)) {
        companion_->hang(leg.body, calcFreeLeg(leg.problem, leg.task, drawn_), side);
    } else {
        companion_->reach(leg.body, calcRearLeg(leg.body, drawn_), side);
    }
}

void StageModel::setMirrored(bool mirrored) {
    if (mirrored == mirrored_) return;
    mirrored_ = mirrored;
    if (snapshot_) show(snapshot_);
    emit mirroredChanged();
}

void StageModel::showGuess(Guess guess) {
    if (guess == guessState_) return;
    guessState_ = guess;
    emit viewChanged();
}

void StageModel::setReadingLevel(ReadingLevel level) {
    if (level == level_) return;
    level_ = level;
    overlay_->setReadingLevel(level);
    if (snapshot_) show(snapshot_);
}

void StageModel::setCloseUp(bool closeUp) {
    if (closeUp == closeUp_) return;
    closeUp_ = closeUp;
    if (snapshot_) overlay_->show(*snapshot_, drawn_, *present_, closeUp, pointed_);
    emit closeUpChanged();
}

QString StageModel::pointed() const { return pointed_.link ? toText(nameOf(*pointed_.link)) : QString(); }

void StageModel::setPointed(const QString& segment) { point({findNamed<Link>(kLinkNames, segment.toStdString()), pointed_.frame}); }

void StageModel::setPointedFrame(int frame) { point({pointed_.link, static_cast<CardFrame>(frame)}); }

void StageModel::point(const PointedLink& pointed) {
    if (pointed == pointed_) return;
    pointed_ = pointed;
    if (snapshot_) overlay_->show(*snapshot_, drawn_, *present_, closeUp_, pointed_);
    emit pointedChanged();
}

}  // namespace ankleup
