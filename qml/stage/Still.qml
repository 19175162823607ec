// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The stage as a picture of its own, in the colours that the picture wants.
Stage {
    id: still

    property bool dark: false

    interactive: false
    quality: FrameMeter.Full

    Binding {
        target: Theme
        property: "scheme"
        value: still.dark ? SettingsViewModel.Dark : SettingsViewModel.Light
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: true
    }
}
