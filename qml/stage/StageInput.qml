// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Looking around: drag to orbit; drag with the right or middle button, or with Shift, to pan; wheel or pinch to zoom.
Item {
    id: input

    required property StageCamera camera
    readonly property bool active: mouse.pressed || pinch.active
    /// Where the pointer rests over the stage [px]; outside: (-1, -1).
    property point pointer: Qt.point(-1, -1)
    signal pressed
    signal doubleClicked(point place)

    PinchHandler {
        id: pinch

        property real startDistance: 0

        target: null
        onActiveChanged: startDistance = input.camera.distance
        onActiveScaleChanged: if (active) input.camera.zoomTo(startDistance / activeScale)
    }
    MouseArea {
        id: mouse

        property point last

        function drag(x: real, y: real, pan: bool): void {
            pan ? input.camera.pan(x - last.x, y - last.y) : input.camera.orbit(x - last.x, y - last.y)
            last = Qt.point(x, y)
        }

        function hover(x: real, y: real): void {
            input.pointer = Qt.point(x, y)
        }

        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.LeftButton | Qt.RightButton | Qt.MiddleButton
        onPressed: (event) => {
            last = Qt.point(event.x, event.y)
            input.pressed()
        }
        onPositionChanged: (event) => {
            if (event.buttons === Qt.NoButton) return hover(event.x, event.y)
            drag(event.x, event.y, (event.buttons & Qt.LeftButton) === 0 || (event.modifiers & Qt.ShiftModifier) !== 0)
        }
        onEntered: hover(mouseX, mouseY)
        onExited: hover(-1, -1)
        onDoubleClicked: (event) => input.doubleClicked(Qt.point(event.x, event.y))
        onWheel: (event) => input.camera.zoom(event.angleDelta.y / 120)
    }
}
