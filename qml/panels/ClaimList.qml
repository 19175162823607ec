// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Claims beside what the model does and what research says.
Column {
    id: list

    required property var claims

    spacing: Theme.medium

    Repeater {
        model: list.claims

        Card {
            id: card

            required property var modelData

            width: list.width

            BodyText {
                width: parent.width
                text: card.modelData.claim
                font.weight: Font.DemiBold
            }
            BodyText {
                width: parent.width
                text: card.modelData.disagrees ? qsTr("The model, not quite so: %1").arg(card.modelData.model)
                                               : qsTr("The model agrees: %1").arg(card.modelData.model)
            }
            BodyText {
                width: parent.width
                text: qsTr("Research: %1").arg(card.modelData.research)
                soft: true
                font.pixelSize: Theme.smallSize
            }
        }
    }
}
