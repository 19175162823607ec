// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import AnkleUp

/// The phase of the movement: where it is, and to be moved by hand. Named phases are marked.
Slider {
    id: slider

    required property PlaybackViewModel playback
    readonly property real minimumValue: from
    readonly property real maximumValue: to

    from: 0
    to: 1
    value: playback.phase
    stepSize: 0.01
    snapMode: Slider.NoSnap
    padding: 0
    implicitHeight: Theme.target
    hoverEnabled: true

    onMoved: playback.phase = value
    onPressedChanged: pressed ? playback.hold() : playback.release()

    Accessible.name: qsTr("Phase of the movement")
    Accessible.description: playback.spoken
    Accessible.onIncreaseAction: playback.step(0.01)
    Accessible.onDecreaseAction: playback.step(-0.01)

    Keys.onPressed: (event) => {
        event.accepted = playback.pressKey(event.key, event.modifiers)
    }

    background: Item {
        id: groove

        readonly property real start: slider.handle.width / 2
        readonly property real length: slider.availableWidth - slider.handle.width

        Rectangle {
            x: groove.start - height / 2
            y: (slider.height - height) / 2
            width: groove.length + height
            height: Math.round(6 * Theme.scale)
            radius: height / 2
            color: Theme.track
        }
        Repeater {
            model: slider.playback.namedPhases

            Rectangle {
                required property trackMark modelData

                x: groove.start + (slider.mirrored ? 1 - modelData.position : modelData.position) * groove.length - width / 2
                y: (slider.height - height) / 2
                width: Math.max(2, Math.round(2 * Theme.scale))
                height: Math.round(16 * Theme.scale)
                radius: width / 2
                color: Theme.edge
            }
        }
    }
    handle: Rectangle {
        x: slider.visualPosition * groove.length
        y: (slider.height - height) / 2
        width: Math.round(20 * Theme.scale)
        height: width
        radius: width / 2
        color: slider.pressed || slider.hovered ? Theme.accent : Theme.panel
        border.color: Theme.accent
        border.width: Math.round(3 * Theme.scale)

        FocusRing {
            shown: slider.visualFocus
        }
    }
}
