// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// How far the answer would spread over people who fit the same description.
Column {
    id: view

    required property EvidenceViewModel evidence

    spacing: Theme.small

    BodyText {
        width: parent.width
        text: qsTr("64 legs drawn from published ranges, each as a thin line from hip over knee and ankle to the toe. They are shown while the leg stands still.")
    }
    ToggleRow {
        objectName: "cloud"
        width: parent.width
        text: qsTr("Show the cloud")
        checked: view.evidence.cloudShown
        onToggled: view.evidence.cloudShown = checked
    }
    BodyText {
        objectName: "cloudSpread"
        width: parent.width
        visible: view.evidence.cloudSpread !== ""
        text: qsTr("Nine out of ten of them (5 to 95 %):\n%1").arg(view.evidence.cloudSpread)
        font.weight: Font.DemiBold
    }
    BodyText {
        width: parent.width
        text: qsTr("What is drawn:")
        soft: true
    }
    Repeater {
        model: view.evidence.cloudParameters

        BodyText {
            required property string modelData

            width: view.width
            text: modelData
            font.pixelSize: Theme.smallSize
        }
    }
}
