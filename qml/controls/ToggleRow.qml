// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import AnkleUp

/// A switch with its words; the whole row can be pressed.
Switch {
    id: line

    property string keyHint

    implicitHeight: Math.max(Theme.target, implicitContentHeight + Theme.small)
    padding: 0
    hoverEnabled: true

    Keys.onShortcutOverride: (event) => event.accepted = visualFocus && event.key === Qt.Key_Space

    // What a screen reader asks for is what a press does.
    function turn(): void {
        toggle()
        toggled()
    }

    Accessible.name: text
    Accessible.onToggleAction: turn()
    Accessible.onPressAction: turn()

    indicator: Rectangle {
        x: line.width - width
        y: (line.height - height) / 2
        width: Math.round(38 * Theme.scale)
        height: Math.round(22 * Theme.scale)
        radius: height / 2
        color: line.checked ? Theme.accent : Theme.track
        border.width: Theme.hairline
        border.color: line.checked ? Theme.accent : Theme.edge

        FocusRing {
            shown: line.visualFocus
        }

        Rectangle {
            readonly property real inset: Math.round(3 * Theme.scale)

            x: line.checked ? parent.width - width - inset : inset
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 2 * inset
            height: width
            radius: width / 2
            color: line.checked ? Theme.inkOnAccent : Theme.edge

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
            width: Math.min(implicitWidth, line.availableWidth - line.indicator.width - key.width - 2 * Theme.small)
            text: line.text
        }
        BodyText {
            id: key

            anchors.verticalCenter: parent.verticalCenter
            width: text === "" ? 0 : implicitWidth
            text: line.keyHint
            soft: true
            font.pixelSize: Theme.smallSize
        }
    }
}
