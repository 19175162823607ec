// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Running text in the app's family; `soft` for what stands back.
Text {
    property bool soft: false

    color: soft ? Theme.softInk : Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    textFormat: Text.PlainText
    renderType: Text.QtRendering
    wrapMode: Text.Wrap
}
