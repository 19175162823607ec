// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The divider between before and after: drag it anywhere along its line; arrows, Page keys, Home and End.
Item {
    id: handle

    required property CompareViewModel compare
    /// Of the round handle's middle, below the names [px].
    property real handleY: height / 2
    // Qt 6.4's accessible value interface reads these names.
    readonly property real value: Math.round(100 * compare.wipe)
    readonly property real minimumValue: 0
    readonly property real maximumValue: 100
    readonly property real stepSize: 2

    function go(to: real): void {
        compare.wipe = Math.max(0, Math.min(1, to))
    }

    x: compare.wipe * parent.width - width / 2
    width: Theme.target
    height: parent.height
    activeFocusOnTab: true

    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Divider between the reference and this leg")
    Accessible.focusable: true
    Accessible.onIncreaseAction: go(compare.wipe + 0.02)
    Accessible.onDecreaseAction: go(compare.wipe - 0.02)

    Keys.onLeftPressed: go(compare.wipe - 0.02)
    Keys.onRightPressed: go(compare.wipe + 0.02)
    Keys.onPressed: (event) => {
        const places = ({ [Qt.Key_Home]: 0, [Qt.Key_End]: 1, [Qt.Key_PageUp]: compare.wipe + 0.1, [Qt.Key_PageDown]: compare.wipe - 0.1 })
        event.accepted = event.key in places
        if (event.accepted) go(places[event.key])
    }

    Rectangle {
        y: handle.handleY - height / 2
        width: Theme.target
        height: width
        radius: width / 2
        color: mouse.pressed ? Theme.hover : Theme.panel
        border.color: Theme.edge
        border.width: Theme.hairline

        Row {
            anchors.centerIn: parent

            Icon {
                name: "left"
            }
            Icon {
                name: "right"
            }
        }
        FocusRing {
            shown: handle.activeFocus
        }
    }
    MouseArea {
        id: mouse

        anchors.fill: parent
        cursorShape: Qt.SplitHCursor
        preventStealing: true
        onPressed: {
            handle.forceActiveFocus()
            handle.compare.hold()
        }
        onPositionChanged: (event) => handle.go(handle.mapToItem(handle.parent, event.x, 0).x / handle.parent.width)
        onReleased: handle.compare.release()
        onCanceled: handle.compare.release()
    }
}
