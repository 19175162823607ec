// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import AnkleUp

/// The words of the field, to be searched.
Column {
    id: page

    required property LearnViewModel learn
    readonly property GlossaryViewModel glossary: learn.glossary

    spacing: Theme.medium

    LearnHeader {
        width: parent.width
        title: qsTr("Glossary")
        position: page.glossary.found
        leaveWords: qsTr("Back to the overview")
        onLeaving: page.learn.leave()
    }
    TextField {
        id: field

        objectName: "glossarySearch"
        width: parent.width
        implicitHeight: Theme.target
        text: page.glossary.search
        placeholderText: qsTr("Search")
        placeholderTextColor: Theme.softInk
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        selectByMouse: true
        selectionColor: Theme.accent
        selectedTextColor: Theme.inkOnAccent
        onTextEdited: page.glossary.search = text
        Keys.onEscapePressed: page.glossary.search = ""
        Accessible.name: qsTr("Search the glossary")
        Accessible.description: page.glossary.found

        background: Rectangle {
            radius: Theme.radius
            color: Theme.field
            border.width: Theme.hairline
            border.color: Theme.edge

            FocusRing {
                shown: field.activeFocus
            }
        }
    }
    Repeater {
        model: page.glossary.entries

        GlossaryEntry {
            required property var modelData

            width: page.width
            entry: modelData
        }
    }
}
