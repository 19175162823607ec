// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import AnkleUp

/// The number itself, to be typed. Enter takes it over; what cannot be taken is explained below and stays until corrected or Esc.
TextField {
    id: field

    required property AnkleViewModel ankle
    readonly property bool wrong: ankle.entryError !== ""

    implicitWidth: Math.max(Math.round(84 * Theme.scale), contentWidth + 2 * Theme.small)
    implicitHeight: Theme.target
    horizontalAlignment: TextInput.AlignHCenter
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.titleSize
    font.weight: Font.DemiBold
    selectByMouse: true
    selectionColor: Theme.accent
    selectedTextColor: Theme.inkOnAccent
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

    background: Rectangle {
        radius: Theme.radius
        color: Theme.field
        border.width: field.wrong ? Theme.focusWidth : Theme.hairline
        border.color: field.wrong ? Theme.warning : Theme.edge

        FocusRing {
            shown: field.activeFocus
        }
    }
}
