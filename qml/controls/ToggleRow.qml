// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import AnkleUp

/// A switch with its words; the whole row can be pressed.
Switch {
    id: toggle

    property string keyHint

    implicitHeight: Math.max(Theme.target, implicitContentHeight + Theme.small)
    padding: 0
    hoverEnabled: true

    Keys.onShortcutOverride: (event) => event.accepted = visualFocus && event.key === Qt.Key_Space

    Accessible.name: text

    indicator: Rectangle {
        x: toggle.width - width
        y: (toggle.height - height) / 2
        width: Math.round(38 * Theme.scale)
        height: Math.round(22 * Theme.scale)
        radius: height / 2
        color: toggle.checked ? Theme.accent : Theme.track
        border.width: Theme.hairline
        border.color: toggle.checked ? Theme.accent : Theme.edge

        FocusRing {
            shown: toggle.visualFocus
        }

        Rectangle {
            readonly property real inset: Math.round(3 * Theme.scale)

            x: toggle.checked ? parent.width - width - inset : inset
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 2 * inset
            height: width
            radius: width / 2
            color: toggle.checked ? Theme.inkOnAccent : Theme.edge

            Behavior on x {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }
    }

    contentItem: Row {
        spacing: Theme.small

        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, toggle.availableWidth - toggle.indicator.width - key.width - 2 * Theme.small)
            text: toggle.text
        }
        BodyText {
            id: key

            anchors.verticalCenter: parent.verticalCenter
            width: text === "" ? 0 : implicitWidth
            text: toggle.keyHint
            soft: true
            font.pixelSize: Theme.smallSize
        }
    }
}
