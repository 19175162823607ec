// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QString>
#include <optional>

#include "scenario/limit_scale.h"
#include "session/snapshot.h"

namespace ankleup {

/// The dorsiflexion limit as one scale reads it, beside the slider.
class LimitReading {
    Q_GADGET
    QML_VALUE_TYPE(limitReading)
    Q_PROPERTY(int scale MEMBER scale CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString spoken MEMBER spoken CONSTANT)
    Q_PROPERTY(bool stale MEMBER stale CONSTANT)
  public:
    int scale = 0;  ///< LimitScale
    QString name;   ///< "wall test"
    QString text;   ///< "4.4 cm"
    QString spoken;
    bool stale = false;  ///< of an earlier scene

    bool operator==(const LimitReading&) const = default;
};

/// A limit on a scale [deg or cm], as far as it is known.
struct ReadLimit {
    std::optional<double> value;
    bool stale = false;
};
/// The active leg's own limit.
ReadLimit readOwnLimit(const Snapshot& snapshot, LimitScale scale);
/// Another limit [rad] of the active leg, where its scale is there.
std::optional<double> readOtherLimit(const Snapshot& snapshot, LimitScale scale, double limit);

/// What a person typed on a scale [deg or cm] comes to.
struct TypedLimit {
    std::optional<double> limit;  ///< [rad]; none: refused
    QString told;                 ///< why it was refused, or that the slider stands at its end
};
TypedLimit findTypedLimit(const Snapshot& snapshot, LimitScale scale, const QString& typed);

/// As it stands beside the slider.
LimitReading makeReading(const Snapshot& snapshot, LimitScale scale);

}  // namespace ankleup
