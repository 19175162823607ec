// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// A wide button whose words wrap: a title, what it leads to, and small facts under it.
Pressable {
    id: button

    property string words
    property string facts
    property string iconName
    property bool strong: words !== ""
    property color edge: Theme.line

    implicitHeight: Math.max(Theme.target, column.implicitHeight + 2 * Theme.small)

    Accessible.description: words + (words !== "" && facts !== "" ? ". " : "") + facts

    background: Rectangle {
        radius: Theme.radius
        color: button.down || (button.hovered && button.enabled) ? Theme.hover : Theme.card
        border.width: Theme.hairline
        border.color: button.edge

        FocusRing {
            shown: button.visualFocus
        }
    }
    contentItem: Item {
        Column {
            id: column

            anchors.left: parent.left
            anchors.right: mark.left
            anchors.margins: Theme.medium
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.tiny

            BodyText {
                width: parent.width
                text: button.text
                font.weight: button.strong ? Font.DemiBold : Font.Normal
            }
            BodyText {
                width: parent.width
                visible: text !== ""
                text: button.words
            }
            BodyText {
                width: parent.width
                visible: text !== ""
                text: button.facts
                soft: true
                font.pixelSize: Theme.smallSize
            }
        }
        Icon {
            id: mark

            anchors.right: parent.right
            anchors.rightMargin: Theme.medium
            anchors.verticalCenter: parent.verticalCenter
            name: button.iconName
            color: Theme.accent
        }
    }
}
