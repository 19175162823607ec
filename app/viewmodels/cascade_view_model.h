// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QTimer>

#include "viewmodels/settings_view_model.h"

namespace ankleup {

/// "Show me": the chain link by link from the ground up. Says which link is told now and for how long; changes neither scene nor numbers.
/// With reduced motion it goes on only when asked to.
class CascadeViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed)
    Q_PROPERTY(bool byHand READ isByHand NOTIFY changed)
    Q_PROPERTY(bool first READ isFirst NOTIFY changed)
    Q_PROPERTY(bool last READ isLast NOTIFY changed)
    Q_PROPERTY(QString segment READ segment NOTIFY segmentChanged)
    Q_PROPERTY(QString place READ place NOTIFY changed)
  public:
    /// How long a link is told [ms].
    static constexpr int kLinkTime = 1600;

    explicit CascadeViewModel(const SettingsViewModel& settings, int linkTime = kLinkTime, QObject* parent = nullptr);

    bool isRunning() const { return link_ >= 0; }
    bool isPaused() const { return paused_; }
    bool isByHand() const { return settings_.reducedMotion(); }  ///< goes by next() only
    bool isFirst() const { return link_ == 0; }
    bool isLast() const;
    QString segment() const;  ///< of the link that is told; empty: none
    QString place() const;    ///< "2 of 5"

    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void togglePause();
    /// After the last link it is over.
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();

  signals:
    void changed();
    void segmentChanged();

  private:
    void goTo(int link);
    void setTime();

    const SettingsViewModel& settings_;
    QTimer timer_;
    int link_ = -1;
    bool paused_ = false;
};

}  // namespace ankleup
