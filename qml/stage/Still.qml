// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The stage as a picture of its own, in the colours that the picture wants.
Stage {
    id: still

    property int scheme: SettingsViewModel.Light

    interactive: false
    quality: FrameMeter.Full

    Binding {
        target: Theme
        property: "scheme"
        value: still.scheme
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: true
    }
}
