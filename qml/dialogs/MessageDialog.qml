// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Says what went wrong with a file.
Sheet {
    id: dialog

    property string message

    title: qsTr("That did not work")

    contentWidth: textWidth
    contentItem: Column {
        spacing: Theme.medium

        BodyText {
            objectName: "messageText"
            width: dialog.textWidth
            text: dialog.message
        }
        PlainButton {
            anchors.right: parent.right
            text: qsTr("Close")
            primary: true
            onClicked: dialog.close()
        }
    }
}
