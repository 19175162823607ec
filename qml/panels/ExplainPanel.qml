// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The chain from the ground up: five cards against the reference, which is named above them.
Column {
    id: panel

    required property AppViewModel app
    readonly property ChainViewModel chain: app.chain
    /// The segment that is spoken of: of the card that the pointer or the focus is on, else of the ledger; empty: none.
    readonly property string looked: lookedCard !== "" ? lookedCard : ledger.looked
    property string lookedCard

    spacing: Theme.small

    /// The item that tells of a part of the ledger, or of the locks.
    function whereIs(key: string): Item {
        return key === "locks" ? ledger.locks : ledger
    }

    Component.onDestruction: app.cascade.stop()

    SegmentedButtons {
        objectName: "readingLevel"
        width: parent.width
        fill: true
        compact: true
        name: qsTr("Reading level")
        labels: panel.app.settings.readingLevelLabels
        currentIndex: panel.app.settings.readingLevel
        onSelected: (index) => panel.app.settings.readingLevel = index
    }
    CascadeBar {
        width: parent.width
        cascade: panel.app.cascade
    }
    BodyText {
        width: parent.width
        text: panel.chain.comparedWith
        soft: true
        font.pixelSize: Theme.smallSize
    }
    Repeater {
        model: panel.chain.links

        ChainCard {
            required property ChainLink modelData

            width: panel.width
            link: modelData
            told: panel.app.cascade.segment === modelData.segment
            onLookedChanged: panel.lookedCard = looked ? modelData.segment : panel.lookedCard === modelData.segment ? "" : panel.lookedCard
        }
    }
    SegmentedButtons {
        width: parent.width
        fill: true
        compact: true
        name: qsTr("Turning of the shin and the thigh is told")
        labels: panel.chain.frameLabels
        currentIndex: panel.chain.frame
        onSelected: (index) => panel.chain.frame = index
    }
    Section {
        objectName: "whoPays"
        width: parent.width
        title: qsTr("Who pays?")

        LedgerView {
            id: ledger

            width: panel.width
            ledger: panel.app.ledger
        }
    }
}
