// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import AnkleUp

/// Letters to look for, with the field's name in it until there are some.
TextField {
    id: field

    required property string name
    signal edited(string letters)

    implicitHeight: Theme.target
    leftPadding: Theme.medium
    rightPadding: Theme.medium
    color: Theme.ink
    selectionColor: Theme.accent
    selectedTextColor: Theme.inkOnAccent
    placeholderText: name
    placeholderTextColor: Theme.softInk
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    verticalAlignment: Text.AlignVCenter
    selectByMouse: true
    onTextEdited: edited(text)

    Keys.onShortcutOverride: (event) => event.accepted = event.key !== Qt.Key_Escape && event.modifiers === Qt.NoModifier

    Accessible.name: name

    background: Rectangle {
        radius: Theme.radius
        color: Theme.field
        border.width: Theme.hairline
        border.color: Theme.edge

        FocusRing {
            shown: field.activeFocus
        }
    }
}
