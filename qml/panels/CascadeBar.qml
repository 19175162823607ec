// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// "Show me", and while it runs: back, pause, on, stop. Left and Right go back and on, Esc stops.
FocusScope {
    id: bar

    required property CascadeViewModel cascade

    implicitHeight: cascade.running ? running.implicitHeight : start.implicitHeight

    Keys.onLeftPressed: cascade.previous()
    Keys.onRightPressed: cascade.next()

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Show me the chain link by link")

    PlainButton {
        id: start

        objectName: "showMe"
        visible: !bar.cascade.running
        width: parent.width
        focus: true
        iconName: "play"
        text: qsTr("Show me, link by link")
        onClicked: {
            bar.cascade.start()
            onward.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Flow {
        id: running

        visible: bar.cascade.running
        width: parent.width
        spacing: Theme.tiny

        PlainButton {
            objectName: "cascadePrevious"
            enabled: !bar.cascade.first
            iconName: "previous"
            hint: qsTr("The link before")
            onClicked: bar.cascade.previous()
        }
        PlainButton {
            objectName: "cascadePause"
            visible: !bar.cascade.byHand
            iconName: bar.cascade.paused ? "play" : "pause"
            hint: bar.cascade.paused ? qsTr("Go on") : qsTr("Pause")
            onClicked: bar.cascade.togglePause()
        }
        PlainButton {
            id: onward

            objectName: "cascadeNext"
            iconName: "next"
            hint: bar.cascade.last ? qsTr("Done") : qsTr("The next link")
            onClicked: bar.cascade.next()
        }
        PlainButton {
            objectName: "cascadeStop"
            iconName: "stop"
            hint: qsTr("Stop (Esc)")
            onClicked: bar.cascade.stop()
        }
        BodyText {
            height: Theme.target
            leftPadding: Theme.small
            verticalAlignment: Text.AlignVCenter
            text: bar.cascade.place
            soft: true
        }
    }
}
