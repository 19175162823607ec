// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// What stands behind whatever opens above the window.
Rectangle {
    radius: Theme.radius
    color: Theme.panel
    border.color: Theme.edge
    border.width: Theme.hairline
}
