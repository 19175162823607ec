// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QStringList>
#include <QVariantList>

#include "session/session.h"
#include "viewmodels/track_mark.h"

namespace ankleup {

/// The phase of the movement and how it runs.
class PlaybackViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(bool hasPhase READ hasPhase NOTIFY changed)
    Q_PROPERTY(double phase READ phase WRITE setPhase NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    Q_PROPERTY(QVariantList namedPhases READ namedPhases NOTIFY taskChanged)
    Q_PROPERTY(bool playing READ playing NOTIFY changed)
    Q_PROPERTY(bool ticking READ ticking NOTIFY changed)
    Q_PROPERTY(bool loop READ loop WRITE setLoop NOTIFY changed)
    Q_PROPERTY(QStringList speedLabels READ speedLabels CONSTANT)
    Q_PROPERTY(int speedIndex READ speedIndex NOTIFY changed)
    Q_PROPERTY(QString speedText READ speedText NOTIFY changed)
  public:
    explicit PlaybackViewModel(Session& session, QObject* parent = nullptr);

    bool hasPhase() const { return shown_.hasPhase; }
    double phase() const { return shown_.phase; }
    /// Moves to a phase (0..1) and stops playing.
    void setPhase(double phase);
    QString text() const { return shown_.text; }  ///< "100 %, deepest"
    QString spoken() const { return shown_.text; }
    QVariantList namedPhases() const;
    bool playing() const { return shown_.playing; }
    /// tick() is wanted once a frame.
    bool ticking() const { return shown_.ticking; }
    bool loop() const { return shown_.loop; }
    void setLoop(bool loop);
    QStringList speedLabels() const;
    int speedIndex() const;
    QString speedText() const;

    Q_INVOKABLE void toggle();
    Q_INVOKABLE void step(double phases);
    Q_INVOKABLE void hold();
    Q_INVOKABLE void release();
    Q_INVOKABLE void selectSpeed(int index);
    Q_INVOKABLE bool pressKey(int key, int modifiers);
    Q_INVOKABLE void tick();

  signals:
    void changed();
    void taskChanged();

  private:
    struct Shown {
        Task task = Task::kSingleLegSquat;
        bool hasPhase = true, playing = false, ticking = false, loop = true, recorded = false;
        double phase = 0.0, speed = 1.0;
        QString text;
        bool operator==(const Shown&) const = default;
    };
    void update();

    Session& session_;
    Shown shown_;
};

}  // namespace ankleup
