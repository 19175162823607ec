// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// What the limit reads on the other scales. A click puts one in front.
Row {
    id: tiles

    required property AnkleViewModel ankle
    readonly property var readings: ankle.readings

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
        model: tiles.readings.length

        ScaleTile {
            required property int index

            reading: tiles.readings[index]
            onClicked: tiles.ankle.chooseScale(reading.scale)
        }
    }
}
