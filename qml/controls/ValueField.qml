// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import AnkleUp

/// The number of one value, to be typed. Enter takes it over; what cannot be taken stays until corrected or Esc.
TextField {
    id: field

    required property ValueViewModel model

    implicitWidth: Math.max(Math.round(72 * Theme.scale), contentWidth + 2 * Theme.small)
    implicitHeight: Theme.target
    horizontalAlignment: TextInput.AlignHCenter
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    font.weight: Font.DemiBold
    selectByMouse: true
    selectionColor: Theme.accent
    selectedTextColor: Theme.inkOnAccent

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
    Accessible.description: model.error === "" ? model.spoken : model.error

    background: Rectangle {
        radius: Theme.radius
        color: Theme.field
        border.width: field.model.error === "" ? Theme.hairline : Theme.focusWidth
        border.color: field.model.error === "" ? Theme.edge : Theme.warning

        FocusRing {
            shown: field.activeFocus
        }
    }
}
