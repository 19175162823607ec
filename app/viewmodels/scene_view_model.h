// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QStringList>
#include <QVariantList>

#include "session/session.h"
#include "text/layer_names.h"

namespace ankleup {

/// What this leg is, what it is compared with, and what is drawn of it.
class SceneViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QStringList sideLabels READ sideLabels CONSTANT)
    Q_PROPERTY(QStringList causeLabels READ causeLabels CONSTANT)
    Q_PROPERTY(QStringList strategyLabels READ strategyLabels CONSTANT)
    Q_PROPERTY(int side READ side WRITE setSide NOTIFY changed)
    Q_PROPERTY(int cause READ cause WRITE setCause NOTIFY changed)
    Q_PROPERTY(int strategy READ strategy WRITE setStrategy NOTIFY changed)
    Q_PROPERTY(bool ghost READ ghost WRITE setGhost NOTIFY changed)
    Q_PROPERTY(QStringList layers READ layers NOTIFY changed)  ///< names of those shown
    /// Every layer as { name, text, key }; key is empty where a layer has none.
    Q_PROPERTY(QVariantList layerChoices READ layerChoices CONSTANT)
  public:
    explicit SceneViewModel(Session& session, QObject* parent = nullptr);

    QStringList sideLabels() const;
    QStringList causeLabels() const;
    QStringList strategyLabels() const;
    int side() const { return shown_.side; }            ///< 0 right, 1 left, 2 both
    int cause() const { return shown_.cause; }          ///< as Cause
    int strategy() const { return shown_.strategy; }    ///< as Strategy; -1 for a blend
    bool ghost() const { return shown_.ghost; }
    QVariantList layerChoices() const;
    QStringList layers() const { return layerNames(shown_.layers); }

    void setSide(int side);
    void setCause(int cause);
    void setStrategy(int strategy);
    void setGhost(bool shown);
    /// With both sides: the other leg becomes the active one.
    Q_INVOKABLE void switchLeg();
    /// Shows a layer or hides it. Unknown names change nothing.
    Q_INVOKABLE void toggleLayer(const QString& name);

  signals:
    void changed();

  private:
    struct Shown {
        int side = 0, cause = 0, strategy = 0;
        bool ghost = true;
        LayerSet layers = {};
        bool operator==(const Shown&) const = default;
    };
    void update();

    Session& session_;
    Shown shown_;
};

}  // namespace ankleup
