// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The number of one value, to be typed. Enter takes it over; what cannot be taken stays until corrected or Esc.
EntryField {
    id: field

    required property ValueViewModel model

    wrong: model.error !== ""
    implicitWidth: Math.max(Math.round(72 * Theme.scale), contentWidth + 2 * Theme.small)
    horizontalAlignment: TextInput.AlignHCenter
    font.weight: Font.DemiBold

    text: model.text
    onActiveFocusChanged: activeFocus ? selectAll() : restore()
    onAccepted: model.enter(text) ? takeOver() : selectAll()
    Keys.onEscapePressed: restore()

    function takeOver() {
        text = Qt.binding(() => field.model.text)
        selectAll()
    }
    function restore() {
        model.forgetEntry()
        takeOver()
        if (!activeFocus) deselect()
    }

    Accessible.name: model.name
    Accessible.description: wrong ? model.error : model.spoken
}
