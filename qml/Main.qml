// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import AnkleUp

/// The window: task on top, the leg in the middle with the sentence under it, one panel beside it, the slider at the bottom.
ApplicationWindow {
    id: window

    required property AppViewModel app
    property bool presentation: false
    property bool panelShown: true
    readonly property alias stage: stage

    title: "AnkleUp"
    width: 1366
    height: 768
    minimumWidth: 1024
    minimumHeight: 700
    visible: true
    color: Theme.window
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    palette.window: Theme.window
    palette.windowText: Theme.ink
    palette.base: Theme.field
    palette.text: Theme.ink
    palette.button: Theme.card
    palette.buttonText: Theme.ink
    palette.highlight: Theme.accent
    palette.highlightedText: Theme.inkOnAccent
    palette.mid: Theme.line
    palette.toolTipBase: Theme.panel
    palette.toolTipText: Theme.ink

    FullScreen {
        window: window
        on: window.presentation
    }
    Binding {
        target: Theme
        property: "scheme"
        value: window.app.settings.scheme
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.app.settings.reducedMotion
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.app.settings.textScale
    }
    Binding {
        target: Theme
        property: "scale"
        value: Math.max(1, Math.min(2.5, window.width / 1600, window.height / 900))
    }
    FrameAnimation {
        running: window.app.playback.ticking
        onTriggered: window.app.playback.tick()
    }
    Connections {
        target: window.app.history
        function onReset() {
            stage.showView("home")
        }
    }
    Connections {
        target: window.app.sentence
        function onPageAsked() {
            window.panelShown = true
        }
    }
    Keyboard {
        app: window.app
        camera: stage.camera
        presentation: window.presentation
        onViewRequested: (view) => stage.showView(view)
        onPresentationRequested: (on) => window.presentation = on
        onDialogRequested: (name) => dialogs.show(name)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            visible: !window.presentation
            app: window.app
            panelShown: window.panelShown
            onViewRequested: (view) => stage.showView(view)
            onPresentationRequested: window.presentation = true
            onKeepRequested: stage.keepLeg()
            onPanelToggled: window.panelShown = !window.panelShown
            onDialogRequested: (name) => dialogs.show(name)
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            StageFrame {
                id: stage

                Layout.fillWidth: true
                Layout.fillHeight: true
                app: window.app
                asked: side.looked
                presentation: window.presentation
                onPresentationLeft: window.presentation = false
            }
            SidePanel {
                id: side

                objectName: "sidePanel"
                Layout.fillHeight: true
                visible: window.panelShown && !window.presentation
                app: window.app
            }
        }
        BottomBar {
            Layout.fillWidth: true
            app: window.app
            presentation: window.presentation
        }
    }
    Dialogs {
        id: dialogs

        anchors.fill: parent
        app: window.app
        camera: stage.camera
    }
    Loader {
        active: window.app.patientShown
        sourceComponent: PatientWindow {
            app: window.app
            leader: stage.camera
            onClosing: window.app.patientShown = false
        }
    }
}
