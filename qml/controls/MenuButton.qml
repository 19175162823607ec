// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import AnkleUp

/// A button that opens a small sheet. What stands in the sheet is its child, made when the sheet is first opened.
PlainButton {
    id: button

    default property Component lines
    readonly property alias sheet: sheet
    /// The sheet opens above the button.
    property bool above: false

    down: pressed || sheet.visible
    onClicked: sheet.opened ? sheet.close() : sheet.open()

    Accessible.role: Accessible.ButtonMenu

    Popup {
        id: sheet

        y: button.above ? -height - Theme.tiny : button.height + Theme.tiny
        x: Math.min(0, button.width - width)
        margins: Theme.small
        padding: Theme.small
        focus: true
        closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutsideParent

        background: PopupFrame {}
        contentItem: ScrolledPage {
            implicitWidth: loader.width
            implicitHeight: Math.min(loader.height, button.Window.height - 2 * button.height - Theme.huge)
            contentHeight: loader.height

            Loader {
                id: loader

                active: false
                sourceComponent: button.lines
            }
        }
        onAboutToShow: loader.active = true
    }
}
