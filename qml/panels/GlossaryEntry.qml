// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// One word with its meaning.
Card {
    id: card

    required property var entry

    inset: Theme.medium
    activeFocusOnTab: true

    Accessible.role: Accessible.StaticText
    Accessible.name: entry.term + ": " + entry.text
    Accessible.focusable: true

    FocusRing {
        parent: card
        shown: card.activeFocus
    }
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

            width: card.room
            text: modelData
            soft: true
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap
        }
    }
}
