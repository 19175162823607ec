// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import AnkleUp

/// A button with an icon, words or both. Quiet until pointed at; `primary` is filled.
Pressable {
    id: button

    property string iconName
    property bool primary: false
    property bool framed: true
    property string hint
    readonly property color inkColor: !enabled ? Theme.edge : primary || checked ? Theme.inkOnAccent : Theme.ink

    implicitHeight: Theme.target
    implicitWidth: text === "" ? Theme.target : row.implicitWidth + 2 * Theme.medium
    leftPadding: 0
    rightPadding: 0

    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: text === "" ? hint : text
    Accessible.description: hint
    Accessible.checkable: checkable
    Accessible.checked: checked

    ToolTip.text: hint
    ToolTip.visible: hint !== "" && hovered && !down
    ToolTip.delay: 600

    background: Rectangle {
        radius: Theme.radius
        color: button.primary || button.checked ? (button.down ? Qt.darker(Theme.accent, 1.15) : Theme.accent)
                                                : button.down || button.hovered ? Theme.hover : "transparent"
        border.width: button.framed && !button.primary ? Theme.hairline : 0
        border.color: Theme.line

        FocusRing {
            shown: button.visualFocus
        }
    }

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.small

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.iconName !== ""
                name: button.iconName
                color: button.inkColor
            }
            BodyText {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.text !== ""
                text: button.text
                color: button.inkColor
                font.weight: button.primary ? Font.DemiBold : Font.Normal
                wrapMode: Text.NoWrap
            }
        }
    }
}
