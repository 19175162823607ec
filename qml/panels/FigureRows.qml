// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The numbers a lesson speaks of, as the model has them now.
Card {
    id: card

    required property var figures
    property string heading

    visible: figures.length > 0

    BodyText {
        width: parent.width
        visible: text !== ""
        text: card.heading
        soft: true
        font.pixelSize: Theme.smallSize
    }
    Repeater {
        model: card.figures

        Item {
            id: row

            required property var modelData

            width: card.room
            height: Math.max(name.height, value.height)
            Accessible.role: Accessible.StaticText
            Accessible.name: row.modelData.spoken

            BodyText {
                id: name

                width: parent.width - value.width - Theme.small
                text: row.modelData.name
                Accessible.ignored: true
            }
            BodyText {
                id: value

                anchors.right: parent.right
                text: row.modelData.value
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
