// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Lessons, guessing, quiz, glossary.
Column {
    id: panel

    required property AppViewModel app

    spacing: Theme.medium
}
