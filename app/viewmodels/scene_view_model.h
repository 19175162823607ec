// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QStringList>

#include "session/session.h"

namespace ankleup {

/// What this leg is, what it is compared with, and what is drawn of it.
class SceneViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QStringList sideLabels READ sideLabels CONSTANT)
    Q_PROPERTY(QStringList causeLabels READ causeLabels CONSTANT)
    Q_PROPERTY(QStringList strategyLabels READ strategyLabels CONSTANT)
    Q_PROPERTY(QStringList referenceLabels READ referenceLabels CONSTANT)
    Q_PROPERTY(int side READ side WRITE setSide NOTIFY changed)
    Q_PROPERTY(int cause READ cause WRITE setCause NOTIFY changed)
    Q_PROPERTY(int strategy READ strategy WRITE setStrategy NOTIFY changed)
    Q_PROPERTY(int reference READ reference WRITE setReference NOTIFY changed)
    Q_PROPERTY(bool ghost READ ghost WRITE setGhost NOTIFY changed)
    Q_PROPERTY(bool axes READ axes WRITE setAxes NOTIFY changed)
    Q_PROPERTY(bool lines READ lines WRITE setLines NOTIFY changed)
    Q_PROPERTY(bool labels READ labels WRITE setLabels NOTIFY changed)
  public:
    explicit SceneViewModel(Session& session, QObject* parent = nullptr);

    QStringList sideLabels() const;
    QStringList causeLabels() const;
    QStringList strategyLabels() const;
    QStringList referenceLabels() const;
    int side() const { return shown_.side; }            ///< 0 right, 1 left
    int cause() const { return shown_.cause; }          ///< as Cause
    int strategy() const { return shown_.strategy; }    ///< as Strategy; -1 for a blend
    int reference() const { return shown_.reference; }  ///< as ReferenceKind; -1 for a scene of its own
    bool ghost() const { return shown_.ghost; }
    bool axes() const { return shown_.axes; }
    bool lines() const { return shown_.lines; }
    bool labels() const { return shown_.labels; }

    void setSide(int side);
    void setCause(int cause);
    void setStrategy(int strategy);
    void setReference(int reference);
    void setGhost(bool shown);
    void setAxes(bool shown) { setLayer(Layer::kAxes, shown); }
    void setLines(bool shown) { setLayer(Layer::kLines, shown); }
    void setLabels(bool shown) { setLayer(Layer::kLabels, shown); }

  signals:
    void changed();

  private:
    struct Shown {
        int side = 0, cause = 0, strategy = 0, reference = 0;
        bool ghost = true, axes = false, lines = true, labels = true;
        bool operator==(const Shown&) const = default;
    };
    void update();
    void setLayer(Layer layer, bool shown);

    Session& session_;
    Shown shown_;
};

}  // namespace ankleup
