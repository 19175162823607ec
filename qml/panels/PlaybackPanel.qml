// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Layouts
import AnkleUp

/// Play, the phase, how fast, and Reset all. Tasks without a phase show in its place on how many legs one stands.
RowLayout {
    id: panel

    required property PlaybackViewModel playback
    required property TaskViewModel task
    required property HistoryViewModel history

    spacing: Theme.small

    PlainButton {
        objectName: "toStart"
        visible: panel.playback.hasPhase
        iconName: "toStart"
        hint: qsTr("To the start of the movement")
        onClicked: panel.playback.phase = 0
    }
    PlainButton {
        objectName: "play"
        visible: panel.playback.hasPhase
        iconName: panel.playback.playing ? "pause" : "play"
        primary: true
        hint: panel.playback.playing ? qsTr("Pause (Space)") : qsTr("Play (Space)")
        onClicked: panel.playback.toggle()
    }
    Scrubber {
        objectName: "scrubber"
        visible: panel.playback.hasPhase
        Layout.fillWidth: true
        playback: panel.playback
    }
    BodyText {
        visible: panel.playback.hasPhase
        // As wide whatever it says: the scrubber beside it does not jump.
        Layout.preferredWidth: Math.round(Math.min(148 * Theme.scale * Theme.textScale, 0.22 * panel.Window.width))
        text: panel.playback.text
        soft: true
    }
    SegmentedButtons {
        objectName: "stand"
        visible: !panel.playback.hasPhase
        name: qsTr("Standing on")
        labels: panel.task.standLabels
        currentIndex: panel.task.standIndex
        onSelected: (index) => panel.task.selectStand(index)
    }
    Item {
        visible: !panel.playback.hasPhase
        Layout.fillWidth: true
    }
    MenuButton {
        id: speed

        objectName: "speed"
        visible: panel.playback.hasPhase
        text: panel.playback.speedText
        hint: qsTr("Speed")
        above: true

        Column {
            Repeater {
                model: panel.playback.speedLabels

                MenuLine {
                    required property int index
                    required property string modelData

                    width: Math.round(140 * Theme.scale)
                    text: modelData
                    choosable: true
                    chosen: index === panel.playback.speedIndex
                    onClicked: {
                        panel.playback.selectSpeed(index)
                        speed.sheet.close()
                    }
                }
            }
        }
    }
    PlainButton {
        objectName: "loop"
        visible: panel.playback.hasPhase
        iconName: "loop"
        checkable: true
        checked: panel.playback.loop
        hint: qsTr("Repeat")
        onClicked: panel.playback.loop = !panel.playback.loop
    }
    Item {
        Layout.preferredWidth: Theme.small
    }
    PlainButton {
        objectName: "undo"
        iconName: "undo"
        enabled: panel.history.canUndo
        hint: qsTr("Undo (Ctrl+Z)")
        onClicked: panel.history.undo()
    }
    PlainButton {
        objectName: "redo"
        iconName: "redo"
        enabled: panel.history.canRedo
        hint: qsTr("Redo (Ctrl+Shift+Z)")
        onClicked: panel.history.redo()
    }
    PlainButton {
        objectName: "resetAll"
        iconName: "reset"
        text: panel.Window.width < 930 * Theme.scale * Theme.textScale ? "" : qsTr("Reset all")
        hint: qsTr("Back to the start (Ctrl+R)")
        onClicked: panel.history.resetAll()
    }
}
