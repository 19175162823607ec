// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// What this is, and what it is not.
Sheet {
    id: dialog

    required property string version

    title: qsTr("AnkleUp %1").arg(version)

    contentWidth: textWidth
    contentItem: Column {
        spacing: Theme.medium

        BodyText {
            width: dialog.textWidth
            text: qsTr("How the loss of ankle bend travels up the leg: foot, shin, knee, thigh, pelvis. Every posture is solved by a closed-chain model, none is drawn by hand.")
        }
        BodyText {
            width: dialog.textWidth
            font.weight: Font.DemiBold
            text: qsTr("For education and demonstration only. It makes no diagnosis and gives no advice.")
        }
        BodyText {
            width: dialog.textWidth
            soft: true
            text: qsTr("Nothing is stored unless you save it, and nothing leaves this computer. Free software: GNU General Public License 3 or later; the model's code Apache 2.0.")
        }
        PlainButton {
            anchors.right: parent.right
            text: qsTr("Close")
            primary: true
            onClicked: dialog.close()
        }
    }
}
