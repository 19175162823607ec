// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import AnkleUp

/// A field to type into.
TextField {
    id: field

    /// What was typed cannot be taken.
    property bool wrong: false

    implicitHeight: Theme.target
    color: Theme.ink
    placeholderTextColor: Theme.softInk
    selectionColor: Theme.accent
    selectedTextColor: Theme.inkOnAccent
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    selectByMouse: true

    background: Rectangle {
        radius: Theme.radius
        color: Theme.field
        border.width: field.wrong ? Theme.focusWidth : Theme.hairline
        border.color: field.wrong ? Theme.warning : Theme.edge

        FocusRing {
            shown: field.activeFocus
        }
    }
}
