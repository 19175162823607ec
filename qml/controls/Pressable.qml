// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic

/// What can be pressed: by pointer, by Space and Return once Tab has reached it, by a screen reader. How it looks is up to its user.
AbstractButton {
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    // Reached by Tab, Space is the button's own; else it plays.
    Keys.onShortcutOverride: (event) => event.accepted = visualFocus && event.key === Qt.Key_Space
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Accessible.onToggleAction: clicked()
}
