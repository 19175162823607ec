// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Layouts
import AnkleUp

/// Size and background of a picture of the view; then where it goes.
Sheet {
    id: dialog

    required property FileViewModel files
    signal fileRequested

    title: qsTr("Save picture")

    contentItem: ColumnLayout {
        spacing: Theme.medium

        ChoiceBox {
            objectName: "pictureSize"
            Layout.preferredWidth: Math.round(360 * Theme.scale)
            name: qsTr("Size")
            labels: dialog.files.pictureSizes
            currentIndex: dialog.files.pictureSize
            onSelected: (index) => dialog.files.pictureSize = index
        }
        ToggleRow {
            objectName: "pictureTransparent"
            Layout.fillWidth: true
            text: qsTr("Transparent background")
            checked: dialog.files.pictureTransparent
            onToggled: dialog.files.pictureTransparent = checked
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.small

            Item {
                Layout.fillWidth: true
            }
            PlainButton {
                text: qsTr("Cancel")
                onClicked: dialog.close()
            }
            PlainButton {
                objectName: "pictureSave"
                text: qsTr("Save …")
                primary: true
                onClicked: {
                    dialog.close()
                    dialog.fileRequested()
                }
            }
        }
    }
}
