// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import AnkleUp

/// One choice out of a few, side by side. Left and Right move through them.
FocusScope {
    id: group

    required property list<string> labels
    required property int currentIndex
    property string name
    property bool fill: false
    property bool compact: false
    signal selected(int index)

    implicitWidth: row.implicitWidth + 2 * frame.inset
    implicitHeight: Theme.target

    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Rectangle {
        id: frame

        readonly property real inset: Math.round(3 * Theme.scale)

        anchors.fill: parent
        radius: Theme.radius
        color: Theme.card
        border.color: Theme.line
        border.width: Theme.hairline
    }

    Row {
        id: row

        x: frame.inset
        height: group.height

        Repeater {
            id: buttons

            model: group.labels

            AbstractButton {
                id: button

                required property int index
                required property string modelData
                readonly property bool chosen: index === group.currentIndex

                text: modelData
                height: row.height
                width: group.fill ? (group.width - 2 * frame.inset) / group.labels.length
                                  : label.implicitWidth + 2 * (group.compact ? Theme.small : Theme.medium)
                focus: chosen
                focusPolicy: chosen ? Qt.StrongFocus : Qt.ClickFocus
                hoverEnabled: true
                onClicked: group.selected(index)

                function go(to: int) {
                    if (to < 0 || to >= group.labels.length) return
                    group.selected(to)
                    buttons.itemAt(to).forceActiveFocus(Qt.TabFocusReason)
                }
                Keys.onShortcutOverride: (event) => event.accepted = visualFocus && event.key === Qt.Key_Space
                Keys.onLeftPressed: go(index - 1)
                Keys.onRightPressed: go(index + 1)

                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checkable: true
                Accessible.checked: chosen
                Accessible.onPressAction: clicked()

                background: Rectangle {
                    anchors.fill: parent
                    anchors.topMargin: frame.inset
                    anchors.bottomMargin: frame.inset
                    radius: Theme.radius - 2
                    color: button.chosen ? Theme.accent : button.hovered ? Theme.hover : "transparent"

                    FocusRing {
                        shown: button.visualFocus
                    }
                }
                contentItem: BodyText {
                    id: label

                    text: button.text
                    color: button.chosen ? Theme.inkOnAccent : Theme.ink
                    font.weight: button.chosen ? Font.DemiBold : Font.Normal
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                }
            }
        }
    }
}
