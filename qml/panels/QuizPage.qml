// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The quiz: one question at a time; at the end how often prediction and model agreed.
Column {
    id: page

    required property LearnViewModel learn
    readonly property QuizViewModel quiz: learn.quiz

    spacing: Theme.medium

    LearnHeader {
        width: parent.width
        title: qsTr("Quiz")
        position: page.quiz.position
        progress: page.quiz.progress
        leaveWords: qsTr("Leave the quiz; everything goes back to how it was")
        onLeaving: page.learn.leave()
    }
    QuestionCard {
        width: parent.width
        question: page.quiz.question
    }
    PlainButton {
        objectName: "quizNext"
        width: parent.width
        visible: !page.quiz.over
        primary: page.quiz.question.answered
        text: page.quiz.last ? qsTr("To the end") : page.quiz.question.answered ? qsTr("Next question") : qsTr("Skip")
        onClicked: page.quiz.next()
    }
    BodyText {
        objectName: "score"
        width: parent.width
        visible: page.quiz.over
        text: page.quiz.score
        font.pixelSize: Theme.titleSize
        font.weight: Font.DemiBold
    }
    BodyText {
        width: parent.width
        visible: page.quiz.over
        text: qsTr("Where you differed is where the leg surprises most people. Any question can be looked at again.")
    }
    Repeater {
        model: page.quiz.results

        CardButton {
            required property int index
            required property var modelData

            width: page.width
            text: modelData.ask
            facts: modelData.agreed ? qsTr("agreed") : qsTr("look again")
            iconName: modelData.agreed ? "check" : "right"
            onClicked: page.quiz.revisit(index)
        }
    }
}
