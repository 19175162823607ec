// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>

namespace ankleup {

/// How this person wants the window to look. Belongs to the person, not to the scene.
class SettingsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(int scheme READ scheme WRITE setScheme NOTIFY changed)
    /// How finely the stage is drawn: FrameMeter::Quality.
    Q_PROPERTY(int quality READ quality WRITE setQuality NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
  public:
    enum Scheme { Light, Dark, HighContrast };
    Q_ENUM(Scheme)

    using QObject::QObject;

    int scheme() const { return scheme_; }
    void setScheme(int scheme) {
        if (scheme == scheme_) return;
        scheme_ = scheme;
        emit changed();
    }
    int quality() const { return quality_; }
    void setQuality(int quality) {
        if (quality == quality_) return;
        quality_ = quality;
        emit changed();
    }
    bool reducedMotion() const { return reducedMotion_; }
    void setReducedMotion(bool reduced) {
        if (reduced == reducedMotion_) return;
        reducedMotion_ = reduced;
        emit changed();
    }

  signals:
    void changed();

  private:
    int scheme_ = Light;
    int quality_ = 0;
    bool reducedMotion_ = false;
};

}  // namespace ankleup
