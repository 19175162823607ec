// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic

/// A page that scrolls where it has not room enough. What the keyboard reaches in it is brought into view.
Flickable {
    id: page

    /// Left free above and below what is brought into view.
    property real margin: 0

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollBar {}

    function reveal(item: Item): void {
        const top = item.mapToItem(contentItem, 0, 0).y
        contentY = Math.max(0, Math.min(Math.max(contentY, top + item.height + page.margin - height), top - page.margin))
    }

    function holds(item: Item): bool {
        while (item && item !== contentItem) item = item.parent
        return item !== null
    }

    Connections {
        target: page.Window.window
        function onActiveFocusItemChanged() {
            const item = page.Window.activeFocusItem
            if (item && (item.visualFocus ?? true) && page.holds(item)) page.reveal(item)  // qmllint disable
        }
    }
}
