// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QTimer>
#include <memory>

#include "session/session.h"
#include "viewmodels/ankle_view_model.h"
#include "viewmodels/ledger_view_model.h"
#include "viewmodels/sentence_words.h"

namespace ankleup {

/// The sentence, whose marked words are controls, and what a screen reader is told of the state once it rests.
class SentenceViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString styledText READ styledText NOTIFY changed)
    Q_PROPERTY(ankleup::SentenceWords* words READ words CONSTANT)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    /// The words are those of an earlier scene: this one's follow.
    Q_PROPERTY(bool stale READ isStale NOTIFY staleChanged)
    Q_PROPERTY(QString stateDescription READ stateDescription NOTIFY stateDescriptionChanged)
  public:
    /// The panels beside the stage, in their order.
    enum Page { Explain, Measure, Causes, Evidence, Learn };
    Q_ENUM(Page)

    SentenceViewModel(Session& session, AnkleViewModel& ankle, LedgerViewModel& ledger, QObject* parent = nullptr);

    QString text() const { return shown_.text; }
    QString styledText() const { return shown_.styledText; }
    SentenceWords* words() { return &words_; }
    QString place() const { return shown_.place; }  ///< "Single-leg squat, at the deepest"
    bool isStale() const { return stale_; }
    QString stateDescription() const { return stateDescription_; }

    /// Follows a marked word, by its place among the words: an effect becomes the graph, a payer is isolated in the ledger, for any
    /// setting but the limit its control is asked for.
    Q_INVOKABLE void follow(int word);
    /// The limit's number is taken between two fingers, moved by so many degrees since then, and let go.
    Q_INVOKABLE void takeLimit();
    Q_INVOKABLE void moveLimit(double degrees);
    Q_INVOKABLE void letLimitGo();

  signals:
    /// A panel is to be shown; `key` names the setting, measure or part it is about.
    void pageAsked(int page, const QString& key);
    void changed();
    void staleChanged();
    void stateDescriptionChanged();

  private:
    struct Shown {
        QString text, styledText, place;
        bool operator==(const Shown&) const = default;
    };
    void update();
    void describe();

    void showGraph(QString key);

    Session& session_;
    AnkleViewModel& ankle_;
    LedgerViewModel& ledger_;
    SentenceWords words_;
    double limitTaken_ = 0.0;                      ///< [deg]
    std::shared_ptr<const SnapshotDetails> told_;  ///< what is shown was made of these; null until the first are ready
    Shown shown_;
    QString keptLeg_;  ///< the name of the reference, where that is a kept leg
    bool stale_ = false;
    QString stateDescription_;
    QTimer rest_;
};

}  // namespace ankleup
