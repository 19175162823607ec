// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Scenes opened and saved last, if somebody wants such a list; the next patient may sit at this screen.
Sheet {
    id: dialog

    required property AppViewModel app
    required property StageCamera camera
    readonly property SettingsViewModel settings: app.settings

    title: qsTr("Recent scenes")

    contentWidth: Math.min(Math.round(460 * Theme.scale * Theme.textScale), widest)
    contentItem: Column {
        spacing: Theme.medium

        ToggleRow {
            objectName: "keepsRecent"
            width: parent.width
            text: qsTr("Keep a list of scenes opened and saved")
            checked: dialog.settings.keepsRecent
            onToggled: dialog.settings.keepsRecent = checked
        }
        BodyText {
            width: parent.width
            visible: dialog.settings.recentFiles.length === 0
            soft: true
            text: dialog.settings.keepsRecent ? qsTr("The list is empty.") : qsTr("Nothing is kept. Switched off, the list is gone.")
        }
        Column {
            width: parent.width

            Repeater {
                model: dialog.settings.recentFiles

                MenuLine {
                    required property int index
                    required property string modelData

                    objectName: "recent" + index
                    width: parent.width
                    text: modelData
                    onClicked: {
                        dialog.close()
                        dialog.app.files.openRecent(index, dialog.camera)
                    }
                }
            }
        }
        Flow {
            width: parent.width
            layoutDirection: Qt.RightToLeft
            spacing: Theme.small

            PlainButton {
                text: qsTr("Close")
                primary: true
                onClicked: dialog.close()
            }
            PlainButton {
                objectName: "clearRecent"
                visible: dialog.settings.recentFiles.length > 0
                text: qsTr("Clear the list")
                onClicked: dialog.settings.clearRecent()
            }
        }
    }
}
