// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
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
    SearchField {
        objectName: "glossarySearch"
        width: parent.width
        name: qsTr("Search the glossary")
        text: page.glossary.search
        onEdited: (letters) => page.glossary.search = letters
        Keys.onEscapePressed: page.glossary.search = ""
        Accessible.description: page.glossary.found
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
