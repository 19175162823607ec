// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Taking hold of a bone: drag it. Looking around: drag beside the bones, or with Ctrl, to orbit; with the right or middle button, or with
/// Shift, to pan; wheel or pinch to zoom.
Item {
    id: input

    required property StageCamera camera
    /// What takes bones in hand; none: nothing does.
    property PoseViewModel pose: null
    /// How far from a bone the hand still takes it [px].
    property real reach: 34
    /// Where the view of the leg begins whose bones can be taken [px].
    property real figureX: 0
    /// The pointer is over a bone that can be taken.
    property bool overBone: false
    readonly property alias holding: mouse.holding
    readonly property bool active: mouse.pressed || pinch.active
    /// Where the pointer rests over the stage [px]; outside: (-1, -1).
    property point pointer: Qt.point(-1, -1)
    signal pressed
    /// Without moving in between.
    signal clicked(point place)
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
        property bool holding: false
        property point pressedAt

        function drag(x: real, y: real, pan: bool): void {
            holding ? input.pose.drag(input.camera, Qt.point(x - input.figureX, y)) : pan ? input.camera.pan(x - last.x, y - last.y) : input.camera.orbit(x - last.x, y - last.y)
            last = Qt.point(x, y)
        }

        function take(event: MouseEvent): void {
            holding = input.pose !== null && event.button === Qt.LeftButton && event.modifiers === Qt.NoModifier && input.pose.grab(input.camera, Qt.point(last.x - input.figureX, last.y), input.reach)
        }

        function letGo(): void {
            if (holding) input.pose.letGo()
            holding = false
        }

        function hover(x: real, y: real): void {
            input.pointer = Qt.point(x, y)
        }

        anchors.fill: parent
        hoverEnabled: true
        cursorShape: holding ? Qt.ClosedHandCursor : input.overBone && !pressed ? Qt.OpenHandCursor : Qt.ArrowCursor
        acceptedButtons: Qt.LeftButton | Qt.RightButton | Qt.MiddleButton
        onPressed: (event) => {
            last = Qt.point(event.x, event.y)
            pressedAt = last
            input.pressed()
            take(event)
        }
        onClicked: (event) => {
            if (Math.abs(event.x - pressedAt.x) + Math.abs(event.y - pressedAt.y) < 4) input.clicked(pressedAt)
        }
        onReleased: letGo()
        onCanceled: letGo()
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
