// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import AnkleUp

/// One choice out of a list that opens, with its name above.
Column {
    id: choice

    required property string name
    required property list<string> labels
    required property int currentIndex
    signal selected(int index)

    spacing: Theme.tiny

    BodyText {
        text: choice.name
        soft: true
        font.pixelSize: Theme.smallSize
    }

    ComboBox {
        id: box

        width: choice.width
        implicitHeight: Math.max(Theme.target, implicitContentHeight + 2 * Theme.small)
        model: choice.labels
        currentIndex: choice.currentIndex
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        onActivated: (index) => choice.selected(index)

        Keys.onShortcutOverride: (event) => event.accepted = visualFocus && event.key === Qt.Key_Space

        Accessible.name: choice.name
        Accessible.description: displayText

        contentItem: BodyText {
            leftPadding: Theme.medium
            text: box.displayText
            rightPadding: Theme.icon + Theme.medium
            verticalAlignment: Text.AlignVCenter
        }
        indicator: Icon {
            x: box.width - width - Theme.small
            y: (box.height - height) / 2
            name: "down"
            color: Theme.softInk
        }
        background: Rectangle {
            radius: Theme.radius
            color: box.hovered ? Theme.hover : Theme.field
            border.width: Theme.hairline
            border.color: Theme.edge

            FocusRing {
                shown: box.visualFocus
            }
        }
        delegate: MenuLine {
            required property int index
            required property string modelData

            width: box.width
            text: modelData
            choosable: true
            chosen: index === box.currentIndex
            highlighted: index === box.highlightedIndex
        }
        popup: Popup {
            y: box.height + Theme.tiny
            width: box.width
            padding: Theme.tiny
            implicitHeight: contentItem.implicitHeight + 2 * padding

            contentItem: ListView {
                implicitHeight: contentHeight
                model: box.popup.visible ? box.delegateModel : null
                currentIndex: box.highlightedIndex
                clip: true
            }
            background: PopupFrame {}
        }
    }
}
