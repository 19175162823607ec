// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QStringList>

#include "session/session.h"

namespace ankleup {

/// The task selector. Both standing tasks share the entry "Stand".
class TaskViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QStringList labels READ labels CONSTANT)
    Q_PROPERTY(int index READ index NOTIFY changed)
    Q_PROPERTY(QStringList standLabels READ standLabels CONSTANT)
    Q_PROPERTY(int standIndex READ standIndex NOTIFY changed)
  public:
    explicit TaskViewModel(Session& session, QObject* parent = nullptr);

    QStringList labels() const;
    int index() const;
    QStringList standLabels() const;
    int standIndex() const;

    Q_INVOKABLE void select(int index);
    Q_INVOKABLE void selectStand(int index);

  signals:
    void changed();

  private:
    void setTask(Task task);

    Session& session_;
    Task shown_;
};

}  // namespace ankleup
