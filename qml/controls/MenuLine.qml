// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// One line of a menu or an opened list: a check mark when it is on, its key at the right.
Pressable {
    id: line

    property string keyHint
    /// It can be on or off; whoever uses it says which.
    property bool choosable: false
    property bool chosen: false
    /// The keys of an opened list are on it.
    property bool highlighted: false

    implicitHeight: Math.max(Theme.target, words.implicitHeight + 2 * Theme.small)
    implicitWidth: Theme.medium * 4 + mark.width + words.implicitWidth + key.implicitWidth
    padding: Theme.medium
    focusPolicy: Qt.TabFocus

    Accessible.role: Accessible.MenuItem
    Accessible.checkable: choosable
    Accessible.checked: chosen

    background: Rectangle {
        radius: Theme.radius - 2
        color: line.highlighted || line.hovered || line.visualFocus ? Theme.hover : "transparent"

        FocusRing {
            shown: line.visualFocus
            anchors.margins: 0
        }
    }
    contentItem: Item {
        Icon {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: "check"
            visible: line.chosen
            color: Theme.accent
        }
        BodyText {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: line.choosable ? mark.width + Theme.small : 0
            anchors.right: key.left
            anchors.rightMargin: key.text === "" ? 0 : Theme.small
            anchors.verticalCenter: parent.verticalCenter
            text: line.text
            color: line.enabled ? Theme.ink : Theme.edge
        }
        BodyText {
            id: key

            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            text: line.keyHint
            soft: true
            font.pixelSize: Theme.smallSize
        }
    }
}
