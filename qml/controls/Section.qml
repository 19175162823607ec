// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// A titled part of a panel that can be folded away.
Column {
    id: section

    required property string title
    property bool open: true
    default property alias content: body.data

    spacing: Theme.small

    Pressable {
        id: header

        width: section.width
        implicitHeight: Math.max(Theme.target, implicitContentHeight + Theme.small)
        text: section.title
        onClicked: section.open = !section.open

        Accessible.description: section.open ? qsTr("open") : qsTr("closed")

        background: Rectangle {
            radius: Theme.radius
            color: header.hovered ? Theme.hover : "transparent"

            FocusRing {
                shown: header.visualFocus
            }
        }
        contentItem: Row {
            spacing: Theme.small

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: section.open ? "down" : "right"
                color: Theme.softInk
            }
            BodyText {
                anchors.verticalCenter: parent.verticalCenter
                width: header.width - Theme.icon - Theme.huge
                text: section.title
                font.weight: Font.DemiBold
            }
        }
    }
    Column {
        id: body

        visible: section.open
        width: section.width
        spacing: Theme.small
    }
}
