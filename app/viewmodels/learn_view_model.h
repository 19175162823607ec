// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <set>

#include "scene/stage_camera.h"
#include "viewmodels/glossary_view_model.h"
#include "viewmodels/lesson_view_model.h"
#include "viewmodels/quiz_view_model.h"

namespace ankleup {

/// Guided lessons, guessing first, the quiz and the glossary. While a lesson or the quiz runs it has the stage; leaving gives it back.
class LearnViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(int page READ page NOTIFY changed)                 ///< as Page
    Q_PROPERTY(QVariantList lessons READ lessons NOTIFY changed)  ///< { title, summary, facts, done }
    Q_PROPERTY(QString looked READ looked NOTIFY changed)         ///< the segment that is lit; empty: none
    /// The way back, for the other panels: "The chain, step 2 of 6". Empty: nothing runs.
    Q_PROPERTY(QString running READ running NOTIFY changed)
    Q_PROPERTY(ankleup::LessonViewModel* lesson READ lesson CONSTANT)
    Q_PROPERTY(ankleup::QuizViewModel* quiz READ quiz CONSTANT)
    Q_PROPERTY(ankleup::GlossaryViewModel* glossary READ glossary CONSTANT)
  public:
    enum Page { Overview, Lesson, Quiz, Glossary };
    Q_ENUM(Page)

    LearnViewModel(Session& session, const SettingsViewModel& settings, QObject* parent = nullptr);

    Q_INVOKABLE void startLesson(int index);
    Q_INVOKABLE void startQuiz();
    Q_INVOKABLE void openGlossary() { goTo(Glossary); }
    /// Back to the overview; the stage as it was before.
    Q_INVOKABLE void leave();
    /// For who owns the camera: from where it looks when the stage is taken, and there again.
    Q_INVOKABLE void keepView(const StageCamera* camera);
    Q_INVOKABLE void restoreView(StageCamera* camera) const;

    int page() const { return page_; }
    QVariantList lessons() const;
    QString looked() const { return lesson_.segment() + quiz_.segment(); }
    QString running() const;
    LessonViewModel* lesson() { return &lesson_; }
    QuizViewModel* quiz() { return &quiz_; }
    GlossaryViewModel* glossary() { return &glossary_; }

  signals:
    void changed();
    /// Something else is there to be read, from its beginning.
    void turned();
    void stageTaken();
    void viewRequested(const QString& view);
    void stageGivenBack();

  private:
    void goTo(Page page);
    void reword();

    const SettingsViewModel& settings_;
    LessonLibrary library_;
    LearnStage stage_;
    LessonViewModel lesson_;
    QuizViewModel quiz_;
    GlossaryViewModel glossary_;
    Page page_ = Overview;
    std::set<int> done_;  ///< lessons finished since the program started; nothing of it is stored
    View keptView_;
};

}  // namespace ankleup
