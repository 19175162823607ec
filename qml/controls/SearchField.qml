// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Letters to look for, with the field's name in it until there are some.
EntryField {
    required property string name
    signal edited(string letters)

    leftPadding: Theme.medium
    rightPadding: Theme.medium
    placeholderText: name
    verticalAlignment: Text.AlignVCenter
    onTextEdited: edited(text)

    Keys.onShortcutOverride: (event) => event.accepted = event.key !== Qt.Key_Escape && event.modifiers === Qt.NoModifier

    Accessible.name: name
}
