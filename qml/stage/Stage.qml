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
    /// Without lines, names and notes over the bones; that differences are drawn larger is said all the same.
    property bool bare: false
    /// What takes bones in hand; none: nothing does.
    property PoseViewModel pose: null
    property real uiScale: Theme.scale
    property int quality: FrameMeter.Automatic
    /// Names of the layers that are drawn.
    property list<string> layers: model.layers
    /// Height at the lower edge that something else covers [px].
    property real bottomInset: 0
    readonly property alias camera: camera
    /// The segment that a panel asks to light; empty: none.
    property string asked
    /// The figure whose bones can be taken.
    readonly property FigureModel figure: model.posing ? model.guess : model.present
    readonly property string lit: asked !== "" ? asked : joints.focused !== "" ? joints.focused : hovered
    readonly property string hovered: !interactive || input.active || input.pointer.x < 0 ? "" : picker.pick(model.posing ? figure : legs.figureAt(input.pointer), camera, legs.inView(input.pointer), 34 * uiScale)
    /// With both sides: the other leg is wanted as the active one.
    signal otherLegChosen
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

        viewport: legs.viewport
        bodyHeight: stage.model.bodyHeight
        leftLeg: stage.model.present.left
        bothLegs: stage.model.companionShown
        beside: stage.model.otherShift
        // Room for captions: a title, and one line below it or two.
        bottomInset: stage.bottomInset + (stage.model.secondShown && !stage.bare ? note.room(legs.wiped ? 1 : width < 1100 * uiScale ? 3 : 2) : 0)
        topInset: note.visible ? note.y + note.height : 0
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
    StageLegs {
        id: legs

        anchors.fill: parent
        model: stage.model
        camera: camera
        meter: meter
        layers: stage.layers
        bare: stage.bare
        lit: stage.lit
        uiScale: stage.uiScale
        onOtherLegChosen: stage.otherLegChosen()
        over: [legend, note].filter((item) => item.visible).map((item) => Qt.rect(item.x, item.y, item.width, item.height))
    }
    StageCaption {
        id: note

        y: 12 * stage.uiScale
        x: (stage.width - width) / 2
        largestWidth: stage.width - 24 * stage.uiScale
        warning: true
        title: stage.model.magnifyNote
        uiScale: stage.uiScale
    }
    TissueLegend {
        id: legend

        anchors { left: parent.left; top: note.visible ? note.bottom : parent.top; margins: 16 * uiScale }
        visible: stage.layers.includes("soft_tissue") && !stage.bare
        narrow: stage.width < 900 * uiScale
        uiScale: stage.uiScale
    }
    StageInput {
        id: input

        anchors.fill: parent
        enabled: stage.interactive
        camera: camera
        pose: stage.pose
        reach: 34 * stage.uiScale
        overBone: stage.hovered !== "" && (stage.hovered !== "foot" || (stage.pose?.footMoves ?? false))
        onPressed: stage.forceActiveFocus()
        figureX: legs.presentX
        onClicked: (place) => stage.model.otherShown && picker.pick(stage.model.companion, camera, place, 34 * stage.uiScale) !== "" ? stage.otherLegChosen() : undefined
        onDoubleClicked: (place) => stage.flyTo(picker.pick(legs.figureAt(place), camera, legs.inView(place), 60 * stage.uiScale))
    }
    SegmentPicker {
        id: picker
    }
    StageJoints {
        id: joints

        x: legs.presentX
        width: stage.width - x
        height: stage.height
        onChosen: (segment) => stage.flyTo(segment)
        visible: stage.interactive
        figure: stage.figure
        camera: camera
        pose: stage.pose
        uiScale: stage.uiScale
    }
}
