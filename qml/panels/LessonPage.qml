// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Layouts
import AnkleUp

/// A running lesson: one step at a time, its leg on the stage.
Column {
    id: page

    required property AppViewModel app
    required property LearnViewModel learn
    readonly property LessonViewModel lesson: learn.lesson

    spacing: Theme.medium

    /// Who turns by keyboard goes on reading at the top.
    function turn(forward: bool): void {
        const keyed = heading.activeFocus || ahead.visualFocus || behind.visualFocus
        forward ? lesson.next() : lesson.back()
        if (keyed) heading.forceActiveFocus(Qt.TabFocusReason)
    }

    LearnHeader {
        width: parent.width
        title: page.lesson.title
        position: page.lesson.position
        progress: page.lesson.progress
        leaveWords: qsTr("Leave the lesson; everything goes back to how it was")
        onLeaving: page.learn.leave()
    }
    BodyText {
        id: heading

        objectName: "stepTitle"
        width: parent.width
        text: page.lesson.stepTitle
        font.pixelSize: Theme.titleSize
        font.weight: Font.DemiBold
        activeFocusOnTab: true
        Accessible.role: Accessible.Heading
        Accessible.name: text + ". " + page.lesson.position
        Accessible.focusable: true
        Keys.onRightPressed: page.turn(true)
        Keys.onLeftPressed: page.turn(false)

        FocusRing {
            shown: heading.activeFocus
            around: Theme.radius
        }
    }
    BodyText {
        objectName: "stepText"
        width: parent.width
        text: page.lesson.text
        lineHeight: 1.15
    }
    CardButton {
        objectName: "showStep"
        width: parent.width
        visible: page.lesson.strayed
        text: qsTr("The leg has been changed. Show this step's leg again")
        iconName: "undo"
        onClicked: page.lesson.showStep()
    }
    Section {
        objectName: "lessonGuess"
        width: parent.width
        visible: page.lesson.guess
        title: qsTr("Guess first")
        open: false

        GuessCard {
            width: parent.width
            app: page.app
        }
    }
    FigureRows {
        width: parent.width
        visible: figures.length > 0 && !page.app.pose.posing  // they would tell
        figures: page.lesson.figures
        heading: page.lesson.comparedWith
    }
    CardButton {
        objectName: "openPanel"
        width: parent.width
        visible: page.lesson.panelWords !== ""
        text: page.lesson.panelWords
        iconName: "right"
        onClicked: page.lesson.openPanel()
    }
    Repeater {
        model: page.lesson.terms

        Section {
            required property var modelData

            width: page.width
            title: modelData.term
            open: false

            BodyText {
                width: parent.width
                text: modelData.text
            }
        }
    }
    QuestionCard {
        width: parent.width
        question: page.lesson.question
    }
    RowLayout {
        width: parent.width
        spacing: Theme.small

        PlainButton {
            id: behind

            objectName: "stepBack"
            Layout.fillWidth: true
            enabled: page.lesson.step > 0
            text: qsTr("Back")
            onClicked: page.turn(false)
        }
        PlainButton {
            id: ahead

            objectName: "stepNext"
            Layout.fillWidth: true
            primary: true
            text: page.lesson.last ? qsTr("Finish") : qsTr("Next")
            onClicked: page.turn(true)
        }
    }
    SourceList {
        width: parent.width
        sources: page.lesson.sources
    }
}
