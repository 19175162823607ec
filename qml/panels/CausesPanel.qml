// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// What this leg is: side, what stops the ankle, how the person makes up for it, what else it brings along, what may help; and what it
/// is compared with.
Column {
    id: panel

    required property AppViewModel app
    readonly property SceneViewModel scene: app.scene
    readonly property CausesViewModel causes: app.causes

    spacing: Theme.medium

    component Part: Section {
        required property string name

        objectName: "section." + name
        width: panel.width
        open: !panel.causes.folded.includes(name)
        onOpenChanged: panel.causes.setFolded(name, !open)
    }

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
        labels: panel.app.compare.referenceLabels
        currentIndex: panel.app.compare.reference
        onSelected: (index) => panel.app.compare.reference = index
    }
    ValueRows {
        width: parent.width
        visible: values.length > 0
        values: panel.causes.ofTask
    }
    Part {
        name: "wallTest"
        title: qsTr("Wall test")

        WallTestEntry {
            width: panel.width
            test: panel.app.wallTest
            bodyHeight: panel.causes.height
        }
    }
    Part {
        name: "endFeel"
        title: qsTr("How its end feels")

        EndFeelCard {
            width: panel.width
            feel: panel.app.endFeel
        }
    }
    Part {
        name: "limits"
        title: qsTr("Limits in the other two planes")

        ValueRows {
            width: panel.width
            values: panel.causes.limits
        }
    }
    Part {
        name: "control"
        title: qsTr("Muscles")

        ValueRows {
            width: panel.width
            values: panel.causes.control
        }
    }
    Part {
        name: "body"
        title: qsTr("Foot and body")

        ValueRows {
            width: panel.width
            values: panel.causes.body
        }
    }
    Part {
        name: "supports"
        title: panel.causes.supportsInUse > 0 ? qsTr("Under the foot (%1 in use)").arg(panel.causes.supportsInUse) : qsTr("Under the foot")

        ValueRows {
            width: panel.width
            values: panel.causes.supports
        }
    }
    Part {
        name: "remedies"
        title: panel.causes.remediesInUse > 0 ? qsTr("Remedies (%1 on)").arg(panel.causes.remediesInUse) : qsTr("Remedies")

        Repeater {
            model: panel.causes.remedies

            RemedyCard {
                required property RemedyViewModel modelData

                width: panel.width
                remedy: modelData
            }
        }
    }
}
