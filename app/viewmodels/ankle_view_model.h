// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QVariantList>

#include "session/session.h"
#include "viewmodels/limit_reading.h"
#include "viewmodels/settings_view_model.h"
#include "viewmodels/track_mark.h"

namespace ankleup {

/// The hero slider: the dorsiflexion limit in degrees, what it means in the clinic, and why moving it may change nothing.
class AnkleViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(double from READ from CONSTANT)
    Q_PROPERTY(double to READ to CONSTANT)
    Q_PROPERTY(double limit READ limit WRITE setLimit NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString fieldText READ fieldText NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    /// Which scale stands in front: LimitScale. Text, field and typing are in its unit; the slider itself stays one of the limit.
    Q_PROPERTY(int scale READ scale NOTIFY changed)
    Q_PROPERTY(QString fieldName READ fieldName NOTIFY changed)
    Q_PROPERTY(QString origin READ origin NOTIFY changed)
    Q_PROPERTY(QVariantList readings READ readings NOTIFY changed)  ///< on the other scales: LimitReading
    Q_PROPERTY(QString clinicTitle READ clinicTitle NOTIFY changed)
    Q_PROPERTY(double bandFrom READ bandFrom CONSTANT)
    Q_PROPERTY(double bandTo READ bandTo CONSTANT)
    Q_PROPERTY(bool bandShown READ isBandShown NOTIFY changed)
    Q_PROPERTY(QVariantList marks READ marks NOTIFY marksChanged)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString noteAction READ noteAction NOTIFY changed)
    Q_PROPERTY(QString entryError READ entryError NOTIFY entryErrorChanged)
    Q_PROPERTY(QString entryNote READ entryNote NOTIFY entryErrorChanged)
  public:
    AnkleViewModel(Session& session, SettingsViewModel& settings, QObject* parent = nullptr);

    double from() const;
    double to() const;
    double limit() const { return shown_.limit; }
    /// Takes a value in degrees, rounded to a tenth; near the healthy default it catches, softly, while the slider is held.
    void setLimit(double degrees);

    QString text() const { return shown_.text; }            ///< "18°"
    QString fieldText() const { return shown_.fieldText; }  ///< "18"
    QString spoken() const { return shown_.spoken; }
    QString clinicTitle() const { return shown_.clinicTitle; }  ///< of a short gastrocnemius: "16° short"; else empty
    /// The published interval of healthy ankles as a part of the track.
    double bandFrom() const;
    double bandTo() const;
    bool isBandShown() const { return shown_.bandShown; }
    QVariantList marks() const;
    QString note() const { return shown_.note; }
    QString noteAction() const { return shown_.noteAction; }
    QString entryError() const { return entryError_; }
    int scale() const { return static_cast<int>(shown_.scale); }
    QString fieldName() const { return shown_.fieldName; }
    QString origin() const { return shown_.origin; }  ///< how the scale in front is derived; empty for the limit
    QVariantList readings() const;
    /// What was typed was taken, but not as it was: empty, or why.
    QString entryNote() const { return entryNote_; }
    /// Puts another scale in front; remembered.
    Q_INVOKABLE void chooseScale(int scale);

    Q_INVOKABLE void step(double degrees);
    Q_INVOKABLE void hold();
    Q_INVOKABLE void release();
    /// A key of the slider; false when it is none of its own.
    Q_INVOKABLE bool pressKey(int key, int modifiers);
    /// Takes over what was typed; false, with `entryError`, when it is not a number in the range.
    Q_INVOKABLE bool enter(const QString& typed);
    Q_INVOKABLE void forgetEntry();
    /// Goes to where the slider does something, when the note offers that.
    Q_INVOKABLE void followNote();

  signals:
    void changed();
    void marksChanged();
    void entryErrorChanged();

  private:
    struct Shown {
        double limit = 0.0;
        QString text, fieldText, spoken, clinicTitle, note, noteAction, fieldName, origin;
        LimitScale scale = LimitScale::kLimit;
        QList<LimitReading> readings;
        bool bandShown = true;
        bool operator==(const Shown&) const = default;
    };
    void update();
    void updateMarks(const Snapshot& snapshot);
    void setExactLimit(double degrees);
    void setEntryError(const QString& error, const QString& note = {});
    LimitScale findScaleInFront(Cause cause) const;
    QList<TrackMark> findHealthyMarks(const Snapshot& snapshot, bool takesMore) const;

    Session& session_;
    SettingsViewModel& settings_;
    Shown shown_;
    QList<TrackMark> marks_;
    QString entryError_, entryNote_;
};

}  // namespace ankleup
