// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import AnkleUp

/// The slider of the app: how much dorsiflexion this ankle has left. Drag, press on the track, arrows 1 deg, Shift+arrow 0.1, Page 5, Home, End.
Slider {
    id: slider

    required property AnkleViewModel ankle
    property real handleSize: Theme.handle * 1.3
    // Qt 6.4's accessible value interface reads these names.
    readonly property real minimumValue: from
    readonly property real maximumValue: to

    from: ankle.from
    to: ankle.to
    value: ankle.limit
    stepSize: 0.1
    snapMode: Slider.NoSnap
    padding: 0
    implicitHeight: Math.max(Theme.target, handleSize) + Theme.smallSize * 1.6
    hoverEnabled: true

    onMoved: ankle.limit = value
    onPressedChanged: pressed ? ankle.hold() : letGo()

    // A thumb that was caught beside its value goes to it.
    function letGo(): void {
        ankle.release()
        value = Qt.binding(() => slider.ankle.limit)
    }

    Accessible.name: qsTr("Ankle dorsiflexion limit")
    Accessible.description: ankle.spoken
    Accessible.onIncreaseAction: ankle.step(1)
    Accessible.onDecreaseAction: ankle.step(-1)

    Keys.onPressed: (event) => {
        event.accepted = ankle.pressKey(event.key, event.modifiers)
    }

    background: Item {
        id: groove

        readonly property real centre: Math.max(Theme.target, slider.handleSize) / 2
        readonly property real start: slider.handleSize / 2
        readonly property real length: slider.availableWidth - slider.handleSize

        function place(position: real): real {
            return start + position * length
        }

        Rectangle {
            x: groove.start - height / 2
            y: groove.centre - height / 2
            width: groove.length + height
            height: Math.round(10 * Theme.scale)
            radius: height / 2
            color: Theme.track
        }
        Rectangle {
            visible: slider.ankle.bandShown
            x: groove.place(slider.ankle.bandFrom)
            y: groove.centre - height / 2
            width: groove.place(slider.ankle.bandTo) - x + height / 2
            height: Math.round(10 * Theme.scale)
            radius: height / 2
            color: Theme.band
        }
        Rectangle {
            x: groove.start - height / 2
            y: groove.centre - height / 2
            width: slider.visualPosition * groove.length + height
            height: Math.round(10 * Theme.scale)
            radius: height / 2
            color: Theme.accent
        }
        Repeater {
            model: slider.ankle.marks

            TrackMark {
                required property trackMark modelData

                mark: modelData
                trackWidth: slider.width
                at: groove.place(modelData.position)
                y: groove.centre
            }
        }
    }

    handle: Rectangle {
        x: slider.visualPosition * groove.length
        y: (Math.max(Theme.target, slider.handleSize) - height) / 2
        width: slider.handleSize
        height: width
        radius: width / 2
        color: slider.pressed ? Qt.darker(Theme.accent, 1.15) : Theme.accent
        border.color: Theme.panel
        border.width: Math.round(3 * Theme.scale)

        BodyText {
            anchors.centerIn: parent
            text: slider.ankle.fieldText
            color: Theme.inkOnAccent
            font.pixelSize: slider.handleSize * 0.33
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
        }
        FocusRing {
            shown: slider.visualFocus
        }
    }
}
