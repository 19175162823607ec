// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/scene_units.h"

#include <Eigen/Geometry>

namespace ankleup {

QQuaternion toQuaternion(const Matrix3& rotation) {
    const Eigen::Quaternionf q = Eigen::Quaterniond(rotation).cast<float>();
    return {q.w(), q.x(), q.y(), q.z()};
}

}  // namespace ankleup
