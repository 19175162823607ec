// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import AnkleUp

/// One scale with its reading: a button that puts it in front.
Pressable {
    id: tile

    /// A LimitReading; for a moment, while the scales change, none.
    property var reading

    objectName: "scale." + (reading?.scale ?? "")
    implicitWidth: Math.max(Theme.target, words.implicitWidth + 2 * Theme.small)
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.tiny)
    opacity: reading?.stale ? 0.55 : 1

    Accessible.name: qsTr("%1: %2").arg(reading?.name ?? "").arg(reading?.spoken ?? "")
    Accessible.description: qsTr("Puts this scale in front")

    ToolTip.text: qsTr("Puts this scale in front")
    ToolTip.visible: hovered && !down
    ToolTip.delay: 600

    background: Rectangle {
        radius: Theme.radius
        color: tile.down || tile.hovered ? Theme.hover : "transparent"
        border.width: Theme.hairline
        border.color: Theme.line

        FocusRing {
            shown: tile.visualFocus
        }
    }
    contentItem: Item {
        Column {
            id: words

            anchors.centerIn: parent

            BodyText {
                anchors.horizontalCenter: parent.horizontalCenter
                text: tile.reading?.name ?? ""
                soft: true
                font.pixelSize: Theme.smallSize
            }
            BodyText {
                anchors.horizontalCenter: parent.horizontalCenter
                text: tile.reading?.text ?? ""
                font.weight: Font.DemiBold
            }
        }
    }
}
