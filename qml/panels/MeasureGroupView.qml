// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// One part of the measure table: its rows under the heads of the three columns.
Section {
    id: view

    required property MeasureGroupModel group
    signal chosen(string key)
    signal lookedAt(string segment, bool on)

    objectName: group.key + "Group"
    title: group.title
    open: group.open
    onOpenChanged: group.open = open

    Loader {
        active: view.open
        width: view.width
        sourceComponent: Column {
            spacing: 0

            Row {
                id: heads

                width: parent.width
                leftPadding: Theme.medium

                Repeater {
                    model: [qsTr("now"), qsTr("reference"), qsTr("difference")]

                    BodyText {
                        required property string modelData

                        width: (heads.width - heads.leftPadding) / 3
                        text: modelData
                        soft: true
                        font.pixelSize: Theme.smallSize
                    }
                }
            }
            Repeater {
                model: view.group.rows

                MeasureRowView {
                    required property MeasureRow modelData

                    width: view.width
                    row: modelData
                    onClicked: view.chosen(row.key)
                    onLookedChanged: view.lookedAt(row.segment, looked)
                }
            }
        }
    }
}
