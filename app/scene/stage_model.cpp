// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/stage_model.h"

#include "mesh/free_leg.h"
#include "scene/scene_units.h"

namespace ankleup {

StageModel::StageModel(QObject* parent)
    : QObject(parent),
      present_(new FigureModel(this)),
      ghost_(new FigureModel(this)),
      companion_(new FigureModel(this)),
      overlay_(new StageOverlay(this)) {}

void StageModel::follow(Session* session) {
    disconnect(following_);
    if (!session) return;
    following_ = connect(session, &Session::snapshotChanged, this, [this, session] { show(session->snapshot()); });
    if (session->snapshot()) show(session->snapshot());
}

void StageModel::show(const SnapshotPtr& snapshot) {
    const Scene& scene = snapshot->scene;
    const Side opposite = snapshot->side == Side::kRight ? Side::kLeft : Side::kRight;
    const Side side = mirrored_ ? opposite : snapshot->side;  // that is drawn
    const Side other = mirrored_ ? snapshot->side : opposite;
    snapshot_ = snapshot;
    Shown shown;
    shown.ghost = scene.view.compare != CompareMode::kOff;
    shown.companion = isBilateral(scene.task.task);
    shown.freeLeg = isSingleLeg(scene.task.task);
    shown.stepHeight = scene.task.task == Task::kStepDown ? kSceneUnitsPerMetre * scene.task.stepHeight : 0.0;
    shown.layers = scene.view.layers;
    shown.moving = snapshot->moving();
    shown.dimmed = snapshot->returning;
    shown.bodyHeight = kSceneUnitsPerMetre * scene.body.height;

    const TissueChanges changes = calcTissueChanges(snapshot->present.measures, snapshot->reference.measures);
    present_->stand(snapshot->presentProblem.body, snapshot->present.solution.posture, side, changes);
    if (shown.ghost) ghost_->stand(snapshot->referenceProblem.body, snapshot->reference.solution.posture, side);
    if (shown.companion) companion_->stand(snapshot->presentProblem.body, snapshot->present.solution.posture, other, changes);
    if (!shown.companion) placeOtherLeg(*snapshot, other);
    overlay_->show(*snapshot, *present_, closeUp_);
    if (shown == shown_) return;
    shown_ = shown;
    emit viewChanged();
}

void StageModel::placeOtherLeg(const Snapshot& snapshot, Side side) {
    const LegProblem& leg = snapshot.presentProblem;
    const Posture& posture = snapshot.present.solution.posture;
    if (isSingleLeg(leg.task.task)) {
        companion_->hang(leg.body, calcFreeLeg(leg.problem, leg.task, posture), side);
    } else {
        companion_->reach(leg.body, calcRearLeg(leg.body, posture), side);
    }
}

void StageModel::setMirrored(bool mirrored) {
    if (mirrored == mirrored_) return;
    mirrored_ = mirrored;
    if (snapshot_) show(snapshot_);
    emit mirroredChanged();
}

void StageModel::setCloseUp(bool closeUp) {
    if (closeUp == closeUp_) return;
    closeUp_ = closeUp;
    if (snapshot_) overlay_->show(*snapshot_, *present_, closeUp);
    emit closeUpChanged();
}

}  // namespace ankleup
