// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// What this leg is: side, what stops the ankle, how the person makes up for it; and what it is compared with.
Column {
    id: panel

    required property AppViewModel app
    readonly property SceneViewModel scene: app.scene

    spacing: Theme.medium

    Column {
        width: parent.width
        spacing: Theme.tiny

        BodyText {
            text: qsTr("Leg")
            soft: true
            font.pixelSize: Theme.smallSize
        }
        SegmentedButtons {
            objectName: "side"
            width: parent.width
            fill: true
            name: qsTr("Leg")
            labels: panel.scene.sideLabels
            currentIndex: panel.scene.side
            onSelected: (index) => panel.scene.side = index
        }
    }
    ChoiceBox {
        objectName: "cause"
        width: parent.width
        name: qsTr("What stops the ankle")
        labels: panel.scene.causeLabels
        currentIndex: panel.scene.cause
        onSelected: (index) => panel.scene.cause = index
    }
    ChoiceBox {
        objectName: "strategy"
        width: parent.width
        name: qsTr("Compensation")
        labels: panel.scene.strategyLabels
        currentIndex: panel.scene.strategy
        onSelected: (index) => panel.scene.strategy = index
    }
    ChoiceBox {
        objectName: "reference"
        width: parent.width
        name: qsTr("Compared with")
        labels: panel.scene.referenceLabels
        currentIndex: panel.scene.reference
        onSelected: (index) => panel.scene.reference = index
    }
}
