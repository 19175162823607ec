// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Each published finding with what the model gives in its place: hits and misses alike.
Column {
    id: table

    required property EvidenceViewModel evidence

    spacing: Theme.small

    BodyText {
        objectName: "findingSummary"
        width: parent.width
        text: table.evidence.findingSummary
    }
    ToggleRow {
        objectName: "missesOnly"
        width: parent.width
        text: qsTr("Only what the model misses")
        checked: table.evidence.missesOnly
        onToggled: table.evidence.missesOnly = checked
    }
    ScrolledList {
        objectName: "findings"
        width: parent.width
        name: qsTr("Findings")
        model: table.evidence.findings
        delegate: Column {
            id: finding

            required property string study
            required property string what
            required property string published
            required property string model
            required property string band
            required property bool hit
            required property string purpose
            required property string note

            width: ListView.view.width
            bottomPadding: Theme.medium

            BodyText {
                width: parent.width - Theme.medium
                text: finding.study
                font.weight: Font.DemiBold
            }
            BodyText {
                width: parent.width - Theme.medium
                text: finding.what
                font.pixelSize: Theme.smallSize
            }
            BodyText {
                width: parent.width - Theme.medium
                text: qsTr("published %1; band %2").arg(finding.published).arg(finding.band)
                font.pixelSize: Theme.smallSize
            }
            BodyText {
                width: parent.width - Theme.medium
                text: finding.hit ? qsTr("model %1: met").arg(finding.model) : qsTr("model %1: missed").arg(finding.model)
                color: finding.hit ? Theme.ink : Theme.warning
                font.weight: Font.DemiBold
                font.pixelSize: Theme.smallSize
            }
            BodyText {
                width: parent.width - Theme.medium
                text: finding.note === "" ? finding.purpose : finding.purpose + ". " + finding.note
                soft: true
                font.pixelSize: Theme.smallSize
            }
        }
    }
}
