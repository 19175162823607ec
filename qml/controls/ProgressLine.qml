// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// How far something has come, 0..1, as a thin line.
Rectangle {
    id: line

    required property real value
    required property string name

    implicitHeight: Theme.tiny
    radius: height / 2
    color: Theme.track

    Accessible.role: Accessible.ProgressBar
    Accessible.name: line.name

    Rectangle {
        width: Math.max(parent.height, parent.width * line.value)
        height: parent.height
        radius: parent.radius
        color: Theme.accent
    }
}
