// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QStringList>
#include <optional>

#include "graph/graph_source.h"
#include "scenario/slider_sweep.h"
#include "session/background.h"
#include "session/session.h"
#include "viewmodels/settings_view_model.h"

namespace ankleup {

/// The graph of one measure or coordinate, over the movement or over the slider. Its cursor is the pose: moving it moves the leg.
class GraphViewModel : public GraphSource {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QStringList axisLabels READ axisLabels CONSTANT)
    Q_PROPERTY(int axis READ axis WRITE setAxis NOTIFY changed)  ///< 0 over the movement, 1 over the slider
    Q_PROPERTY(bool hasMovement READ hasMovement NOTIFY changed)
    Q_PROPERTY(QString segment READ segment NOTIFY changed)        ///< the name its colour goes by; empty: none
    Q_PROPERTY(QString cursorText READ cursorText NOTIFY changed)  ///< "25 mm at the deepest"
    Q_PROPERTY(QString name READ name NOTIFY changed)              ///< of the quantity, for a screen reader
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)          ///< value at the cursor, and range
    Q_PROPERTY(double cursor READ cursor NOTIFY changed)           ///< per cent of the movement, or degrees
    Q_PROPERTY(double from READ from NOTIFY changed)
    Q_PROPERTY(double to READ to NOTIFY changed)
    Q_PROPERTY(bool stale READ stale NOTIFY changed)
  public:
    enum Axis { Movement, Slider };
    Q_ENUM(Axis)

    GraphViewModel(Session& session, const SettingsViewModel& settings, QObject* parent = nullptr);

    QStringList axisLabels() const;
    int axis() const { return axis_; }
    void setAxis(int axis);
    bool hasMovement() const { return told_.hasMovement; }
    QString segment() const { return told_.segment; }
    QString cursorText() const { return told_.cursorText; }
    QString name() const { return told_.name; }
    QString spoken() const { return told_.spoken; }
    double cursor() const { return told_.cursor; }
    double from() const { return told_.range.low; }
    double to() const { return told_.range.high; }
    bool stale() const { return told_.stale; }
    /// Nothing is computed for a graph that nobody sees.
    void setShown(bool shown);

    /// Takes the pose to a value of the horizontal axis.
    Q_INVOKABLE void moveTo(double value);
    /// Moves the cursor by small (1 % or 1 degree) steps.
    Q_INVOKABLE void step(int steps);
    Q_INVOKABLE void hold();
    Q_INVOKABLE void release();
    /// The curves as comma-separated values on the clipboard.
    Q_INVOKABLE void copyCurve() const;
    QString curveCsv() const;

  signals:
    void changed();

  private:
    struct Told {
        bool hasMovement = true;
        QString segment, cursorText, name, spoken;
        double cursor = 0.0;
        Interval range = {};
        bool stale = false;
        bool operator==(const Told&) const = default;
    };
    void update();
    void requestSweep();
    /// Curves over the axis that is shown; none while they are still being solved.
    void addCurves(GraphData& data, const Snapshot& snapshot, std::string_view key) const;
    void addCursor(GraphData& data, const Snapshot& snapshot, std::string_view key) const;
    bool overSlider() const { return !recorded_ && (axis_ == Slider || !hasMovement_); }

    Session& session_;
    const SettingsViewModel& settings_;
    int axis_ = Movement;
    bool shown_ = false;
    bool hasMovement_ = true;
    bool recorded_ = false;  ///< a recording is shown: the axis is its time
    Told told_;
    std::shared_ptr<const SnapshotDetails> curvesOf_;  ///< what the curves over the movement were made of, and for which quantity
    std::string curvesKey_;
    std::optional<Scene> sweepKey_;
    Background<SliderSweep> sweep_;
};

}  // namespace ankleup
