// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// A name beside a point, with a line to it: legible on anything.
Item {
    id: label

    property string text
    property color tint
    property vector3d anchor
    property point place
    property real uiScale: 1
    readonly property real textSize: 14 * uiScale * Theme.stageTextScale
    readonly property size extent: Qt.size(Math.ceil(name.implicitWidth + 20 * uiScale), Math.ceil(name.implicitHeight + 8 * uiScale))
    readonly property real edgeX: place.x > anchor.x ? place.x : place.x + extent.width
    readonly property real edgeY: place.y + extent.height / 2

    Rectangle {
        x: label.anchor.x
        y: label.anchor.y - height / 2
        width: Math.hypot(label.edgeX - label.anchor.x, label.edgeY - label.anchor.y)
        height: 1.5 * label.uiScale
        rotation: Math.atan2(label.edgeY - label.anchor.y, label.edgeX - label.anchor.x) * 180 / Math.PI
        transformOrigin: Item.Left
        color: label.tint
        antialiasing: true
    }
    Rectangle {
        x: label.anchor.x - width / 2
        y: label.anchor.y - height / 2
        width: 5 * label.uiScale
        height: width
        radius: width / 2
        color: label.tint
        antialiasing: true
    }
    Rectangle {
        objectName: "pill"
        x: label.place.x
        y: label.place.y
        width: label.extent.width
        height: label.extent.height
        radius: height / 2
        color: Theme.panel
        border.color: label.tint
        border.width: 1.5 * label.uiScale
        antialiasing: true

        Text {
            id: name

            anchors.centerIn: parent
            text: label.text
            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: label.textSize
            font.weight: Font.DemiBold
            textFormat: Text.PlainText
        }
    }
}
