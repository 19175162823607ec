// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// A question: its choices, and once it is answered why, while the stage shows it.
Column {
    id: card

    required property QuestionViewModel question
    property bool arriving: false

    spacing: Theme.small
    visible: question.there

    // Where the words are is known once they have been laid out.
    Connections {
        target: card.Window.window
        enabled: card.arriving
        function onAfterAnimating() {
            card.arriving = false
            feedback.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    BodyText {
        width: parent.width
        text: card.question.ask
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: card.question.choices

        CardButton {
            required property int index
            required property string modelData
            readonly property bool isRight: index === card.question.right
            readonly property bool isChosen: index === card.question.chosen

            objectName: "choice" + index
            width: card.width
            text: modelData
            strong: isRight
            enabled: !card.question.answered
            facts: isRight ? qsTr("what the model shows") : isChosen ? qsTr("your answer") : ""
            iconName: isRight ? "check" : ""
            edge: isRight || isChosen ? Theme.accent : Theme.line
            onClicked: {
                card.question.answer(index)
                card.arriving = true
            }
        }
    }
    Rectangle {
        id: feedback

        objectName: "feedback"
        width: parent.width
        height: words.implicitHeight + 2 * Theme.medium
        visible: card.question.answered
        radius: Theme.radius
        color: Theme.hover
        activeFocusOnTab: true
        Accessible.role: Accessible.StaticText
        Accessible.name: card.question.verdict + " " + card.question.feedback
        Accessible.focusable: true

        FocusRing {
            shown: feedback.activeFocus
        }
        Column {
            id: words

            x: Theme.medium
            y: Theme.medium
            width: parent.width - 2 * Theme.medium
            spacing: Theme.small

            BodyText {
                width: parent.width
                text: card.question.verdict
                font.weight: Font.DemiBold
            }
            BodyText {
                width: parent.width
                text: card.question.feedback
            }
        }
    }
    FigureRows {
        width: parent.width
        visible: card.question.answered && figures.length > 0
        figures: card.question.figures
        heading: qsTr("What the stage shows now")
    }
    SourceList {
        width: parent.width
        sources: card.question.sources
    }
}
