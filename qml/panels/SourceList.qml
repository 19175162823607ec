// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Where something is known from, in small print.
Column {
    id: list

    required property list<string> sources

    visible: sources.length > 0
    spacing: Theme.tiny

    BodyText {
        width: parent.width
        text: qsTr("Sources")
        soft: true
        font.pixelSize: Theme.smallSize
        font.weight: Font.DemiBold
    }
    Repeater {
        model: list.sources

        BodyText {
            required property string modelData

            width: list.width
            text: modelData
            soft: true
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap
        }
    }
}
