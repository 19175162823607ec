// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// A small picture of what will be written, on a chequered ground where it has no background.
Rectangle {
    id: frame

    required property url source

    height: Math.round(width * 0.62)
    radius: Theme.radius
    color: Theme.track
    border.color: Theme.line
    border.width: Theme.hairline

    Image {
        objectName: "exportPreview"
        anchors.fill: parent
        anchors.margins: Theme.tiny
        source: frame.source
        asynchronous: true
        cache: false
        fillMode: Image.PreserveAspectFit
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("What will be exported")
    }
    BodyText {
        anchors.centerIn: parent
        visible: frame.source.toString() === ""
        soft: true
        text: qsTr("Drawing …")
    }
}
