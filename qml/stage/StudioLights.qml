// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick3D
import AnkleUp

/// Key from the upper front right, cool fill, rim from behind. The image-based light does most of the work.
Node {
    id: lights

    /// The lights go with the camera, in part, so that every view has its key and its rim.
    property real yaw: 0

    DirectionalLight {
        eulerRotation: Qt.vector3d(-50, 65 - 0.75 * lights.yaw, 0)
        brightness: 0.85
        color: Studio.keyLight
    }
    DirectionalLight {
        eulerRotation: Qt.vector3d(-8, 190 - 0.75 * lights.yaw, 0)
        brightness: 0.16
        color: Studio.fillLight
    }
    DirectionalLight {
        eulerRotation: Qt.vector3d(-22, 290 - 0.75 * lights.yaw, 0)
        brightness: 0.8
        color: Studio.rimLight
    }
}
