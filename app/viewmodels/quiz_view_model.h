// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include "viewmodels/question_view_model.h"

namespace ankleup {

/// Question after question: predict, answer, see. At the end, how often prediction and model agreed.
class QuizViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString position READ position NOTIFY changed)  ///< "Question 3 of 12"
    Q_PROPERTY(double progress READ progress NOTIFY changed)   ///< 0..1
    Q_PROPERTY(bool last READ isLast NOTIFY changed)
    Q_PROPERTY(bool over READ isOver NOTIFY changed)
    Q_PROPERTY(QString score READ score NOTIFY changed)
    /// Once it is over: every question as { ask, agreed }.
    Q_PROPERTY(QVariantList results READ results NOTIFY changed)
    Q_PROPERTY(ankleup::QuestionViewModel* question READ question CONSTANT)
  public:
    QuizViewModel(LearnStage& stage, const SettingsViewModel& settings, const LessonLibrary& library, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    void stop();
    bool isRunning() const { return index_ >= 0; }
    /// The next question, answered or not; after the last, the score.
    Q_INVOKABLE void next();
    /// One question again, as if it had not been answered.
    Q_INVOKABLE void revisit(int index);
    /// What the question or its answer shows, again.
    Q_INVOKABLE void showQuestion();

    QString position() const;
    double progress() const;
    bool isLast() const { return index_ + 1 == count(); }
    bool isOver() const { return isRunning() && index_ == count(); }
    QString score() const;
    QVariantList results() const;
    QuestionViewModel* question() { return &question_; }
    QString segment() const { return isRunning() ? question_.segment() : QString(); }
    void reword();

  signals:
    void changed();
    /// Another question begins.
    void turned();

  private:
    const std::vector<Question>& questions() const;
    int count() const { return static_cast<int>(questions().size()); }
    void goTo(int index);

    LearnStage& stage_;
    const SettingsViewModel& settings_;
    const LessonLibrary& library_;
    QuestionViewModel question_;
    int index_ = -1;
    std::vector<bool> agreed_;
};

}  // namespace ankleup
