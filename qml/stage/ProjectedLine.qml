// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// A straight line between two points of the scene, drawn over it: always as wide, always antialiased.
Rectangle {
    id: line

    required property StageCamera camera
    required property vector3d from
    required property vector3d to
    property real thickness: 2
    readonly property vector3d a: camera.revision >= 0 ? camera.project(from) : from
    readonly property vector3d b: camera.revision >= 0 ? camera.project(to) : to

    x: a.x
    y: a.y - thickness / 2
    width: Math.hypot(b.x - a.x, b.y - a.y)
    height: thickness
    rotation: Math.atan2(b.y - a.y, b.x - a.x) * 180 / Math.PI
    transformOrigin: Item.Left
    visible: a.z > 0 && b.z > 0
    antialiasing: true
}
