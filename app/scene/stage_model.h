// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>

#include "scene/figure_model.h"
#include "scene/stage_captions.h"
#include "scene/stage_overlay.h"
#include "session/session.h"
#include "text/layer_names.h"

namespace ankleup {

/// The only way from the model to the 3D scene: what the stage shows of a snapshot.
class StageModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ankleup::FigureModel* present READ present CONSTANT)
    Q_PROPERTY(ankleup::FigureModel* ghost READ ghost CONSTANT)          ///< the reference
    Q_PROPERTY(ankleup::FigureModel* companion READ companion CONSTANT)  ///< the other leg
    Q_PROPERTY(ankleup::FigureModel* guess READ guess CONSTANT)          ///< what a person expects the leg to do
    Q_PROPERTY(ankleup::StageOverlay* overlay READ overlay CONSTANT)
    /// The leg that stands beside this one or behind the wipe, in a stage model of its own; null until there was one. Kept from then on.
    Q_PROPERTY(ankleup::StageModel* second READ second NOTIFY viewChanged)
    Q_PROPERTY(bool secondShown READ secondShown NOTIFY viewChanged)
    /// The second is drawn over the same view, up to the divider at `wipe` (0..1 of the width); else beside it.
    Q_PROPERTY(bool wiping READ isWiping NOTIFY viewChanged)
    Q_PROPERTY(qreal wipe READ wipe NOTIFY viewChanged)
    Q_PROPERTY(QString caption READ caption NOTIFY captionsChanged)          ///< which leg this is, where there are two
    Q_PROPERTY(QString detail READ detail NOTIFY captionsChanged)            ///< what it does, or how the two differ
    Q_PROPERTY(QString magnifyNote READ magnifyNote NOTIFY captionsChanged)  ///< empty: everything is drawn as it is
    /// The camera is so near that a single joint fills the view.
    Q_PROPERTY(bool closeUp READ isCloseUp WRITE setCloseUp NOTIFY closeUpChanged)
    /// The segment that a panel speaks of, and against what (CardFrame): its arrow is drawn whatever the layers say. Empty: none.
    Q_PROPERTY(QString pointed READ pointed WRITE setPointed NOTIFY pointedChanged)
    Q_PROPERTY(int pointedFrame READ pointedFrame WRITE setPointedFrame NOTIFY pointedChanged)
    Q_PROPERTY(bool ghostShown READ ghostShown NOTIFY viewChanged)
    /// The other leg carries, too: what frames the leg frames both.
    Q_PROPERTY(bool companionShown READ companionShown NOTIFY viewChanged)
    /// The other leg hangs free. In the lunge it is neither: it has an outline alone.
    Q_PROPERTY(bool freeLegShown READ freeLegShown NOTIFY viewChanged)
    /// Both sides: the other leg stands beside this one, as `companion` with a pelvis of its own: two scenes side by side.
    Q_PROPERTY(bool otherShown READ otherShown NOTIFY viewChanged)
    /// How far to the right of the body it stands, scene units; 0: there is none.
    Q_PROPERTY(qreal otherShift READ otherShift NOTIFY viewChanged)
    /// Both feet carry, and the model has them alike.
    Q_PROPERTY(bool bilateral READ isBilateralTask NOTIFY viewChanged)
    Q_PROPERTY(bool guessShown READ guessShown NOTIFY viewChanged)
    /// The guess is being posed: the leg itself is hidden, as are its lines and words, which would tell.
    Q_PROPERTY(bool posing READ isPosing NOTIFY viewChanged)
    Q_PROPERTY(QStringList layers READ layers NOTIFY viewChanged)  ///< names of the layers that are shown (kLayerNames)
    /// Of the step whose edge the free leg hangs over, scene units; 0: no step.
    Q_PROPERTY(qreal stepHeight READ stepHeight NOTIFY viewChanged)
    Q_PROPERTY(qreal bodyHeight READ bodyHeight NOTIFY viewChanged)  ///< scene units
    /// Everything is drawn as in a mirror: a right leg as a left one, named for what it is.
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY mirroredChanged)
    /// Something changes from frame to frame.
    Q_PROPERTY(bool moving READ isMoving NOTIFY viewChanged)
    /// A gait movement on its way back to its start: shown dimmed.
    Q_PROPERTY(bool dimmed READ isDimmed NOTIFY viewChanged)
  public:
    explicit StageModel(QObject* parent = nullptr);

    /// Shows what a session has now and whatever it will have. Null: nothing new.
    void follow(Session* session);
    /// Shows one snapshot. \pre not null
    void show(const SnapshotPtr& snapshot);

    enum class Guess { kNone, kPosing, kBesideTheLeg };
    void showGuess(Guess guess);
    /// Whose words are on the stage.
    void setReadingLevel(ReadingLevel level);

    FigureModel* present() const { return present_; }
    FigureModel* ghost() const { return ghost_; }
    FigureModel* companion() const { return companion_; }
    FigureModel* guess() const { return guess_; }
    StageOverlay* overlay() const { return overlay_; }
    StageModel* second() const { return second_; }
    bool secondShown() const { return shown_.second; }
    bool isWiping() const { return shown_.wiping; }
    qreal wipe() const { return shown_.wipe; }
    QString caption() const { return captions_.caption; }
    QString detail() const { return captions_.detail; }
    QString magnifyNote() const { return captions_.magnifyNote; }
    bool isCloseUp() const { return closeUp_; }
    void setCloseUp(bool closeUp);
    bool isMirrored() const { return mirrored_; }
    void setMirrored(bool mirrored);
    QString pointed() const;
    void setPointed(const QString& segment);
    int pointedFrame() const { return static_cast<int>(pointed_.frame); }
    void setPointedFrame(int frame);
    bool ghostShown() const { return shown_.ghost; }
    bool companionShown() const { return shown_.companion; }
    bool freeLegShown() const { return shown_.freeLeg; }
    bool otherShown() const { return shown_.otherShift != 0.0; }
    qreal otherShift() const { return shown_.otherShift; }
    bool isBilateralTask() const { return shown_.bilateral; }
    bool guessShown() const { return guessState_ != Guess::kNone; }
    bool isPosing() const { return guessState_ == Guess::kPosing; }
    QStringList layers() const { return layerNames(shown_.layers); }
    bool shows(Layer layer) const { return shown_.layers[static_cast<std::size_t>(layer)]; }
    qreal stepHeight() const { return shown_.stepHeight; }
    qreal bodyHeight() const { return shown_.bodyHeight; }
    bool isMoving() const { return shown_.moving; }
    bool isDimmed() const { return shown_.dimmed; }

  signals:
    void viewChanged();
    void captionsChanged();
    void closeUpChanged();
    void mirroredChanged();
    void pointedChanged();

  private:
    void show(const SnapshotPtr& snapshot, const StageCaptions& captions);
    void showSecond(const Snapshot& snapshot);
    void point(const PointedLink& pointed);
    void placeOtherLeg(const Snapshot& snapshot, Side side);
    struct Shown {
        bool bilateral = false, ghost = false, companion = false, freeLeg = false, moving = false, dimmed = false, second = false,
             wiping = false;
        qreal wipe = 0.5;
        LayerSet layers = {};
        qreal stepHeight = 0.0;
        qreal otherShift = 0.0;
        qreal bodyHeight = 172.0;
        bool operator==(const Shown&) const = default;
    };

    void setCaptions(const StageCaptions& captions);

    FigureModel* present_;
    FigureModel* ghost_;
    FigureModel* companion_;
    FigureModel* guess_;
    StageOverlay* overlay_;
    StageModel* second_ = nullptr;
    Posture drawn_;  ///< the present leg's, or one that exaggerates it
    StageCaptions captions_;
    Guess guessState_ = Guess::kNone;
    bool closeUp_ = false;
    bool mirrored_ = false;
    ReadingLevel level_ = ReadingLevel::kPatient;
    PointedLink pointed_;
    SnapshotPtr snapshot_;  ///< the last one shown
    Shown shown_;
    QMetaObject::Connection following_;
};

}  // namespace ankleup
