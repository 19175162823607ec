// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The stage as a picture of its own, in the colours that the picture wants.
Stage {
    id: still

    property bool dark: false
    /// With the words below the leg.
    property bool worded: false
    property string place
    property string sentence
    property string limit
    property string purpose

    interactive: false
    quality: FrameMeter.Full
    bottomInset: worded ? words.height + 24 * uiScale : 0

    StillWords {
        id: words

        visible: still.worded
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12 * still.uiScale
        largestWidth: Math.min(still.width - 24 * still.uiScale, 1000 * still.uiScale)
        uiScale: still.uiScale
        place: still.place
        sentence: still.sentence
        limit: still.limit
        purpose: still.purpose
    }
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
