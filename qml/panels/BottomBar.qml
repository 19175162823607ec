// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Layouts
import AnkleUp

/// The hero slider and, below it, the movement.
Rectangle {
    id: bar

    required property AppViewModel app
    property bool presentation: false

    implicitHeight: column.implicitHeight + Theme.medium + Theme.small
    color: Theme.panel

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.large
        anchors.rightMargin: Theme.large
        y: Theme.medium
        spacing: Theme.tiny

        SliderPanel {
            Layout.fillWidth: true
            ankle: bar.app.ankle
            presentation: bar.presentation
        }
        PlaybackPanel {
            Layout.fillWidth: true
            visible: !bar.presentation
            playback: bar.app.playback
            task: bar.app.task
            history: bar.app.history
        }
    }
}
