// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The names of the segments beside them, and L or R on the foot.
Item {
    id: labels

    required property FigureModel figure
    required property StageCamera camera
    required property StageOverlay overlay
    property FigureModel companion: null
    /// The figure is drawn as in a mirror.
    property bool mirrored: false
    /// The leg beside this one, when both are shown.
    property FigureModel other: null
    signal otherLegChosen
    property real uiScale: 1
    property real bottomInset: 0
    /// What else lies over the stage, as rectangles: no name goes there.
    property var taken: []
    /// The part of the width that the names keep to [px].
    property real shownFrom: 0
    property real shownTo: width
    // Lists are copied whenever they are asked for: once is enough.
    readonly property var texts: overlay.texts
    readonly property var inks: overlay.inks
    readonly property var anchors3d: overlay.anchors.map((point) => camera.revision >= 0 ? camera.project(point) : point)
    readonly property var extents: anchors3d.map((point, i) => sees(point) && i < pills.count && pills.itemAt(i) ? pills.itemAt(i).extent : Qt.size(0, 0))
    // With two legs each has its names on its own side.
    readonly property vector3d middle: camera.revision >= 0 && !companion ? camera.project(figure.knee) : camera.project(figure.knee.plus(companion.knee).times(0.5))
    readonly property var places: placer.place(anchors3d, extents, [Qt.rect(letter.x, letter.y, letter.width, letter.height)].concat(taken),
        Qt.rect(shownFrom + 8 * uiScale, 8 * uiScale, shownTo - shownFrom - 16 * uiScale, height - bottomInset - 16 * uiScale), middle.x, 6 * uiScale, 64 * uiScale)

    function sees(point: vector3d): bool {
        return point.z > 0 && point.x > shownFrom && point.x < shownTo && point.y > 0 && point.y < height - bottomInset
    }

    LabelPlacer {
        id: placer
    }
    Repeater {
        id: pills

        model: labels.texts.length

        LabelPill {
            required property int index

            text: labels.texts[index] ?? ""
            tint: Theme.inks[labels.inks[index] ?? 0]
            anchor: labels.anchors3d[index] ?? Qt.vector3d(0, 0, 0)
            place: labels.places[index] ?? Qt.point(0, 0)
            // Where the stage is too low for all of them, some have no place.
            visible: labels.sees(anchor) && place.y >= 0 && place.y + height <= labels.height - labels.bottomInset
            uiScale: labels.uiScale
        }
    }
    LegLetter {
        id: letter

        figure: labels.figure
        camera: labels.camera
        mirrored: labels.mirrored
        active: true
        chooses: labels.other !== null
        uiScale: labels.uiScale
        visible: inSight && at.x > labels.shownFrom && at.x < labels.shownTo
    }
    LegLetter {
        objectName: "otherLetter"
        // Compiled by Qt 6.4, ?? takes no figure for one.
        figure: labels.other !== null ? labels.other : labels.figure
        camera: labels.camera
        mirrored: labels.mirrored
        chooses: true
        uiScale: labels.uiScale
        visible: labels.other !== null && inSight
        onChosen: labels.otherLegChosen()
    }
}
