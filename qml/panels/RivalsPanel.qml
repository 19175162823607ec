// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Two compensations: what would tell them apart at the bedside, and what clinic articles say beside what the model says.
FocusScope {
    id: panel

    required property CompareViewModel compare

    implicitHeight: parts.height

    Column {
        id: parts

        width: panel.width
        spacing: Theme.small

        Section {
            width: panel.width
            title: qsTr("%1 or %2? What tells them apart").arg(panel.compare.firstName).arg(panel.compare.secondName)
            opacity: panel.compare.stale ? 0.6 : 1

            Repeater {
                model: panel.compare.signs

                Column {
                    id: clue

                    required property var modelData

                    width: panel.width
                    Accessible.role: Accessible.ListItem
                    Accessible.name: modelData.name + ": " + modelData.spoken

                    BodyText {
                        width: parent.width
                        text: clue.modelData.name
                    }
                    BodyText {
                        width: parent.width
                        text: clue.modelData.values
                        font.weight: Font.DemiBold
                    }
                }
            }
            BodyText {
                visible: panel.compare.signs.length === 0
                width: panel.width
                text: qsTr("Here the two look the same.")
            }
            BodyText {
                width: panel.width
                text: panel.compare.signSources
                soft: true
                font.pixelSize: Theme.smallSize
            }
        }
        Section {
            visible: panel.compare.claims.length > 0
            width: panel.width
            title: qsTr("Claim beside model")

            Repeater {
                model: panel.compare.claims

                BodyText {
                    required property string modelData

                    width: panel.width
                    text: modelData
                }
            }
        }
    }
}
