// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import AnkleUp

/// One line of a menu or an opened list: a check mark when it is on, its key at the right.
ItemDelegate {
    id: line

    property string keyHint

    implicitHeight: Math.max(Theme.target, words.implicitHeight + 2 * Theme.small)
    implicitWidth: Theme.medium * 4 + mark.width + words.implicitWidth + key.implicitWidth
    hoverEnabled: true
    focusPolicy: Qt.TabFocus

    Keys.onShortcutOverride: (event) => event.accepted = visualFocus && event.key === Qt.Key_Space
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.checkable: checkable
    Accessible.checked: checked

    background: Rectangle {
        radius: Theme.radius - 2
        color: line.highlighted || line.hovered || line.visualFocus ? Theme.hover : "transparent"
    }
    contentItem: Item {
        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            name: "check"
            visible: line.checked
            color: Theme.accent
        }
        BodyText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: line.checkable ? mark.width + Theme.small : 0
            width: parent.width - x - (key.text === "" ? 0 : key.width + Theme.small)
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
