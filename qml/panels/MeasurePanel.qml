// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Every number of the posture beside the reference's, and the graph of one.
Column {
    id: panel

    required property AppViewModel app

    spacing: Theme.medium
}
