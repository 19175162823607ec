// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Every number of the model with its unit, its source and how it came to be; to be searched.
Column {
    id: table

    required property EvidenceViewModel evidence

    spacing: Theme.small

    SearchField {
        objectName: "coefficientSearch"
        width: parent.width
        name: qsTr("Search name, purpose or source")
        text: table.evidence.letters
        onEdited: (letters) => table.evidence.letters = letters
    }
    ChoiceBox {
        objectName: "coefficientKind"
        width: parent.width
        name: qsTr("Kind")
        labels: table.evidence.kindLabels
        currentIndex: table.evidence.kind
        onSelected: (index) => table.evidence.kind = index
    }
    BodyText {
        objectName: "coefficientCount"
        width: parent.width
        text: table.evidence.coefficientCount
        soft: true
        font.pixelSize: Theme.smallSize
    }
    ScrolledList {
        objectName: "coefficients"
        width: parent.width
        name: qsTr("Coefficients")
        model: table.evidence.coefficients
        delegate: Column {
            id: coefficient

            required property string name
            required property string value
            required property string kind
            required property string source
            required property string purpose

            width: ListView.view.width
            bottomPadding: Theme.small

            BodyText {
                width: parent.width - Theme.medium
                text: qsTr("%1 = %2").arg(coefficient.name).arg(coefficient.value)
                font.weight: Font.DemiBold
            }
            BodyText {
                width: parent.width - Theme.medium
                text: coefficient.purpose
                font.pixelSize: Theme.smallSize
            }
            BodyText {
                width: parent.width - Theme.medium
                text: qsTr("%1: %2").arg(coefficient.kind).arg(coefficient.source)
                soft: true
                font.pixelSize: Theme.smallSize
            }
        }
    }
}
