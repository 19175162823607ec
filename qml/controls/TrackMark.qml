// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// A mark on the slider's track with its words below.
Item {
    id: item

    required property trackMark mark
    required property real at
    /// Where on the track the words begin.
    required property real wordsAt
    property bool lower: false
    readonly property real wordsWidth: words.implicitWidth

    x: at

    Rectangle {
        x: -width / 2
        y: -Math.round(9 * Theme.scale)
        width: Math.max(2, Math.round(2 * Theme.scale))
        height: Math.round(18 * Theme.scale)
        radius: width / 2
        color: item.mark.strong ? Theme.knee : Theme.softInk
    }
    BodyText {
        id: words

        x: item.wordsAt - item.at
        y: Math.round(21 * Theme.scale + (item.lower ? 1.4 * Theme.smallSize : 0))
        text: item.mark.text
        soft: !item.mark.strong
        color: item.mark.strong ? Theme.warning : Theme.softInk
        font.pixelSize: Theme.smallSize
        wrapMode: Text.NoWrap
    }
}
