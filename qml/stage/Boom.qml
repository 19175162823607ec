// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick3D
import AnkleUp

/// The camera of a view, where a StageCamera says.
Node {
    id: boom

    required property StageCamera aim
    readonly property alias camera: camera

    position: boom.aim.target
    eulerRotation: Qt.vector3d(-boom.aim.pitch, 90 - boom.aim.yaw, 0)

    PerspectiveCamera {
        id: camera

        z: boom.aim.distance
        fieldOfView: boom.aim.fieldOfView
        clipNear: Math.max(2, boom.aim.distance - 200)
        clipFar: boom.aim.distance + 450
    }
}
