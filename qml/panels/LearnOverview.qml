// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// What there is to learn from: lessons, quiz, glossary.
Column {
    id: overview

    required property LearnViewModel learn

    spacing: Theme.small

    BodyText {
        width: parent.width
        text: qsTr("For learning, not for diagnosis. A lesson moves the leg on the stage; leaving it puts everything back.")
        soft: true
        font.pixelSize: Theme.smallSize
    }
    CardButton {
        objectName: "quizEntry"
        width: parent.width
        text: qsTr("Quiz")
        words: qsTr("Predict, answer, and see it on the leg.")
        iconName: "right"
        onClicked: overview.learn.startQuiz()
    }
    CardButton {
        objectName: "glossaryEntry"
        width: parent.width
        text: qsTr("Glossary")
        words: qsTr("The words, at three reading levels.")
        iconName: "right"
        onClicked: overview.learn.openGlossary()
    }
    BodyText {
        width: parent.width
        topPadding: Theme.small
        text: qsTr("Guided lessons")
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: overview.learn.lessons

        CardButton {
            required property int index
            required property var modelData

            objectName: "lesson" + (index + 1)
            width: overview.width
            text: qsTr("%1. %2").arg(index + 1).arg(modelData.title)
            words: modelData.summary
            facts: modelData.done ? qsTr("%1 · been through").arg(modelData.facts) : modelData.facts
            iconName: modelData.done ? "check" : "right"
            onClicked: overview.learn.startLesson(index)
        }
    }
}
