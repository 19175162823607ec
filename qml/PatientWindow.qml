// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// A second window for the patient: the stage and the sentence alone, seen as in the first window, or in the mirror.
Window {
    id: patient

    required property AppViewModel app
    required property StageCamera leader

    objectName: "patientWindow"
    title: qsTr("AnkleUp: for the patient")
    width: 1024
    height: 768
    minimumWidth: 480
    minimumHeight: 480
    visible: true
    color: Theme.window

    Stage {
        id: stage

        anchors.fill: parent
        interactive: false
        model: patient.app.patientStage
        quality: patient.app.settings.quality
        bottomInset: Math.max(pill.reservedHeight, pill.height) + 2 * Theme.large
    }
    Binding {
        target: stage.camera
        property: "leader"
        value: patient.leader
    }
    Binding {
        target: stage.camera
        property: "mirrored"
        value: patient.app.patientStage.mirrored
    }
    SentencePill {
        id: pill

        objectName: "sentencePill"
        visible: !patient.app.pose.posing  // it would tell
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.large
        largestWidth: Math.min(patient.width - 2 * Theme.large, 820 * Theme.scale)
        sentence: patient.app.sentence
        ankle: patient.app.ankle
        interactive: false
    }
    FullScreen {
        id: screen

        window: patient
    }
    Shortcut {
        sequence: "F11"
        onActivated: screen.on = !screen.on
    }
    Shortcut {
        sequence: "Esc"
        onActivated: patient.close()
    }
}
