// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Lessons, quiz, glossary.
Loader {
    id: panel

    required property AppViewModel app
    readonly property LearnViewModel learn: app.learn
    /// The segment that the lesson lights; empty: none.
    readonly property string looked: learn.looked

    sourceComponent: [overview, lesson, quiz, glossary][learn.page]

    Component {
        id: overview

        Column {
            spacing: Theme.small

            LearnOverview {
                width: parent.width
                learn: panel.learn
            }
            Section {
                width: parent.width
                title: qsTr("Guess first")
                open: false

                GuessCard {
                    width: parent.width
                    app: panel.app
                }
            }
        }
    }
    Component {
        id: lesson

        LessonPage {
            app: panel.app
            learn: panel.learn
        }
    }
    Component {
        id: quiz

        QuizPage {
            learn: panel.learn
        }
    }
    Component {
        id: glossary

        GlossaryPage {
            learn: panel.learn
        }
    }
}
