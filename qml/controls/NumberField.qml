// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The number itself, to be typed. Enter takes it over; what cannot be taken is explained below and stays until corrected or Esc.
EntryField {
    id: field

    required property AnkleViewModel ankle

    wrong: ankle.entryError !== ""
    implicitWidth: Math.max(Math.round(84 * Theme.scale), contentWidth + 2 * Theme.small)
    horizontalAlignment: TextInput.AlignHCenter
    font.pixelSize: Theme.titleSize
    font.weight: Font.DemiBold
    inputMethodHints: Qt.ImhFormattedNumbersOnly

    text: ankle.text
    onActiveFocusChanged: activeFocus ? selectAll() : restore()
    onAccepted: {
        if (ankle.enter(text)) restore()
        selectAll()
    }
    Keys.onEscapePressed: {
        restore()
        selectAll()
    }

    function restore() {
        ankle.forgetEntry()
        text = Qt.binding(() => field.ankle.text)
    }

    Accessible.name: ankle.fieldName
    Accessible.description: ankle.entryError
}
