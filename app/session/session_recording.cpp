// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <algorithm>
#include <cmath>

#include "session/session.h"

namespace ankleup {
namespace {

/// Both legs of a file have the same times.
const Recording& anyLeg(const RecordedMotion& motion) { return motion.legs[0] ? *motion.legs[0] : *motion.legs[1]; }

}  // namespace

void Session::openRecording(RecordedMotionPtr motion) {
    recorded_.reset();
    if (playing_) pause();
    pull_.reset();
    speed_ = 1.0;
    recorded_ = Recorded{.motion = std::move(motion)};
    refreshDetails();
    publish();
}

void Session::closeRecording() {
    if (!recorded_) return;
    recorded_.reset();
    speed_ = findTiming(scene_.task.task).defaultSpeed;
    refreshDetails();
    publish();
}

void Session::seekRecording(double time) {
    if (!recorded_) return;
    recorded_->playing = false;
    recorded_->time = std::clamp(time, 0.0, anyLeg(*recorded_->motion).duration());
    publish();
}

void Session::playRecording() {
    if (recorded_->playing) return;
    if (recorded_->time >= anyLeg(*recorded_->motion).duration()) recorded_->time = 0.0;
    recorded_->playing = true;
    recorded_->ticked = options_.clock();
    publish();
}

void Session::pauseRecording() {
    if (!recorded_->playing) return;
    recorded_->playing = false;
    publish();
}

void Session::tickRecording() {
    if (!recorded_->playing) return;
    const double now = options_.clock();
    const double duration = anyLeg(*recorded_->motion).duration();
    recorded_->time += speed_ * (now - recorded_->ticked);
    recorded_->ticked = now;
    if (recorded_->time > duration) {
        recorded_->playing = loop_;
        recorded_->time = loop_ ? std::fmod(recorded_->time, duration) : duration;
    }
    publish();
}

void Session::showRecording(Snapshot& snapshot) const {
    RecordedView view{.motion = recorded_->motion, .leg = recorded_->motion->leg(side_), .time = recorded_->time};
    snapshot.playing = recorded_->playing;
    if (view.leg) {
        snapshot.presentProblem = makeRecordedLeg(pair_.presentProblem);
        snapshot.present = findRecordedState(*view.leg, snapshot.presentProblem, view.time);
        snapshot.referenceProblem = pair_.presentProblem;
        snapshot.reference = pair_.present;
        snapshot.second.reset();  // beside the recording stands the model's leg, whatever is compared else
        view.phase = scene_.task.phase;
        if (details_ && details_->telling.presentProblem.task.task == scene_.task.task) {
            const MatchedState matched = matchMovement(details_->movement, pair_.presentProblem, snapshot.present);
            view.phase = matched.phase;
            snapshot.reference = matched.state;
        }
    }
    snapshot.recorded = std::move(view);
}

}  // namespace ankleup
