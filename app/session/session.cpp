// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "session/session.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "session/deliver.h"
#include "session/playback.h"
#include "session/snapshot_details.h"

namespace ankleup {
namespace {

constexpr std::size_t kUndoDepth = 200;
constexpr double kGlideDuration = 0.2;         // [s]
constexpr double kSameBranch = radians(0.01);  // a tracked and a cold posture this near are the same to the eye

/// The scene without what never changes a number.
Scene modelOf(Scene scene) {
    View view;
    view.activeSide = scene.view.activeSide;
    view.reference = scene.view.reference;
    view.compare = CompareMode::kOff;
    if (scene.view.compare == CompareMode::kTwoCompensations) {
        view.compare = CompareMode::kTwoCompensations;
        view.secondStrategy = scene.view.secondStrategy;
    }
    scene.view = view;
    return scene;
}

/// Whoever sets a value of one of two legs that share theirs gives it its own first: where the value was so already, nothing has changed.
bool isSame(const Scene& now, Scene before) {
    if (now.side == ShownSide::kBoth && now.left && !before.left) before.left = before.right;
    return now == before;
}

}  // namespace

double SessionOptions::findSteadyTime() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

Session::Session(const Scene& first, SessionOptions options, QObject* parent)
    : QObject(parent),
      options_(std::move(options)),
      first_(first),
      scene_(first),
      side_(first.activeLeg()),
      pair_(solvePair(first, side_)),
      speed_(findTiming(first.task.task).defaultSpeed) {
    refreshDetails();
    publish();
}

void Session::edit(const Scene& scene) {
    if (isSame(scene, scene_)) return;
    if (!held_ || !heldStepRemembered_) remember(undo_);
    heldStepRemembered_ = held_;
    redo_.clear();
    if (scene.task.phase != scene_.task.phase) playing_ = returning_ = false;
    replaceScene(scene);
}

void Session::amend(const Scene& scene) {
    if (scene == scene_) return;
    redo_.clear();
    replaceScene(scene);
}

void Session::showStill(const Scene& scene) {
    closeRecording();
    pause();
    edit(scene);
}

void Session::hold() {
    if (held_) return;
    held_ = true;
    heldStepRemembered_ = false;
    glide_.reset();
    publish();
}

void Session::release() {
    if (!held_) return;
    held_ = false;
    if (heldStepRemembered_ && isSame(scene_, undo_.back())) undo_.pop_back();  // back where it was: nothing to undo
    if (playing_) {
        startMovement();
    } else {
        refresh(Solve::kSettle);
    }
}

void Session::pull(const Pull& pull) {
    if (pull_ == pull || recorded_) return;
    pull_ = pull;
    if (playing_) {
        pause();
    } else {
        refresh(Solve::kPull);
    }
}

void Session::letGo() {
    if (!pull_) return;
    pull_.reset();
    refresh(Solve::kSettle);
}

void Session::undo() { bringBack(undo_, redo_); }

void Session::redo() { bringBack(redo_, undo_); }

void Session::bringBack(std::vector<Scene>& from, std::vector<Scene>& to) {
    if (from.empty() || held_) return;
    remember(to);
    Scene scene = std::move(from.back());
    from.pop_back();
    if (playing_) scene.task.phase = scene_.task.phase;
    replaceScene(scene);
}

void Session::resetAll() {
    if (scene_ != first_) {
        remember(undo_);
        redo_.clear();
    }
    held_ = playing_ = returning_ = false;
    pull_.reset();
    recorded_.reset();
    loop_ = true;
    speed_ = findTiming(first_.task.task).defaultSpeed;
    scene_ = first_;
    refresh(Solve::kStill);
}

void Session::play() {
    if (recorded_) return playRecording();
    if (playing_ || !hasPhase(scene_.task.task)) return;
    playing_ = true;
    pull_.reset();
    if (pause_ && pause_->task == scene_.task) {
        playOrigin_ = options_.clock() - carryPlayTime(scene_.task.task, pause_->time, pause_->speed, speed_);
    } else {
        restartPlaybackAt(scene_.task.phase);
    }
    startMovement();
}

void Session::pause() {
    if (recorded_) return pauseRecording();
    if (!playing_) return;
    pause_ = Pause{scene_.task, options_.clock() - playOrigin_, speed_};
    playing_ = returning_ = false;
    refresh(held_ ? Solve::kFollow : Solve::kSettle);
}

void Session::setSpeed(double speed) {
    if (speed == speed_) return;
    if (playing_) carryPlaybackOn(speed);
    speed_ = speed;
    publish();
}

void Session::setLoop(bool loop) {
    if (loop == loop_) return;
    if (playing_) carryPlaybackOn(speed_);  // the cycle under way is the one to end with
    loop_ = loop;
    publish();
}

void Session::tick() {
    if (glide_) {
        const double part = (options_.clock() - glide_->start) / kGlideDuration;
        pair_ = part < 1.0 ? blendPairs(glide_->from, glide_->to, part) : glide_->to;
        if (part >= 1.0) glide_.reset();
        publish();
    }
    if (recorded_) return tickRecording();
    if (!playing_) return;
    const PlayPosition position = findPlayPosition(scene_.task.task, speed_, options_.clock() - playOrigin_);
    const bool stillReturning = returning_ && position.returning;
    if (position.ended && !loop_ && !stillReturning) {
        scene_.task.phase = findTiming(scene_.task.task).thereAndBack || returning_ ? 0.0 : 1.0;
        pause();
        pause_.reset();  // it has ended: the next starts anew
        return;
    }
    if (position.phase == scene_.task.phase && position.returning == returning_) return;
    scene_.task.phase = position.phase;
    returning_ = position.returning;
    // Until a posture of this very movement is shown there is none to follow.
    refresh(solveShown_ >= movementStart_ ? Solve::kFollow : Solve::kMovement);
}

/// The one way in which everything but the clock changes the scene.
void Session::replaceScene(const Scene& scene) {
    const bool sameModel = modelOf(scene) == modelOf(scene_);
    const bool sameTask = scene.task.task == scene_.task.task;
    scene_ = scene;
    if (!sameTask) {
        pull_.reset();
        if (!recorded_) speed_ = findTiming(scene_.task.task).defaultSpeed;
        returning_ = false;
        playing_ = playing_ && hasPhase(scene_.task.task);
        if (playing_) restartPlaybackAt(scene_.task.phase);
    }
    if (sameModel) {
        publish();
    } else if (held_) {
        refresh(Solve::kFollow);
    } else if (playing_) {
        startMovement();
    } else {
        refresh(Solve::kStill);
    }
}

void Session::startMovement() {
    movementStart_ = solveRequested_ + 1;
    refresh(Solve::kMovement);
}

void Session::refresh(Solve solve) {
    if (side_ != scene_.activeLeg()) pull_.reset();  // that was a bone of the other leg
    side_ = scene_.activeLeg();
    if (pull_) solve = Solve::kPull;
    const int request = ++solveRequested_;
    auto work = [solve, scene = scene_, side = side_, neighbour = pair_, pull = pull_] {
        switch (solve) {
            case Solve::kPull:
                return pullPair(scene, side, *pull, neighbour);
            case Solve::kFollow:
                return walkPair(scene, side, neighbour);
            case Solve::kMovement:
                return walkPairFromStart(scene, side);
            case Solve::kStill:
            case Solve::kSettle:
                break;
        }
        return solvePair(scene, side);
    };
    if (lastSolveTime_ <= options_.sameTickBudget) {
        const double start = SessionOptions::findSteadyTime();
        PosturePair pair = work();
        lastSolveTime_ = SessionOptions::findSteadyTime() - start;
        solveShown_ = request;
        arrive(std::move(pair), solve);
    } else {
        solver_.submit([this, work = std::move(work), request, solve] {
            const double start = SessionOptions::findSteadyTime();
            PosturePair pair = work();
            const double time = SessionOptions::findSteadyTime() - start;
            deliver(this, [this, pair = std::move(pair), request, solve, time]() mutable {
                if (request <= solveShown_) return;  // overtaken by one made within its tick
                lastSolveTime_ = time;
                solveShown_ = request;
                arrive(std::move(pair), solve);
                publish();
            });
        });
    }
    refreshDetails();
    refreshWallScales();
    publish();
}

void Session::wantWallScales() {
    wallScalesWanted_ = true;
    refreshWallScales();
}

void Session::refreshWallScales() {
    if (!wallScalesWanted_) return;
    scaleKeeper_.follow(scene_, wallScales_, [this](WallScales scales) {
        deliver(this, [this, scales = std::move(scales)]() mutable {
            wallScales_ = std::move(scales);
            publish();
        });
    });
}

void Session::arrive(PosturePair pair, Solve solve) {
    glide_.reset();
    if (solve == Solve::kSettle && findLargestDifference(pair_, pair) > kSameBranch) {
        glide_ = Glide{pair_, std::move(pair), options_.clock()};
    } else {
        pair_ = std::move(pair);
    }
}

void Session::refreshDetails() {
    DetailsKey key{modelOf(scene_), side_, playing_, held_, recorded_ ? recorded_->motion : nullptr};
    if (playing_) key.scene.task.phase = 1.0;  // a cycle is told as a whole, wherever it is
    if (detailsKey_ == key) return;
    detailsKey_ = key;
    const int request = ++detailsRequested_;
    teller_.submit([this, key = std::move(key), said = held_ ? details_ : nullptr, request] {
        const Explanation* held = said ? &said->explanation : nullptr;
        const Recording* recorded = key.motion ? key.motion->leg(key.side) : nullptr;
        auto details = std::make_shared<const SnapshotDetails>(calcDetails(key.scene, key.side, key.ofCycle, held, recorded));
        deliver(this, [this, details = std::move(details), request]() mutable {
            details_ = std::move(details);
            detailsShown_ = request;
            publish();
        });
    });
}

void Session::publish() {
    Snapshot snapshot{
        .scene = scene_,
        .side = side_,
        .presentProblem = pair_.presentProblem,
        .referenceProblem = pair_.referenceProblem,
        .present = pair_.present,
        .reference = pair_.reference,
        .second = pair_.second,
        .other = pair_.other,
        .held = held_,
        .pulled = pull_.has_value(),
        .playing = playing_,
        .gliding = glide_.has_value(),
        .returning = returning_,
        .waiting = solveShown_ != solveRequested_,
        .speed = speed_,
        .loop = loop_,
        .canUndo = !undo_.empty(),
        .canRedo = !redo_.empty(),
        .details = details_,
        .detailsStale = detailsShown_ != detailsRequested_,
        .wallScales = wallScales_,
    };
    if (recorded_) showRecording(snapshot);
    snapshot_ = std::make_shared<const Snapshot>(std::move(snapshot));
    emit snapshotChanged();
}

void Session::restartPlaybackAt(double phase) { playOrigin_ = options_.clock() - findPlayTime(scene_.task.task, speed_, phase); }

void Session::carryPlaybackOn(double speed) {
    const double now = options_.clock();
    playOrigin_ = now - carryPlayTime(scene_.task.task, now - playOrigin_, speed_, speed);
}

void Session::remember(std::vector<Scene>& past) const {
    if (past.size() == kUndoDepth) past.erase(past.begin());
    past.push_back(scene_);
}

}  // namespace ankleup
