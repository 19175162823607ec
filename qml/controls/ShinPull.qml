// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// A shin over a foot, as a hand holds it: it goes where it is pulled as far as the ankle lets it. Arrows pull harder, Home lets go.
Item {
    id: item

    required property EndFeelViewModel feel
    readonly property point ankle: Qt.point(width * 0.3, height - 20 * Theme.scale)
    readonly property real reach: height - 48 * Theme.scale
    // Qt 6.4's accessible value interface reads these names.
    readonly property real minimumValue: 0
    readonly property real maximumValue: feel.strongest
    readonly property real stepSize: 2
    property real value: feel.pull

    activeFocusOnTab: true
    onActiveFocusChanged: if (!activeFocus) feel.letGo()

    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Pull on the shin")
    Accessible.description: feel.felt
    Accessible.focusable: true
    Accessible.onIncreaseAction: feel.pullMore(2)
    Accessible.onDecreaseAction: feel.pullMore(-2)

    Keys.onPressed: (event) => event.accepted = feel.pressKey(event.key, event.modifiers)
    Keys.onEscapePressed: feel.letGo()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.field
        border.color: Theme.line
        border.width: Theme.hairline

        FocusRing {
            shown: item.activeFocus
        }
    }
    Rectangle {
        x: item.ankle.x - 14 * Theme.scale
        y: item.ankle.y
        width: item.width * 0.62
        height: 9 * Theme.scale
        radius: height / 2
        color: Theme.foot
    }
    Rectangle {
        x: item.ankle.x - width / 2
        y: item.ankle.y - height + width / 2
        width: 9 * Theme.scale
        height: item.reach
        radius: width / 2
        color: Theme.tibia
        transformOrigin: Item.Bottom
        rotation: item.feel.bend

        Rectangle {
            id: handle

            anchors.horizontalCenter: parent.horizontalCenter
            y: -height / 2
            width: 26 * Theme.scale
            height: width
            radius: width / 2
            color: Theme.knee
            border.color: Theme.panel
            border.width: 2 * Theme.scale
        }
    }
    MouseArea {
        anchors.fill: parent
        preventStealing: true
        cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        onPressed: (mouse) => follow(mouse)
        onPositionChanged: (mouse) => follow(mouse)
        onReleased: item.feel.letGo()
        onCanceled: item.feel.letGo()

        function follow(mouse: var): void {
            item.forceActiveFocus(Qt.MouseFocusReason)
            item.feel.pullTo(Math.atan2(mouse.x - item.ankle.x, item.ankle.y - mouse.y) * 180 / Math.PI)
        }
    }
}
