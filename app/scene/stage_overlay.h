// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QList>
#include <QObject>
#include <QStringList>
#include <QVector3D>
#include <optional>

#include "scenario/chain_cards.h"
#include "scene/figure_model.h"
#include "scene/stroke.h"
#include "session/snapshot.h"
#include "text/lexicon.h"

namespace ankleup {

/// A name, a word or a number that hangs on a point of the scene.
struct StagePill {
    QString text;
    Ink ink = Ink::kSoft;
    QVector3D anchor;  ///< scene units

    bool operator==(const StagePill&) const = default;
};

/// The link that a panel speaks of just now: its arrow and its words are drawn whatever the layers say.
struct PointedLink {
    std::optional<Link> link;             ///< none: nobody speaks
    CardFrame frame = CardFrame::kSpace;  ///< against what its card tells it

    bool operator==(const PointedLink&) const = default;
};

/// What is drawn over the bones to teach: angles, arrows, lines and the words that belong to them, as the layers of a scene say.
class StageOverlay : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the stage model")
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed)
    Q_PROPERTY(QList<int> inks READ inks NOTIFY changed)  ///< of the pills, as Ink
    Q_PROPERTY(QList<QVector3D> anchors READ anchors NOTIFY changed)
  public:
    using QObject::QObject;

    /// Draws a snapshot whose figure stands already in the posture `drawn`: the present one, or one that exaggerates; words and numbers are
    /// always the snapshot's. Close up the talar dome's turn under the shin is shown as well. One changed() for all of it, none when
    /// nothing does.
    void show(const Snapshot& snapshot, const Posture& drawn, const FigureModel& present, bool closeUp, const PointedLink& pointed = {});

    /// The words of names and arrows, from the next show() on: those for patients, else the field's terms, shorter than a clinician's card.
    void setReadingLevel(ReadingLevel level) { level_ = level; }

    /// Draws a line for each of many possible legs behind everything else, each faintly; an empty list takes them away.
    void showCloud(const QList<QList<QVector3D>>& lines);

    const QList<Stroke>& strokes() const { return strokes_; }
    const QList<StagePill>& pills() const { return drawn_.pills; }
    QStringList texts() const;
    QList<int> inks() const;
    QList<QVector3D> anchors() const;

  signals:
    void changed();

  private:
    struct Drawn {
        QList<Stroke> strokes;
        QList<StagePill> pills;
        bool operator==(const Drawn&) const = default;
    };
    void drawLinks(Drawn& drawn, const Snapshot& snapshot, const Posture& posture, const FigureModel& present,
                   const PointedLink& pointed) const;
    static void drawArcs(Drawn& drawn, const Snapshot& snapshot, const Posture& posture, bool left);
    static void drawOrientation(Drawn& drawn, const Posture& posture, bool ghost, bool left);
    static void drawPlumbLine(Drawn& drawn, const Snapshot& snapshot, const Posture& posture, bool left);
    static void drawTrace(Drawn& drawn, const SnapshotDetails& details, bool left);
    static void drawRing(Drawn& drawn, const Snapshot& snapshot, bool left);
    static void drawPull(Drawn& drawn, const Snapshot& snapshot, bool left);
    static void drawTalarGlide(Drawn& drawn, const Snapshot& snapshot, const Posture& posture, bool left);

    ReadingLevel level_ = ReadingLevel::kPatient;
    Drawn drawn_;
    QList<Stroke> cloud_;
    QList<Stroke> strokes_;  ///< both
};

}  // namespace ankleup
