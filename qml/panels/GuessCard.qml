// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Guess first: pose the leg, then see what it does, and why. The steps in words and their buttons.
Column {
    id: card

    required property AppViewModel app
    readonly property PoseViewModel pose: app.pose

    spacing: Theme.medium

    BodyText {
        width: parent.width
        visible: card.pose.guessing
        text: card.pose.question
        font.weight: Font.DemiBold
    }
    BodyText {
        width: parent.width
        visible: !card.pose.guessing
        text: qsTr("Pose the leg before you look: where does this ankle take the shin, the knee and the pelvis? Then see what happens, and why.")
    }
    BodyText {
        width: parent.width
        visible: card.pose.posing
        text: qsTr("The coloured leg stands as a free ankle would let it. Drag its foot, shin bone, thigh bone or pelvis to where you expect them; each stays where you put it. By keyboard: Tab to a joint on the stage, then Ctrl and the arrow keys.")
    }
    Column {
        width: parent.width
        visible: card.pose.revealed
        spacing: Theme.small

        BodyText {
            width: parent.width
            objectName: "kneeGap"
            text: card.pose.kneeGap
            font.weight: Font.DemiBold
        }
        BodyText {
            width: parent.width
            text: card.pose.gaps.length === 0 ? qsTr("Every joint is within half a degree of your guess.") : qsTr("What the joints do against your guess, largest first:")
            soft: true
        }
        Repeater {
            model: card.pose.gaps

            GapRow {
                required property var modelData

                width: card.width
                name: modelData.name
                amount: modelData.amount
                spoken: modelData.spoken
            }
        }
        BodyText {
            width: parent.width
            text: qsTr("Why")
            soft: true
        }
        BodyText {
            width: parent.width
            text: card.app.sentence.text
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.small

        PlainButton {
            objectName: "startGuess"
            visible: !card.pose.posing
            text: card.pose.revealed ? qsTr("Guess again") : qsTr("Start guessing")
            primary: !card.pose.revealed
            onClicked: card.pose.startGuess()
        }
        PlainButton {
            objectName: "revealGuess"
            visible: card.pose.posing
            text: qsTr("Show me")
            primary: true
            onClicked: card.pose.reveal()
        }
        PlainButton {
            objectName: "stopGuess"
            visible: card.pose.guessing
            text: qsTr("Stop")
            onClicked: card.pose.stop()
        }
    }
}
