// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// What the limit reads on the other scales. A click puts one in front.
Row {
    id: tiles

    required property AnkleViewModel ankle

    objectName: "scales"
    spacing: Theme.tiny

    BodyText {
        visible: !tiles.ankle.bandShown
        rightPadding: Theme.small
        height: Theme.target
        verticalAlignment: Text.AlignVCenter
        text: tiles.ankle.clinicTitle
        font.weight: Font.DemiBold
    }
    Repeater {
        // As many tiles as scales: they stay while their numbers change.
        model: tiles.ankle.readings.length

        ScaleTile {
            required property int index

            reading: tiles.ankle.readings[index]
            onClicked: tiles.ankle.chooseScale(reading.scale)
        }
    }
}
