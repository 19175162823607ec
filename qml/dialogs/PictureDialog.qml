// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Size and background of a picture of the view; then where it goes.
Sheet {
    id: dialog

    required property FileViewModel files
    signal fileRequested

    title: qsTr("Save picture")

    contentWidth: Math.round(360 * Theme.scale)
    contentItem: Column {
        spacing: Theme.medium

        ChoiceBox {
            objectName: "pictureSize"
            width: parent.width
            name: qsTr("Size")
            labels: dialog.files.pictureSizes
            currentIndex: dialog.files.pictureSize
            onSelected: (index) => dialog.files.pictureSize = index
        }
        ToggleRow {
            objectName: "pictureTransparent"
            width: parent.width
            text: qsTr("Transparent background")
            checked: dialog.files.pictureTransparent
            onToggled: dialog.files.pictureTransparent = checked
        }
        Row {
            anchors.right: parent.right
            spacing: Theme.small

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
