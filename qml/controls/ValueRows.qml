// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Values below each other.
Column {
    id: rows

    required property list<QtObject> values

    spacing: Theme.small

    Repeater {
        model: rows.values

        ValueRow {
            required property ValueViewModel modelData

            width: rows.width
            value: modelData
        }
    }
}
