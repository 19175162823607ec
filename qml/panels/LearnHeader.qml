// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Layouts
import AnkleUp

/// The top of a page of the Learn panel: where one is, and the way out.
Column {
    id: header

    required property string title
    property string position
    property real progress: -1
    property string leaveWords: qsTr("Leave")
    signal leaving

    spacing: Theme.tiny

    RowLayout {
        width: parent.width
        spacing: Theme.small

        Column {
            Layout.fillWidth: true

            BodyText {
                width: parent.width
                text: header.title
                soft: true
                font.weight: Font.DemiBold
            }
            BodyText {
                width: parent.width
                visible: text !== ""
                text: header.position
                soft: true
                font.pixelSize: Theme.smallSize
            }
        }
        PlainButton {
            objectName: "leaveLearning"
            Layout.alignment: Qt.AlignTop
            iconName: "close"
            hint: header.leaveWords
            onClicked: header.leaving()
        }
    }
    ProgressLine {
        width: parent.width
        visible: header.progress >= 0
        value: header.progress
        name: header.position
    }
}
