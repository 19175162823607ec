// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Offers what was open when the app last ended without being closed.
Sheet {
    id: dialog

    signal restored

    objectName: "restoreDialog"
    title: qsTr("Restore what was open?")

    contentWidth: textWidth
    contentItem: Column {
        spacing: Theme.medium

        BodyText {
            width: dialog.textWidth
            text: qsTr("AnkleUp did not end as it should last time. The scene that was open then is still there. It is deleted if you do not want it.")
        }
        Flow {
            width: dialog.textWidth
            layoutDirection: Qt.RightToLeft
            spacing: Theme.small

            PlainButton {
                objectName: "restore"
                text: qsTr("Restore")
                primary: true
                onClicked: {
                    dialog.restored()
                    dialog.close()
                }
            }
            PlainButton {
                objectName: "startFresh"
                text: qsTr("Start fresh")
                onClicked: dialog.close()
            }
        }
    }
}
