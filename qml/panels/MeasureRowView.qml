// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// A quantity: its name, below it the three numbers, below them what there is to know. Pressed, it is the graph's.
Pressable {
    id: line

    required property MeasureRow row
    readonly property bool looked: hovered || activeFocus

    objectName: row.key + "Row"
    visible: row.told
    enabled: row.graphable
    implicitHeight: Math.max(Theme.target, words.implicitHeight + 2 * Theme.tiny)
    leftPadding: Theme.medium
    topPadding: Theme.tiny
    bottomPadding: Theme.tiny

    Accessible.role: Accessible.RadioButton
    Accessible.name: row.spoken
    Accessible.description: [row.note, row.norm, row.claim].filter((part) => part !== "").join(". ")
    Accessible.checkable: true
    Accessible.checked: row.chosen

    background: Rectangle {
        radius: Theme.radius
        color: line.row.chosen ? Theme.card : line.hovered ? Theme.hover : "transparent"

        Rectangle {
            visible: !line.row.joined
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
        Rectangle {
            y: line.row.joined ? 0 : Theme.tiny
            width: Math.round((line.row.chosen ? 6 : 3) * Theme.scale)
            height: parent.height - y
            color: line.row.segment === "" ? Theme.edge : Theme.segment(line.row.segment)
        }
        FocusRing {
            shown: line.visualFocus
        }
    }
    contentItem: Column {
        id: words

        spacing: 0

        BodyText {
            width: parent.width
            text: line.row.frame === "" ? line.row.name : qsTr("%1 · %2").arg(line.row.name).arg(line.row.frame)
            font.weight: line.row.chosen ? Font.DemiBold : Font.Normal
        }
        Row {
            id: numbers

            width: parent.width

            Repeater {
                model: 3

                BodyText {
                    required property int index

                    width: numbers.width / 3
                    text: [line.row.value, line.row.reference, line.row.difference][index]
                    soft: index === 1
                    font.weight: index === 0 ? Font.DemiBold : Font.Normal
                }
            }
        }
        Row {
            width: parent.width
            spacing: Theme.tiny
            visible: line.row.note !== ""

            Rectangle {
                visible: line.row.tissue
                anchors.verticalCenter: parent.verticalCenter
                width: Math.round(12 * Theme.scale)
                height: width
                radius: width / 2
                color: Theme.change(line.row.tint)
                border.width: Theme.hairline
                border.color: Theme.edge
            }
            BodyText {
                width: parent.width - (line.row.tissue ? Math.round(12 * Theme.scale) + Theme.tiny : 0)
                text: line.row.note
                font.pixelSize: Theme.smallSize
            }
        }
        BodyText {
            width: parent.width
            visible: text !== ""
            text: line.row.norm
            soft: true
            font.pixelSize: Theme.smallSize
        }
        BodyText {
            width: parent.width
            visible: text !== ""
            text: line.row.claim
            font.pixelSize: Theme.smallSize
            font.italic: true
        }
    }
}
