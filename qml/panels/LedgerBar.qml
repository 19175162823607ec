// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// A bar to the left or to the right of zero. What works against the rest is hatched.
Item {
    id: bar

    /// -1..1 of half the width.
    required property double part
    required property color hue
    property bool against: false

    implicitHeight: Math.round(12 * Theme.scale)

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    Rectangle {
        id: filled

        x: Math.min(bar.width / 2, bar.width / 2 * (1 + bar.part))
        width: Math.abs(bar.part) * bar.width / 2
        height: bar.height
        clip: true
        color: bar.against ? Theme.panel : bar.hue
        border.color: bar.hue
        border.width: bar.against ? Theme.hairline : 0

        Repeater {
            model: bar.against ? Math.ceil((filled.width + bar.height) / Theme.hatch) : 0

            Rectangle {
                required property int index

                x: index * Theme.hatch
                y: -bar.height / 2
                width: Theme.hatch / 3
                height: 2 * bar.height
                rotation: 30
                color: bar.hue
                antialiasing: true
            }
        }
    }
    Rectangle {
        x: Math.round((bar.width - width) / 2)
        y: -Theme.tiny
        width: Theme.hairline
        height: bar.height + 2 * Theme.tiny
        color: Theme.edge
    }
}
