// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <optional>

#include "text/lesson_library.h"
#include "viewmodels/learn_stage.h"
#include "viewmodels/settings_view_model.h"

namespace ankleup {

/// One question: think, choose, and see the answer in the stage.
class QuestionViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(bool there READ isThere NOTIFY changed)
    Q_PROPERTY(QString ask READ ask NOTIFY changed)
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)  ///< -1: not answered yet
    Q_PROPERTY(int right READ right NOTIFY changed)    ///< -1 until it is answered
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)    ///< "Yes." with the words for this choice
    Q_PROPERTY(QString feedback READ feedback NOTIFY changed)  ///< why, with the model's numbers
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)
    Q_PROPERTY(QStringList sources READ sources NOTIFY changed)
  public:
    QuestionViewModel(LearnStage& stage, const SettingsViewModel& settings, const LessonLibrary& library, QObject* parent = nullptr);

    /// Asks a question anew; nullptr: none. Does not touch the stage.
    void put(const Question* question);
    /// The same question in other words.
    void reword(const Question* question);
    /// Answers it, once; the stage shows why.
    Q_INVOKABLE void answer(int choice);

    bool isThere() const { return question_.has_value(); }
    QString ask() const { return shown_.ask; }
    QStringList choices() const { return shown_.choices; }
    int chosen() const { return chosen_; }
    int right() const { return isAnswered() ? question_->right : -1; }
    bool isAnswered() const { return question_ && chosen_ >= 0; }
    bool isRight() const { return isAnswered() && chosen_ == question_->right; }
    QString verdict() const { return shown_.verdict; }
    QString feedback() const { return shown_.feedback; }
    QVariantList figures() const { return shown_.figures; }
    QStringList sources() const { return shown_.sources; }
    /// The segment that the answer lights; empty: none.
    QString segment() const;
    /// What the stage should show now; null: no question.
    const LessonView* view() const;

    void update();

  signals:
    void changed();
    void answered(bool right);

  private:
    struct Shown {
        QString ask;
        QStringList choices;
        QString verdict, feedback;
        QVariantList figures;
        QStringList sources;
        int chosen = -1;
        bool operator==(const Shown&) const = default;
    };

    LearnStage& stage_;
    const SettingsViewModel& settings_;
    const LessonLibrary& library_;
    std::optional<Question> question_;
    int chosen_ = -1;
    Shown shown_;
};

}  // namespace ankleup
