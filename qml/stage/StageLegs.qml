// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The legs of the stage, all seen by one camera: the present one alone; or with a second one at its left, or over it up to a divider.
Item {
    id: legs

    required property StageModel model
    required property StageCamera camera
    required property FrameMeter meter
    property list<string> layers
    property bool bare: false
    property string lit
    property real uiScale: 1
    /// What lies over the stage, as rectangles.
    property var over: []
    /// With both sides: the other leg is wanted as the active one.
    signal otherLegChosen
    readonly property bool wiped: model.secondShown && model.wiping
    readonly property bool split: model.secondShown && !model.wiping
    /// Where the view of the present leg begins [px], and how large each view is.
    readonly property real presentX: split ? Math.round(width / 2) : 0
    readonly property size viewport: Qt.size(width - presentX, height)
    readonly property real divider: split ? presentX : model.wipe * width

    /// The leg that is drawn at a place of the stage [px], and where in its view that place is.
    function figureAt(place: point): FigureModel {
        return model.secondShown && place.x < divider ? model.second.present : model.present
    }
    function inView(place: point): point {
        return Qt.point(place.x < presentX ? place.x : place.x - presentX, place.y)
    }

    StageView {
        x: legs.presentX
        width: legs.viewport.width
        height: legs.height
        shownFrom: legs.wiped ? legs.divider : 0
        model: legs.model
        camera: legs.camera
        meter: legs.meter
        layers: legs.layers
        bare: legs.bare
        lit: legs.lit
        uiScale: legs.uiScale
        onOtherLegChosen: legs.otherLegChosen()
        taken: legs.over.map((area) => Qt.rect(area.x - x, area.y, area.width, area.height))
    }
    Loader {
        // Made when it is first needed and kept: to and fro between the ways of comparing, nothing is made anew.
        active: legs.model.second !== null
        visible: legs.model.secondShown
        width: legs.viewport.width
        height: legs.height
        sourceComponent: StageView {
            shownTo: legs.wiped ? legs.divider : width
            model: legs.model.second
            camera: legs.camera
            meter: legs.meter
            layers: legs.layers
            bare: legs.bare
            lit: legs.lit
            uiScale: legs.uiScale
            taken: legs.over
        }
    }
    Rectangle {
        x: legs.divider - width / 2
        width: Math.max(1, (legs.wiped ? 2 : 1) * legs.uiScale)
        height: legs.height
        visible: legs.model.secondShown && !legs.bare
        color: legs.wiped ? Theme.edge : Theme.line
    }
    StageNote {
        anchors { left: parent.left; bottom: parent.bottom; leftMargin: 16 * uiScale; bottomMargin: legs.camera.bottomInset + 8 * uiScale }
        visible: !legs.bare && legs.model.bilateral && !legs.model.posing && !legs.model.secondShown
        width: 0.45 * legs.width
        model: legs.model
        uiScale: legs.uiScale
    }
}
