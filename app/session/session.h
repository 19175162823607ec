// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QObject>
#include <functional>
#include <optional>
#include <vector>

#include "session/latest_worker.h"
#include "session/posture_pair.h"
#include "session/snapshot.h"
#include "session/wall_scale_keeper.h"

namespace ankleup {

/// How a session measures time and how long it may keep the window waiting.
struct SessionOptions {
    /// Seconds since any fixed moment. Playing and gliding follow it.
    std::function<double()> clock = findSteadyTime;
    /// A solve is made within the edit when the one before took no longer than this [s], else on a worker.
    double sameTickBudget = 0.002;

    static double findSteadyTime();
};

/// What the user has set, and what follows from it: a scene goes in, immutable snapshots come out through one signal.
///
/// Postures: at rest the cold solution of the scene; while a slider is held, tracked; playing, tracked from the cold solution at
/// phase 0. Nothing runs unless something moves: while snapshot()->playing or gliding, someone has to call tick() once a frame.
class Session : public QObject {
    Q_OBJECT
  public:
    explicit Session(const Scene& first, SessionOptions options = {}, QObject* parent = nullptr);

    const SnapshotPtr& snapshot() const { return snapshot_; }

    /// Replaces the scene: one step for undo, or, between hold() and release(), a part of one. A new phase ends playing.
    void edit(const Scene& scene);
    /// The same as part of the step before: for what is dragged and changes no number.
    void amend(const Scene& scene);
    /// Another leg takes the stage, instead of a recording too: an edit after which it stands still, at its own phase.
    void showStill(const Scene& scene);
    /// A slider is taken into the hand, and let go.
    void hold();
    void release();

    /// A bone is held in the hand and drawn towards it, whatever else is set; playing stops. Changes no scene: nothing to undo, nothing to
    /// save. The posture follows until the hand lets go; then it glides back.
    void pull(const Pull& pull);
    void letGo();

    void undo();
    void redo();
    /// Back to the first scene, as a step that can be undone.
    void resetAll();

    /// A recording takes the place of the model's own posture, which becomes what it is compared with; it stands at its start. The scene
    /// stays as it is, and edits of it change the model's leg. play, pause, setSpeed and setLoop are the recording's until it is closed.
    void openRecording(RecordedMotionPtr motion);
    void closeRecording();
    /// To a time since the recording's start [s]; stops playing.
    void seekRecording(double time);

    /// Does nothing for a task without phase.
    void play();
    void pause();
    void setSpeed(double speed);
    void setLoop(bool loop);
    /// From now on the wall test's scales are kept up to date, beside the window: snapshot()->wallScales.
    void wantWallScales();
    /// One frame of what moves by itself.
    void tick();

  signals:
    void snapshotChanged();

  private:
    enum class Solve {
        kStill,     ///< cold
        kSettle,    ///< cold, gliding there when it is another branch
        kFollow,    ///< tracked from what is shown
        kMovement,  ///< tracked from the cold solution at phase 0
        kPull,      ///< tracked from what is shown, with a bone in the hand
    };
    struct Glide {
        PosturePair from, to;
        double start = 0.0;
    };

    /// Where playing was interrupted: a phase alone does not tell whether a squat was on its way down or up.
    struct Pause {
        TaskSetting task;
        double time = 0.0;  ///< since phase 0 of the first cycle, at `speed` [s]
        double speed = 1.0;
    };

    /// The recording that is shown.
    struct Recorded {
        RecordedMotionPtr motion;
        double time = 0.0;  ///< since its start [s]
        bool playing = false;
        double ticked = 0.0;  ///< the clock, when `time` was right
    };

    /// What the details depend on.
    struct DetailsKey {
        Scene scene;
        Side side;
        bool ofCycle;
        bool held;
        RecordedMotionPtr motion;
        bool operator==(const DetailsKey&) const = default;
    };

    void replaceScene(const Scene& scene);
    void startMovement();
    void refresh(Solve solve);
    void arrive(PosturePair pair, Solve solve);
    void refreshDetails();
    void refreshWallScales();
    void publish();
    void showRecording(Snapshot& snapshot) const;
    void playRecording();
    void pauseRecording();
    void tickRecording();
    void restartPlaybackAt(double phase);
    void carryPlaybackOn(double speed);
    void remember(std::vector<Scene>& past) const;
    /// The last scene of one list is shown again; the present one is remembered in the other.
    void bringBack(std::vector<Scene>& from, std::vector<Scene>& to);

    SessionOptions options_;
    Scene first_;
    Scene scene_;
    Side side_;
    PosturePair pair_;
    std::optional<Glide> glide_;
    std::optional<Pull> pull_;
    std::optional<Recorded> recorded_;
    bool held_ = false;
    bool heldStepRemembered_ = false;
    bool playing_ = false;
    bool returning_ = false;
    double playOrigin_ = 0.0;
    std::optional<Pause> pause_;  ///< the last one
    double speed_ = 1.0;
    bool loop_ = true;
    std::vector<Scene> undo_;
    std::vector<Scene> redo_;

    double lastSolveTime_ = 0.0;
    int solveRequested_ = 0;
    int solveShown_ = 0;
    int movementStart_ = 0;  ///< the first request of the movement that plays
    std::optional<DetailsKey> detailsKey_;
    int detailsRequested_ = 0;
    int detailsShown_ = 0;
    std::shared_ptr<const SnapshotDetails> details_;

    bool wallScalesWanted_ = false;
    WallScales wallScales_;

    SnapshotPtr snapshot_;
    LatestWorker solver_;
    LatestWorker teller_;
    WallScaleKeeper scaleKeeper_;
};

}  // namespace ankleup
