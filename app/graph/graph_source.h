// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>

#include "graph/graph_data.h"

namespace ankleup {

/// Whatever has a graph to show. Tells apart what has to be painted anew and what only moves the cursor.
class GraphSource : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("What has a graph derives from it")
  public:
    using QObject::QObject;

    const GraphData& graph() const { return graph_; }

  signals:
    void curvesChanged();
    void cursorChanged();

  protected:
    /// Shows a graph: one of the two signals, or none when it is the same.
    void show(const GraphData& next);

  private:
    GraphData graph_;
};

}  // namespace ankleup
