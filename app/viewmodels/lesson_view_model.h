// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include "viewmodels/question_view_model.h"

namespace ankleup {

/// The lesson that runs, step by step.
class LessonViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString stepTitle READ stepTitle NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString position READ position NOTIFY changed)  ///< "Step 2 of 6"
    Q_PROPERTY(double progress READ progress NOTIFY changed)   ///< 0..1
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(bool last READ isLast NOTIFY changed)
    Q_PROPERTY(QString comparedWith READ comparedWith NOTIFY changed)
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)  ///< { name, value, spoken }
    Q_PROPERTY(QVariantList terms READ terms NOTIFY changed)      ///< { term, text }
    Q_PROPERTY(QStringList sources READ sources NOTIFY changed)
    Q_PROPERTY(QString panelWords READ panelWords NOTIFY changed)  ///< of the button that opens the step's panel; empty: none
    Q_PROPERTY(bool strayed READ isStrayed NOTIFY changed)         ///< the leg is no longer the step's
    Q_PROPERTY(bool guess READ isGuess NOTIFY changed)             ///< Guess first fits this lesson
    Q_PROPERTY(ankleup::QuestionViewModel* question READ question CONSTANT)
  public:
    LessonViewModel(Session& session, LearnStage& stage, const SettingsViewModel& settings, const LessonLibrary& library,
                    QObject* parent = nullptr);

    /// Begins a lesson of the library at its first step.
    void start(int lesson);
    /// Forgets it; the stage is not touched.
    void stop();
    bool isRunning() const { return lesson_ >= 0; }
    int lesson() const { return lesson_; }

    /// The next step; after the last, the end.
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    /// The leg and the view of this step again.
    Q_INVOKABLE void showStep();
    Q_INVOKABLE void openPanel();

    QString title() const { return shown_.title; }
    QString stepTitle() const { return shown_.stepTitle; }
    QString text() const { return shown_.text; }
    QString position() const { return shown_.position; }
    double progress() const { return shown_.progress; }
    int step() const { return step_; }
    bool isLast() const;
    QString comparedWith() const { return shown_.comparedWith; }
    QVariantList figures() const { return shown_.figures; }
    QVariantList terms() const { return shown_.terms; }
    QStringList sources() const { return shown_.sources; }
    QString panelWords() const { return shown_.panelWords; }
    bool isStrayed() const { return shown_.strayed; }
    bool isGuess() const { return shown_.guess; }
    QuestionViewModel* question() { return &question_; }
    QString segment() const;
    /// Texts anew: language or reading level changed.
    void reword();

  signals:
    void changed();
    /// Another step begins.
    void turned();
    void finished();
    /// By its place among the tabs.
    void panelRequested(int panel);

  private:
    struct Shown {
        QString title, stepTitle, text, position, comparedWith, panelWords;
        double progress = 0.0;
        int step = 0;
        bool strayed = false, guess = false;
        QVariantList figures, terms;
        QStringList sources;
        bool operator==(const Shown&) const = default;
    };
    const Lesson& current() const;
    const LessonStep& currentStep() const;
    void goTo(int step);
    void update();

    Session& session_;
    LearnStage& stage_;
    const SettingsViewModel& settings_;
    const LessonLibrary& library_;
    QuestionViewModel question_;
    int lesson_ = -1;
    int step_ = 0;
    SnapshotPtr told_;  ///< that the text speaks of
    Shown shown_;
};

}  // namespace ankleup
