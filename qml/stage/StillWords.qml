// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// What a picture says below the leg: the task, the sentence, the limit, and that it is for education.
Rectangle {
    id: plate

    property string place
    property string sentence
    property string limit
    property string purpose
    property real uiScale: 1
    property real largestWidth: 800

    component Line: Text {
        width: Math.min(implicitWidth, plate.largestWidth - 32 * plate.uiScale)
        anchors.horizontalCenter: parent.horizontalCenter
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        color: Theme.softInk
        font.family: Theme.family
        font.pixelSize: Math.max(9, 13 * plate.uiScale)
    }

    width: Math.ceil(lines.width + 32 * uiScale)
    height: Math.ceil(lines.height + 20 * uiScale)
    radius: 12 * uiScale
    color: Theme.panel
    border.color: Theme.line
    border.width: Math.max(1, uiScale)

    Column {
        id: lines

        anchors.centerIn: parent
        spacing: 3 * plate.uiScale

        Line {
            text: plate.place
        }
        Line {
            text: plate.sentence
            textFormat: Text.StyledText
            color: Theme.ink
            font.pixelSize: Math.max(11, 20 * plate.uiScale)
        }
        Line {
            text: plate.limit
            color: Theme.ink
        }
        Line {
            text: plate.purpose
        }
    }
}
