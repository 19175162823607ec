// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// One leg as the camera sees it: ghost, bones and floor, lines, arrows and names. A stage holds one of them, or two with one camera.
Item {
    id: view

    required property StageModel model
    required property StageCamera camera
    required property FrameMeter meter
    property list<string> layers: model.layers
    /// Without lines and names.
    property bool bare: false
    /// The segment that is lit; empty: none.
    property string lit
    property real uiScale: 1
    /// What else lies over this view, as rectangles: no name goes there.
    property var taken: []
    /// The part of the view that is drawn, from left to right [px].
    property real shownFrom: 0
    property real shownTo: width
    /// With both sides: the other leg is wanted as the active one.
    signal otherLegChosen

    Item {
        x: view.shownFrom
        width: view.shownTo - view.shownFrom
        height: view.height
        clip: width < view.width

        Item {
            x: -view.shownFrom
            width: view.width
            height: view.height

            GhostView {
                anchors.fill: parent
                visible: view.model.ghostShown && view.meter.started
                figure: view.model.ghost
                aim: view.camera
                antialiased: view.meter.quality !== FrameMeter.Draft
            }
            BodyView {
                anchors.fill: parent
                model: view.model
                aim: view.camera
                quality: view.meter.quality
                low: !view.meter.started
                layers: view.layers
                lit: view.lit
                uiScale: view.uiScale
            }
            Loader {
                anchors.fill: parent
                active: view.model.guessShown
                sourceComponent: GuessView {
                    figure: view.model.guess
                    aim: view.camera
                    posing: view.model.posing
                    lit: view.lit
                    antialiased: view.meter.quality !== FrameMeter.Draft
                }
            }
            StageLines {
                anchors.fill: parent
                visible: !view.bare && !view.model.posing && view.layers.includes("lines")
                model: view.model
                camera: view.camera
                uiScale: view.uiScale
                ghost: view.model.ghostShown
            }
            StrokeItem {
                anchors.fill: parent
                visible: !view.bare && !view.model.posing
                overlay: view.model.overlay
                camera: view.camera
                inks: Theme.inks
                uiScale: view.uiScale
            }
        }
    }
    StageLabels {
        anchors.fill: parent
        visible: !view.bare && !view.model.posing
        mirrored: view.model.mirrored
        figure: view.model.present
        companion: view.model.companionShown ? view.model.companion : null
        other: view.model.otherShown ? view.model.companion : null
        onOtherLegChosen: view.otherLegChosen()
        camera: view.camera
        overlay: view.model.overlay
        taken: caption.visible ? view.taken.concat([Qt.rect(caption.x, caption.y, caption.width, caption.height)]) : view.taken
        uiScale: view.uiScale
        bottomInset: view.camera.bottomInset
        shownFrom: view.shownFrom
        shownTo: view.shownTo
    }
    StageCaption {
        id: caption

        x: (view.shownFrom + view.shownTo - width) / 2
        y: view.height - view.camera.bottomInset + 4 * view.uiScale
        largestWidth: view.shownTo - view.shownFrom - 16 * view.uiScale
        title: view.bare ? "" : view.model.caption
        detail: view.model.detail
        uiScale: view.uiScale
    }
}
