// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Eases the camera to each link that "Show me" tells, and back to where it was.
Item {
    id: operator

    required property AppViewModel app
    required property StageCamera camera
    /// How much of the body's height the camera stays away; more while the leg moves, so that it stays in view.
    readonly property real nearness: app.stage.moving ? 1.4 : 0.8
    property bool away: false

    function leave(): void {
        if (!away) camera.keepInMind()
        away = app.cascade.running
    }
    function go(segment: string): void {
        segment === "" ? camera.comeBack() : camera.flyTo(picker.aimOf(app.stage.present, segment), nearness * app.stage.bodyHeight)
        Theme.camera > 0 ? ease.restart() : camera.glide = 1
    }

    Connections {
        target: operator.app.cascade
        function onSegmentChanged() {
            operator.leave()
            operator.go(operator.app.cascade.segment)
        }
    }
    SegmentPicker {
        id: picker
    }
    NumberAnimation {
        id: ease

        target: operator.camera
        property: "glide"
        from: 0
        to: 1
        duration: Theme.camera
        easing.type: Easing.InOutCubic
    }
    Shortcut {
        sequence: "Esc"
        enabled: operator.app.cascade.running
        onActivated: operator.app.cascade.stop()
    }
}
