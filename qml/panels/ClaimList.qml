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

        Rectangle {
            id: card

            required property var modelData

            width: list.width
            height: words.height + 2 * Theme.small
            radius: Theme.radius
            color: Theme.card
            border.color: Theme.line
            border.width: Theme.hairline

            Column {
                id: words

                x: Theme.medium
                y: Theme.small
                width: parent.width - 2 * Theme.medium
                spacing: Theme.tiny

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
}
