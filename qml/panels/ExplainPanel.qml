// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The chain from the ground up: five cards against the reference, which is named above them.
Column {
    id: panel

    required property AppViewModel app
    readonly property ChainViewModel chain: app.chain
    /// The segment whose card the pointer or the focus is on; empty: none.
    property string looked

    spacing: Theme.small

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
            onLookedChanged: panel.looked = looked ? modelData.segment : panel.looked === modelData.segment ? "" : panel.looked
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
}
