// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The graph of one quantity. Its cursor is the pose: dragged, or moved by arrows, the leg goes with it.
Column {
    id: view

    required property GraphViewModel graph
    readonly property color hue: graph.segment === "" ? Theme.accent : Theme.segment(graph.segment)

    spacing: Theme.small

    component Dot: Rectangle {
        required property point place

        visible: curves.hasCursor
        width: Math.round(11 * Theme.scale)
        height: width
        x: place.x - width / 2
        y: place.y - height / 2
        radius: width / 2
        border.color: Theme.panel
        border.width: Math.round(2 * Theme.scale)
    }

    SegmentedButtons {
        objectName: "graphAxis"
        width: parent.width
        fill: true
        compact: true
        name: qsTr("The graph runs")
        visible: view.graph.hasMovement
        labels: view.graph.axisLabels
        currentIndex: view.graph.axis
        onSelected: (index) => view.graph.axis = index
    }
    FocusScope {
        id: frame

        readonly property real minimumValue: view.graph.from
        readonly property real maximumValue: view.graph.to
        readonly property real value: view.graph.cursor
        readonly property real stepSize: 1

        objectName: "graph"
        width: parent.width
        height: Math.round(150 * Theme.scale + 100 * Theme.scale * Theme.textScale)
        activeFocusOnTab: true

        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Graph: %1").arg(view.graph.name)
        Accessible.description: view.graph.spoken
        Accessible.focusable: true
        Accessible.onIncreaseAction: view.graph.step(1)
        Accessible.onDecreaseAction: view.graph.step(-1)

        Keys.onLeftPressed: (event) => view.graph.step(event.modifiers & Qt.ShiftModifier ? -10 : -1)
        Keys.onRightPressed: (event) => view.graph.step(event.modifiers & Qt.ShiftModifier ? 10 : 1)
        Keys.onPressed: (event) => {
            event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End
            if (event.accepted) view.graph.moveTo(event.key === Qt.Key_Home ? view.graph.from : view.graph.to)
        }

        GraphItem {
            id: curves

            anchors.fill: parent
            source: view.graph
            inks: [Theme.ink, Theme.softInk, Theme.line, Theme.panel, view.hue, Theme.ghost, Theme.band]
            family: Theme.family
            textSize: Theme.smallSize
            lineWidth: 2 * Theme.scale
            opacity: view.graph.stale ? 0.55 : 1
        }
        Rectangle {
            visible: curves.hasCursor
            x: curves.presentPlace.x - width / 2
            y: curves.plot.y
            width: Math.max(1, Math.round(1.5 * Theme.scale))
            height: curves.plot.height
            color: Theme.softInk
        }
        Dot {
            place: curves.referencePlace
            color: Theme.ghost
        }
        Dot {
            place: curves.presentPlace
            color: view.hue
        }
        MouseArea {
            anchors.fill: parent
            preventStealing: true
            onPressed: (mouse) => {
                frame.forceActiveFocus(Qt.MouseFocusReason)
                view.graph.hold()
                view.graph.moveTo(curves.valueAt(mouse.x))
            }
            onPositionChanged: (mouse) => view.graph.moveTo(curves.valueAt(mouse.x))
            onReleased: view.graph.release()
            onCanceled: view.graph.release()
        }
        FocusRing {
            shown: frame.activeFocus
        }
    }
    BodyText {
        objectName: "graphCursor"
        width: parent.width
        text: view.graph.cursorText
        font.weight: Font.DemiBold
    }
}
