// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The stage with what lies over it: the sentence, and the way out of the presentation.
FocusScope {
    id: frame

    required property AppViewModel app
    property bool presentation: false
    readonly property alias camera: stage.camera
    /// The segment that a panel asks to light; empty: none.
    property string asked
    /// The segment that is spoken of: "Show me" goes before whatever else is asked.
    readonly property string told: app.cascade.running ? app.cascade.segment : asked
    signal presentationLeft

    /// Keeps the present leg with a small picture of the stage.
    function keepLeg(): void {
        stage.grabToImage((result) => frame.app.compare.keep(result.image), Qt.size(176, 132 * stage.height / stage.width * 4 / 3))
    }

    function showView(view: string): void {
        ["foot", "knee", "pelvis"].includes(view) ? stage.flyTo(view) : stage.goTo(view)
    }

    clip: true

    Keys.onLeftPressed: app.playback.step(-0.01)
    Keys.onRightPressed: app.playback.step(0.01)
    // Whoever holds a bone by the mouse lets go by Escape too.
    Keys.onShortcutOverride: (event) => event.accepted = event.key === Qt.Key_Escape && app.pose.held
    Keys.onEscapePressed: (event) => app.pose.held ? app.pose.letGo() : event.accepted = false

    Binding {
        target: frame.app.stage
        property: "pointed"
        value: frame.told
    }
    Binding {
        target: frame.app.stage
        property: "pointedFrame"
        value: frame.app.chain.frame
    }
    CascadeCamera {
        app: frame.app
        camera: stage.camera
    }
    Stage {
        id: stage

        objectName: "stage"
        anchors.fill: parent
        focus: true
        model: frame.app.stage
        pose: frame.app.pose
        onOtherLegChosen: frame.app.scene.switchLeg()
        asked: frame.told
        quality: frame.app.settings.quality
        bottomInset: (recorded.visible ? recorded.height : Math.max(pill.reservedHeight, pill.height)) + 2 * Theme.large
    }
    WipeHandle {
        objectName: "wipe"
        visible: frame.app.compare.wiping
        handleY: height - stage.camera.bottomInset + Theme.target / 2
        compare: frame.app.compare
    }
    PlainButton {
        objectName: "compareWithBefore"
        visible: frame.app.compare.beforeOffered
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.medium
        anchors.bottomMargin: stage.camera.bottomInset + Theme.small
        primary: true
        text: qsTr("Compare with before the remedies")
        onClicked: frame.app.compare.compareWithBefore()
    }
    LearnCamera {
        learn: frame.app.learn
        camera: stage.camera
        onViewRequested: (view) => frame.showView(view)
    }
    SentencePill {
        id: pill

        objectName: "sentence"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.large
        largestWidth: Math.min(frame.width - 2 * Theme.large, 820 * Theme.scale)
        sentence: frame.app.sentence
        ankle: frame.app.ankle
        visible: !frame.app.pose.posing && !frame.app.recording.shown
    }
    RecordingNote {
        id: recorded

        objectName: "recording"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.large
        width: Math.min(frame.width - 2 * Theme.large, 820 * Theme.scale)
        visible: recording.shown
        recording: frame.app.recording
    }
    HeldBadge {
        objectName: "heldBadge"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: pill.top
        anchors.bottomMargin: Theme.small
        largestWidth: pill.largestWidth
        visible: frame.app.pose.held
        text: qsTr("Held by hand. Let go, or press Esc, and it returns.")
    }
    PlainButton {
        objectName: "leavePresentation"
        visible: frame.presentation
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.medium
        iconName: "close"
        text: qsTr("Leave presentation")
        hint: qsTr("Esc or F11")
        onClicked: frame.presentationLeft()
    }
}
