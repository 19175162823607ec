// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QString>

namespace ankleup {

/// A marked place on a slider's track.
class TrackMark {
    Q_GADGET
    QML_VALUE_TYPE(trackMark)
    Q_PROPERTY(double position MEMBER position CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(bool strong MEMBER strong CONSTANT)
    Q_PROPERTY(bool before MEMBER before CONSTANT)
  public:
    double position = 0.0;  ///< 0..1 along the track
    QString text;
    bool strong = false;  ///< to be noticed
    bool before = false;  ///< its words stand to the left of it

    bool operator==(const TrackMark&) const = default;
};

}  // namespace ankleup
