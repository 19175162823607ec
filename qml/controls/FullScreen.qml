// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick

/// Lets a window fill the screen for a while; afterwards it stands as it stood before.
QtObject {
    required property Window window
    property bool on: false
    property int before: Window.AutomaticVisibility

    onOnChanged: {
        if (on) before = window.visibility
        window.visibility = on ? Window.FullScreen : before
    }
}
