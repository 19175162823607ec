// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QObject>
#include <QVariantList>
#include <optional>

#include "io/lesson.h"
#include "session/session.h"
#include "text/figure_text.h"

namespace ankleup {

/// What lessons and quiz do with the stage: they take it, show one view after the other, and give it back as it was.
class LearnStage : public QObject {
    Q_OBJECT
  public:
    explicit LearnStage(Session& session, QObject* parent = nullptr);

    /// Remembers what is there now, unless that is remembered already.
    void take();
    /// The view's scene, standing still, as one step that can be undone; its camera.
    void show(const LessonView& view);
    /// Everything as it was when the stage was taken, as one step that can be undone.
    void giveBack();

    bool isTaken() const { return before_.has_value(); }
    /// Somebody has since changed what the view shows: not how it is looked at.
    bool isStrayed() const;
    /// The postures to take figures from: of the phase at hand or, playing, of the telling phase. Lives as long as the snapshot.
    static FigurePair figurePair(const Snapshot& snapshot);
    FigurePair figurePair() const { return figurePair(*session_.snapshot()); }
    /// Figures as rows to show: { name, value, spoken }.
    QVariantList figureRows(const std::vector<Figure>& figures, ReadingLevel level) const;

  signals:
    /// The stage is taken: who looks at it may remember from where.
    void taken();
    /// A key view or a close-up: StageFrame.showView.
    void viewRequested(const QString& view);
    void givenBack();
    /// What is shown, or the numbers of it.
    void changed();

  private:
    struct Before {
        Scene scene;
        std::optional<RecordedView> recorded;
        bool playing = false;
    };

    Session& session_;
    std::optional<Before> before_;
    std::optional<Scene> shown_;
};

}  // namespace ankleup
