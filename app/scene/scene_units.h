// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QQuaternion>
#include <QVector3D>

#include "kinematics/leg.h"

/// The one place where the model's metres become the units of the 3D scene.
namespace ankleup {

/// Qt Quick 3D's cameras, lights and ambient occlusion are tuned for centimetres.
inline constexpr float kSceneUnitsPerMetre = 100.0F;

inline QVector3D toScene(const Vector3& p) {
    return kSceneUnitsPerMetre * QVector3D(static_cast<float>(p.x()), static_cast<float>(p.y()), static_cast<float>(p.z()));
}

/// A point of a right leg as it is drawn: in the mirror, of a left one.
inline QVector3D toScene(const Vector3& right, bool left) { return toScene(left ? mirrored(right) : right); }

inline Vector3 fromScene(const QVector3D& p) { return Vector3(p.x(), p.y(), p.z()) / static_cast<double>(kSceneUnitsPerMetre); }

QQuaternion toQuaternion(const Matrix3& rotation);

}  // namespace ankleup
