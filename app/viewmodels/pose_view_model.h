// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <optional>

#include "scenario/guess.h"
#include "scene/bone_grip.h"
#include "scene/stage_model.h"
#include "session/session.h"
#include "viewmodels/settings_view_model.h"
#include "viewmodels/wall_test_view_model.h"

namespace ankleup {

/// Bones taken in hand: a leg that is held and returns when let go, a foot that is moved before the wall, and a guess that is posed and
/// stays.
class PoseViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    /// The segment in the hand; empty: none.
    Q_PROPERTY(QString heldSegment READ heldSegment NOTIFY changed)
    /// The leg on the stage gives way to a hand: its numbers are those of a leg that is held.
    Q_PROPERTY(bool held READ isHeld NOTIFY changed)
    /// Somebody guesses: from startGuess() to stop().
    Q_PROPERTY(bool guessing READ isGuessing NOTIFY changed)
    /// The leg is hidden and the guess takes shape: from startGuess() to reveal().
    Q_PROPERTY(bool posing READ isPosing NOTIFY changed)
    /// The guess has been moved at all.
    Q_PROPERTY(bool moved READ isMoved NOTIFY changed)
    Q_PROPERTY(bool revealed READ isRevealed NOTIFY changed)
    /// Revealed: by how much each joint is off, largest first, as { name, amount, spoken }.
    Q_PROPERTY(QVariantList gaps READ gaps NOTIFY changed)
    /// Revealed: where the knee really goes against the guess, in words with millimetres.
    Q_PROPERTY(QString kneeGap READ kneeGap NOTIFY changed)
    /// What is to be guessed: "Single-leg squat, at the deepest, with 18° of ankle bend".
    Q_PROPERTY(QString question READ question NOTIFY changed)
    /// A foot stands on the floor: only a guess lifts it, and before the wall it can be moved to and fro.
    Q_PROPERTY(bool footMoves READ footMoves NOTIFY changed)
  public:
    PoseViewModel(Session& session, const SettingsViewModel& settings, WallTestViewModel& wallTest, QList<StageModel*> stages,
                  QObject* parent = nullptr);

    QString heldSegment() const { return shown_.heldSegment; }
    bool isHeld() const { return shown_.held; }
    bool isGuessing() const { return shown_.guess != StageModel::Guess::kNone; }
    bool isPosing() const { return shown_.guess == StageModel::Guess::kPosing; }
    bool isMoved() const { return shown_.moved; }
    bool isRevealed() const { return shown_.guess == StageModel::Guess::kBesideTheLeg; }
    QVariantList gaps() const { return shown_.gaps; }
    QString kneeGap() const { return shown_.kneeGap; }
    QString question() const { return shown_.question; }
    bool footMoves() const { return shown_.footMoves; }

    /// Closes the hand at a place of the stage [px]. True: there is a bone in it, which drag() moves.
    Q_INVOKABLE bool grab(ankleup::StageCamera* camera, const QPointF& place, qreal reach);
    /// Moves the hand. A tremble of a few pixels is none.
    Q_INVOKABLE void drag(ankleup::StageCamera* camera, const QPointF& place);
    /// Pulls a segment at a point by a step to the right and upwards on the screen; the hand stays closed.
    Q_INVOKABLE void nudge(ankleup::StageCamera* camera, const QString& segment, const QVector3D& point, int right, int up);
    Q_INVOKABLE void letGo();

    /// A guess begins at the reference's posture; a movement that plays stands still for it.
    Q_INVOKABLE void startGuess();
    Q_INVOKABLE void reveal();
    Q_INVOKABLE void stop();

  signals:
    void changed();

  private:
    struct Shown {
        QString heldSegment;
        bool held = false;
        StageModel::Guess guess = StageModel::Guess::kNone;
        bool moved = false;
        QVariantList gaps;
        QString kneeGap, question;
        bool footMoves = false;
        bool operator==(const Shown&) const = default;
    };
    void update();
    void pull();
    bool canTake(const QString& segment) const;
    void take(std::optional<BoneGrip> grip);
    void openHand();
    FigureModel& figure() const;
    const Posture& posture() const;
    void standGuess() const;
    void showGuess() const;
    void tellGaps(Shown& next) const;

    Session& session_;
    const SettingsViewModel& settings_;
    WallTestViewModel& wallTest_;
    QList<StageModel*> stages_;  ///< every stage that shows the guess; bones are taken in hand on the first
    std::optional<BoneGrip> grip_;
    QPointF grabbedAt_;
    bool pulling_ = false;
    std::optional<double> tapeFrom_;  ///< a foot is moved before the wall: what the tape read when it was taken [cm]
    double footFrom_ = 0.0;           ///< and how far forward the hand was [m]
    StageModel::Guess guessState_ = StageModel::Guess::kNone;
    Scene guessed_;                        ///< what the guess is about
    LegState guess_;                       ///< as it stands
    Configuration guessFrom_;              ///< where it stood when the hand closed
    std::optional<LegProblem> reference_;  ///< of the guess
    bool moved_ = false;
    Shown shown_;
};

}  // namespace ankleup
