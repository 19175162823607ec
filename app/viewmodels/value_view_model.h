// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <functional>
#include <optional>

#include "base/interval.h"
#include "session/session.h"
#include "text/quantity.h"

namespace ankleup {

/// What a ValueViewModel is of. Values are in the unit on screen.
struct ValueSource {
    QString key;       ///< what tests and QML find it by
    QString sceneKey;  ///< as in scene files: "control.hip"; empty where it is none of the scene's
    Quantity quantity = Quantity::kPart;
    double step = 0.1;  ///< of an arrow key and of the buttons
    double page = 0.5;
    std::optional<double> defaultValue;  ///< none: nothing to go back to
    std::function<QString()> name;
    std::function<QString(const Snapshot&)> detail;  ///< what it means; may be absent
    std::function<Interval(const Snapshot&)> range;
    std::function<std::optional<double>(const Snapshot&)> read;  ///< none: not known yet
    std::function<void(Scene&, double)> write;
    std::function<void(Scene&, double)> writeTyped = {};  ///< instead of `write` where a typed value is worth more work
    /// Typed beyond the range is taken as the range's end, and this is said; absent: it is refused.
    std::function<QString(double typed)> beyond = {};
};

/// One number that a person can set: by dragging, stepping, keys or typing. One drag is one step for undo.
class ValueViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString key READ key CONSTANT)
    Q_PROPERTY(QString sceneKey READ sceneKey CONSTANT)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(double value READ value WRITE setValue NOTIFY changed)
    Q_PROPERTY(double from READ from NOTIFY changed)
    Q_PROPERTY(double to READ to NOTIFY changed)
    Q_PROPERTY(double step READ step CONSTANT)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(bool resettable READ isResettable CONSTANT)
    Q_PROPERTY(bool isDefault READ isDefault NOTIFY changed)
    Q_PROPERTY(double defaultPosition READ defaultPosition NOTIFY changed)
    Q_PROPERTY(QString defaultText READ defaultText NOTIFY changed)
  public:
    ValueViewModel(Session& session, ValueSource source, QObject* parent = nullptr);

    QString key() const { return source_.key; }
    QString sceneKey() const { return source_.sceneKey; }
    QString name() const { return source_.name(); }
    double value() const { return shown_.value; }
    /// Takes a value, held within the range and rounded to what can be shown.
    void setValue(double value);
    double from() const { return shown_.range.low; }
    double to() const { return shown_.range.high; }
    double step() const { return source_.step; }
    bool isKnown() const { return shown_.known; }
    QString text() const { return shown_.text; }      ///< "7°"
    QString spoken() const { return shown_.spoken; }  ///< "7 degrees"
    QString detail() const { return shown_.detail; }
    /// Why what was typed was not taken, or not as it was.
    QString error() const { return error_; }
    bool isResettable() const { return source_.defaultValue.has_value(); }
    bool isDefault() const { return shown_.isDefault; }
    double defaultPosition() const;  ///< 0..1 along the slider
    QString defaultText() const;

    Q_INVOKABLE void stepBy(int steps);
    Q_INVOKABLE void hold() { session_.hold(); }
    Q_INVOKABLE void release() { session_.release(); }
    /// A key of a slider; false when it is none of its own.
    Q_INVOKABLE bool pressKey(int key, int modifiers);
    /// Takes over what was typed; false, with `error`, when it is no such number or out of range.
    Q_INVOKABLE bool enter(const QString& typed);
    Q_INVOKABLE void forgetEntry();
    Q_INVOKABLE void reset();

  signals:
    void changed();

  private:
    struct Shown {
        double value = 0.0;
        Interval range;
        QString text, spoken, detail;
        bool known = false, isDefault = true;
        bool operator==(const Shown&) const = default;
    };
    void update();
    void put(double value, bool typed = false);
    void setError(const QString& error);

    Session& session_;
    ValueSource source_;
    Shown shown_;
    QString error_;
};

}  // namespace ankleup
