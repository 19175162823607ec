// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Where the numbers come from, and how well the model does.
Column {
    id: panel

    required property AppViewModel app

    spacing: Theme.medium
}
