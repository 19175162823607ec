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
    implicitHeight: Math.max(Theme.target, handleSize) + Theme.smallSize * (groove.crowded ? 3 : 1.6)
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

        // The words of the marks keep clear of each other as the labels on the stage do: a column of labels, lying on its side.
        readonly property var extents: slider.ankle.marks.map((mark, i) => Qt.size(1, i < marks.count && marks.itemAt(i) ? marks.itemAt(i).wordsWidth : 1))
        readonly property var wishes: slider.ankle.marks.map((mark, i) => Qt.vector3d(1, place(mark.position) + (mark.before === slider.mirrored ? 0.5 : -0.5) * extents[i].height, 0))
        readonly property var wordPlaces: placer.place(wishes, extents, [], Qt.rect(0, 0, 1, slider.width), 0, Theme.medium, 0)

        /// Too many words for one line: every other one stands a line lower.
        readonly property bool crowded: extents.reduce((sum, extent) => sum + extent.height + Theme.medium, 0) > 0.8 * slider.width

        function place(position: real): real {
            return start + (slider.mirrored ? 1 - position : position) * length
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
            readonly property real from: groove.place(slider.ankle.bandFrom)
            readonly property real to: groove.place(slider.ankle.bandTo)

            visible: slider.ankle.bandShown
            x: Math.min(from, to) - (slider.mirrored ? height / 2 : 0)
            y: groove.centre - height / 2
            width: Math.abs(to - from) + height / 2
            height: Math.round(10 * Theme.scale)
            radius: height / 2
            color: Theme.band
        }
        Rectangle {
            x: groove.start - height / 2 + (slider.mirrored ? slider.visualPosition * groove.length : 0)
            y: groove.centre - height / 2
            width: slider.position * groove.length + height
            height: Math.round(10 * Theme.scale)
            radius: height / 2
            color: Theme.accent
        }
        LabelPlacer {
            id: placer
        }
        Repeater {
            id: marks

            model: slider.ankle.marks

            TrackMark {
                required property trackMark modelData
                required property int index

                mark: modelData
                wordsAt: groove.wordPlaces[index]?.y ?? 0
                lower: groove.crowded && index % 2 === 1
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
