// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import AnkleUp

/// The frame of a dialog: a title, its content, buttons below.
Dialog {
    id: sheet

    /// The window has room for so much content.
    readonly property real widest: parent.width - 4 * Theme.huge
    readonly property real tallest: parent.height - 9 * Theme.huge
    /// For dialogs of sentences.
    readonly property real textWidth: Math.min(Math.round(440 * Theme.scale * Theme.textScale), widest)

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    padding: Theme.huge
    topPadding: Theme.medium
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    header: BodyText {
        text: sheet.title
        padding: Theme.huge
        bottomPadding: 0
        wrapMode: Text.NoWrap
        font.pixelSize: Theme.titleSize * 1.15
        font.weight: Font.DemiBold
    }
    background: Rectangle {
        radius: Theme.radius * 1.5
        color: Theme.panel
        border.color: Theme.line
        border.width: Theme.hairline
    }
    footer: null
    standardButtons: Dialog.NoButton
}
