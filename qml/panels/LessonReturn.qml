// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Above the other panels while a lesson runs: the way back to it. Also opens the panel that a step asks for.
CardButton {
    id: button

    required property LearnViewModel learn
    required property int page
    readonly property int learnPage: 4
    signal pageRequested(int page)
    /// Another page of the Learn panel begins.
    signal turned

    objectName: "backToLesson"
    x: Theme.medium
    width: parent.width - 2 * Theme.medium
    visible: learn.running !== "" && page !== learnPage
    height: visible ? implicitHeight : 0
    text: qsTr("Back to: %1").arg(learn.running)
    iconName: "undo"
    onClicked: pageRequested(learnPage)

    Connections {
        target: button.learn
        function onTurned() {
            button.turned()
        }
    }
    Connections {
        target: button.learn.lesson
        function onPanelRequested(panel) {
            button.pageRequested(panel)
        }
    }
}
