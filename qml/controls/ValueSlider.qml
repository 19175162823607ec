// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import AnkleUp

/// The slider of one value, with a mark where the default is.
Slider {
    id: slider

    required property ValueViewModel model
    // Qt 6.4's accessible value interface reads these names.
    readonly property real minimumValue: from
    readonly property real maximumValue: to

    from: model.from
    to: model.to
    value: model.value
    stepSize: model.step
    snapMode: Slider.NoSnap
    padding: 0
    implicitHeight: Theme.target
    hoverEnabled: true

    onMoved: model.value = value
    onPressedChanged: pressed ? model.hold() : letGo()

    function letGo(): void {
        model.release()
        value = Qt.binding(() => slider.model.value)
    }

    Accessible.name: model.name
    Accessible.description: model.spoken + (model.detail === "" ? "" : "; " + model.detail)
    Accessible.onIncreaseAction: model.stepBy(1)
    Accessible.onDecreaseAction: model.stepBy(-1)

    Keys.onPressed: (event) => {
        event.accepted = model.pressKey(event.key, event.modifiers)
    }

    background: Item {
        id: groove

        readonly property real inset: slider.handle.width / 2
        readonly property real span: slider.width - slider.handle.width

        Rectangle {
            width: slider.width
            height: Math.round(6 * Theme.scale)
            anchors.verticalCenter: parent.verticalCenter
            radius: height / 2
            color: Theme.track
        }
        Rectangle {
            x: slider.mirrored ? slider.width - width : 0
            width: groove.inset + slider.position * groove.span
            height: Math.round(6 * Theme.scale)
            anchors.verticalCenter: parent.verticalCenter
            radius: height / 2
            color: Theme.accent
        }
        Rectangle {
            visible: slider.model.resettable
            x: groove.inset + (slider.mirrored ? 1 - slider.model.defaultPosition : slider.model.defaultPosition) * groove.span - width / 2
            width: Math.max(2, Math.round(2 * Theme.scale))
            height: Math.round(18 * Theme.scale)
            anchors.verticalCenter: parent.verticalCenter
            radius: width / 2
            color: Theme.softInk
        }
    }
    handle: Rectangle {
        x: slider.visualPosition * (slider.width - width)
        y: (slider.height - height) / 2
        width: Math.round(22 * Theme.scale)
        height: width
        radius: width / 2
        color: slider.pressed ? Qt.darker(Theme.accent, 1.15) : Theme.accent
        border.color: Theme.panel
        border.width: Math.round(2 * Theme.scale)

        FocusRing {
            shown: slider.visualFocus
        }
    }
}
