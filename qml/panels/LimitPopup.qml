// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import AnkleUp

/// The limit as a number to be typed, with a button for a degree less and more.
Popup {
    id: sheet

    required property AnkleViewModel ankle

    objectName: "limitPopup"
    padding: Theme.small
    margins: Theme.small
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    onOpened: field.forceActiveFocus(Qt.TabFocusReason)

    background: PopupFrame {}
    contentItem: Column {
        spacing: Theme.small

        Row {
            spacing: Theme.small

            PlainButton {
                objectName: "popupLess"
                iconName: "minus"
                hint: qsTr("One degree less")
                autoRepeat: true
                onClicked: sheet.ankle.step(-1)
            }
            NumberField {
                id: field

                objectName: "popupField"
                ankle: sheet.ankle
                Keys.onEscapePressed: sheet.close()
            }
            PlainButton {
                objectName: "popupMore"
                iconName: "plus"
                hint: qsTr("One degree more")
                autoRepeat: true
                onClicked: sheet.ankle.step(1)
            }
        }
        BodyText {
            visible: text !== ""
            width: Math.round(220 * Theme.scale)
            text: sheet.ankle.entryError
            color: Theme.warning
            font.pixelSize: Theme.smallSize
        }
    }
}
