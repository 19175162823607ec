// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// A framed part of a panel. What is in it stands one below the other.
Rectangle {
    id: card

    default property alias content: column.data
    property alias spacing: column.spacing
    property real inset: Theme.small
    /// For what stands in it.
    readonly property real room: width - 2 * Theme.medium

    implicitHeight: column.implicitHeight + 2 * inset
    radius: Theme.radius
    color: Theme.card
    border.width: Theme.hairline
    border.color: Theme.line

    Column {
        id: column

        x: Theme.medium
        y: card.inset
        width: card.room
        spacing: Theme.tiny
    }
}
