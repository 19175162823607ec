// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QTimer>
#include <memory>

#include "session/session.h"

namespace ankleup {

/// The sentence, and what a screen reader is told of the state once it rests.
class SentenceViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString styledText READ styledText NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    /// The words are those of an earlier scene: this one's follow.
    Q_PROPERTY(bool stale READ isStale NOTIFY staleChanged)
    Q_PROPERTY(QString stateDescription READ stateDescription NOTIFY stateDescriptionChanged)
  public:
    explicit SentenceViewModel(Session& session, QObject* parent = nullptr);

    QString text() const { return shown_.text; }
    QString styledText() const { return shown_.styledText; }
    QString place() const { return shown_.place; }  ///< "Single-leg squat, at the deepest"
    bool isStale() const { return stale_; }
    QString stateDescription() const { return stateDescription_; }

  signals:
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

    Session& session_;
    std::shared_ptr<const SnapshotDetails> told_;  ///< what is shown was made of these; null until the first are ready
    Shown shown_;
    bool stale_ = false;
    QString stateDescription_;
    QTimer rest_;
};

}  // namespace ankleup
