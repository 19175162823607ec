// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// How this ankle ends: its torque curve, and a shin to be pulled that gives as the model does. Drag the shin or use the arrows.
Card {
    id: card

    required property EndFeelViewModel feel

    spacing: Theme.small

    BodyText {
        width: parent.width
        text: card.feel.about
    }
    Row {
        width: parent.width
        spacing: Theme.medium

        ShinPull {
            id: shin

            objectName: "shinPull"
            width: parent.width * 0.36
            height: Math.round(132 * Theme.scale)
            feel: card.feel
        }
        EndFeelCurve {
            objectName: "endFeelCurve"
            width: parent.width - shin.width - parent.spacing
            height: shin.height
            curve: card.feel.curve
            otherCurve: card.feel.otherCurve
            limitPoint: card.feel.limitPoint
            handPoint: card.feel.handPoint
            ink: Theme.accent
            softInk: Theme.softInk
            mark: Theme.knee
            uiScale: Theme.scale
        }
    }
    BodyText {
        width: parent.width
        text: qsTr("Torque against bend: this ankle's end begins at %1 (line); dashed: %2.").arg(card.feel.limitText).arg(card.feel.otherName)
        soft: true
        font.pixelSize: Theme.smallSize
    }
    BodyText {
        objectName: "felt"
        width: parent.width
        text: card.feel.felt
        font.weight: Font.DemiBold
    }
    BodyText {
        width: parent.width
        text: qsTr("Pull the shin: drag its handle, or give it the keyboard and use the arrows.")
        soft: true
        font.pixelSize: Theme.smallSize
    }
}
