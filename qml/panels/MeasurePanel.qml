// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Every number of the posture beside the reference's, and the graph of one.
Column {
    id: panel

    required property AppViewModel app
    readonly property MeasureViewModel measure: app.measure
    /// The segment whose row the pointer or the focus is on; empty: none.
    property string looked

    spacing: Theme.tiny

    Component.onCompleted: measure.shown = true
    Component.onDestruction: measure.shown = false

    GraphView {
        width: parent.width
        graph: panel.measure.graph
    }
    BodyText {
        width: parent.width
        text: panel.measure.heading
        soft: true
        font.pixelSize: Theme.smallSize
    }
    Repeater {
        model: panel.measure.groups

        MeasureGroupView {
            required property MeasureGroupModel modelData

            width: panel.width
            group: modelData
            opacity: panel.measure.stale ? 0.7 : 1
            onChosen: (key) => panel.measure.choose(key)
            onLookedAt: (segment, on) => panel.looked = on ? segment : panel.looked === segment ? "" : panel.looked
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.small

        PlainButton {
            objectName: "copyTable"
            text: qsTr("Copy table as CSV")
            hint: qsTr("All quantities in full precision, to the clipboard")
            onClicked: panel.measure.copyTable()
        }
        PlainButton {
            objectName: "copyCurve"
            text: qsTr("Copy curve as CSV")
            hint: qsTr("Both curves of the graph in full precision, to the clipboard")
            onClicked: panel.measure.graph.copyCurve()
        }
    }
}
