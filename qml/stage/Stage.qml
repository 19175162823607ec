// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The leg in its studio: bones, ghost, floor, lines and names, seen by one camera.
FocusScope {
    id: stage

    required property StageModel model
    property bool transparentBackground: false
    property bool interactive: true
    property real uiScale: Theme.scale
    property int quality: FrameMeter.Automatic
    /// Names of the layers that are drawn.
    property list<string> layers: model.layers
    /// Height at the lower edge that something else covers [px].
    property real bottomInset: 0
    readonly property alias camera: camera
    /// The segment that a panel asks to light; empty: none.
    property string asked
    readonly property string lit: asked !== "" ? asked : joints.focused !== "" ? joints.focused : hovered
    readonly property string hovered: !interactive || input.active || input.pointer.x < 0 ? "" : picker.pick(model.present, camera, input.pointer, 34 * uiScale)
    readonly property bool moving: model.moving || input.active || glide.running || rest.running
    readonly property int drawn: meter.quality

    /// Glides to a key view: front, back, left, right, top, sole, home.
    function goTo(view: string): void {
        camera.setOut(view)
        Theme.camera > 0 ? glide.restart() : camera.glide = 1
    }

    /// Flies to a close look at a segment.
    function flyTo(segment: string): void {
        if (segment === "") return
        camera.flyTo(picker.aimOf(model.present, segment), (segment === "tibia" || segment === "femur" ? 0.75 : 0.4) * model.bodyHeight)
        Theme.camera > 0 ? glide.restart() : camera.glide = 1
    }

    StageCamera {
        id: camera

        viewport: Qt.size(leg.width, leg.height)
        bodyHeight: stage.model.bodyHeight
        leftLeg: stage.model.present.left
        bothLegs: stage.model.companionShown
        bottomInset: stage.bottomInset
        onMoved: if (meter.slow && stage.interactive) rest.restart()
    }
    NumberAnimation {
        id: glide

        target: camera
        property: "glide"
        from: 0
        to: 1
        duration: Theme.camera
        easing.type: Easing.InOutCubic
    }
    Timer {
        id: rest

        interval: 180
    }
    FrameMeter {
        id: meter

        wanted: stage.quality
        moving: stage.moving
    }

    Backdrop {
        anchors.fill: parent
        visible: !stage.transparentBackground
    }
    StageView {
        id: leg

        width: stage.width
        height: stage.height
        model: stage.model
        camera: camera
        meter: meter
        layers: stage.layers
        lit: stage.lit
        uiScale: stage.uiScale
        bottomInset: stage.bottomInset
        taken: legend.visible ? Qt.rect(legend.x, legend.y, legend.width, legend.height) : Qt.rect(0, 0, 0, 0)
    }
    TissueLegend {
        id: legend

        anchors { left: parent.left; top: parent.top; margins: 16 * uiScale }
        visible: stage.layers.includes("soft_tissue")
        narrow: stage.width < 900 * uiScale
        uiScale: stage.uiScale
    }
    StageInput {
        id: input

        anchors.fill: parent
        enabled: stage.interactive
        camera: camera
        onPressed: stage.forceActiveFocus()
        onDoubleClicked: (place) => stage.flyTo(picker.pick(stage.model.present, camera, place, 60 * stage.uiScale))
    }
    SegmentPicker {
        id: picker
    }
    StageJoints {
        id: joints

        anchors.fill: parent
        onChosen: (segment) => stage.flyTo(segment)
        visible: stage.interactive
        figure: stage.model.present
        camera: camera
        uiScale: stage.uiScale
    }
}
