// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The names of the segments beside them, and L or R on the foot.
Item {
    id: labels

    required property FigureModel figure
    required property StageCamera camera
    property FigureModel companion: null
    property bool names: true
    property real uiScale: 1
    property real bottomInset: 0
    readonly property list<string> texts: [qsTr("Pelvis"), qsTr("Thigh bone"), qsTr("Knee"), qsTr("Shin bone"), qsTr("Foot")]
    readonly property var tints: [Theme.pelvis, Theme.femur, Theme.knee, Theme.tibia, Theme.foot]
    readonly property var points: [figure.pelvis, figure.femur, figure.knee, figure.tibia, figure.foot]
    readonly property var anchors3d: points.map((point) => camera.revision >= 0 ? camera.project(point) : point)
    readonly property var extents: texts.map((text, i) => i < pills.count && pills.itemAt(i) ? pills.itemAt(i).extent : Qt.size(1, 1))
    // With two legs each has its names on its own side.
    readonly property vector3d middle: !companion ? anchors3d[2] : camera.project(figure.knee.plus(companion.knee).times(0.5))
    readonly property var places: placer.place(anchors3d, extents, [Qt.rect(letter.x, letter.y, letter.width, letter.height)],
        Qt.rect(8 * uiScale, 8 * uiScale, width - 16 * uiScale, height - bottomInset - 16 * uiScale), middle.x, 6 * uiScale, 64 * uiScale)

    LabelPlacer {
        id: placer
    }
    Repeater {
        id: pills

        model: labels.names ? labels.texts : []

        LabelPill {
            required property string modelData
            required property int index

            text: modelData
            tint: labels.tints[index]
            anchor: labels.anchors3d[index]
            place: labels.places[index]
            uiScale: labels.uiScale
        }
    }
    Rectangle {
        id: letter

        readonly property vector3d at: labels.camera.revision >= 0 ? labels.camera.project(labels.figure.letter) : labels.figure.letter

        x: at.x - width / 2
        y: at.y - height / 2
        width: 22 * labels.uiScale
        height: width
        radius: width / 2
        visible: at.z > 0
        color: Theme.panel
        border.color: Theme.foot
        border.width: 1.5 * labels.uiScale
        antialiasing: true

        Text {
            anchors.centerIn: parent
            text: labels.figure.left ? qsTr("L") : qsTr("R")
            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: 13 * labels.uiScale
            font.weight: Font.DemiBold
        }
    }
}
