// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// One remedy: on or off, how strongly, what was published of it, and what it does to this leg.
Card {
    id: card

    required property RemedyViewModel remedy

    border.color: remedy.on ? Theme.accent : Theme.line

    ToggleRow {
        objectName: card.remedy.key
        width: parent.width
        text: card.remedy.title
        checked: card.remedy.on
        onToggled: card.remedy.on = checked
        Accessible.description: card.remedy.fit + ". " + card.remedy.change + ". " + card.remedy.result
    }
    BodyText {
        objectName: card.remedy.key + ".fit"
        width: parent.width
        text: (card.remedy.fits ? "✓ " : "– ") + card.remedy.fit + "; " + card.remedy.change
        color: card.remedy.fits ? Theme.ink : Theme.warning
        font.weight: Font.DemiBold
        font.pixelSize: Theme.smallSize
    }
    BodyText {
        width: parent.width
        text: card.remedy.source
        soft: true
        font.pixelSize: Theme.smallSize
    }
    ValueRow {
        width: parent.width
        visible: card.remedy.on
        value: card.remedy.strength
    }
    BodyText {
        objectName: card.remedy.key + ".result"
        width: parent.width
        visible: text !== ""
        text: card.remedy.result
        color: card.remedy.fits ? Theme.ink : Theme.warning
        font.weight: Font.DemiBold
    }
}
