// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// One word with its meaning.
Rectangle {
    id: card

    required property var entry

    implicitHeight: column.implicitHeight + 2 * Theme.medium
    radius: Theme.radius
    color: Theme.card
    border.width: Theme.hairline
    border.color: Theme.line
    activeFocusOnTab: true

    Accessible.role: Accessible.StaticText
    Accessible.name: entry.term + ": " + entry.text
    Accessible.focusable: true

    FocusRing {
        shown: card.activeFocus
    }
    Column {
        id: column

        x: Theme.medium
        y: Theme.medium
        width: parent.width - 2 * Theme.medium
        spacing: Theme.tiny

        BodyText {
            width: parent.width
            text: card.entry.term
            font.weight: Font.DemiBold
        }
        BodyText {
            width: parent.width
            visible: text !== ""
            text: card.entry.also
            soft: true
            font.pixelSize: Theme.smallSize
        }
        BodyText {
            width: parent.width
            text: card.entry.text
        }
        Repeater {
            model: card.entry.sources

            BodyText {
                required property string modelData

                width: column.width
                text: modelData
                soft: true
                font.pixelSize: Theme.smallSize
                wrapMode: Text.Wrap
            }
        }
    }
}
