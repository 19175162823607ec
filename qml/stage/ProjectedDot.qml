// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// A point of the scene, drawn over it.
Rectangle {
    id: dot

    required property StageCamera camera
    required property vector3d at
    property real size: 8
    readonly property vector3d place: camera.revision >= 0 ? camera.project(at) : at

    x: place.x - size / 2
    y: place.y - size / 2
    width: size
    height: size
    radius: size / 2
    visible: place.z > 0
    antialiasing: true
}
