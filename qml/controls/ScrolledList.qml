// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import AnkleUp

/// A long list in a frame of its own. Up, Down, Page Up, Page Down, Home and End scroll it.
ListView {
    id: list

    required property string name

    height: Math.min(Math.max(contentHeight, Theme.target), Math.round(420 * Theme.scale))
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: false
    reuseItems: true
    ScrollBar.vertical: ScrollBar {}

    function scroll(by: real) {
        contentY = Math.max(originY, Math.min(originY + contentHeight - height, contentY + by))
    }
    Keys.onUpPressed: scroll(-Theme.target)
    Keys.onDownPressed: scroll(Theme.target)
    Keys.onPressed: (event) => {
        const pages = { [Qt.Key_PageUp]: -height, [Qt.Key_PageDown]: height, [Qt.Key_Home]: -contentHeight, [Qt.Key_End]: contentHeight }
        event.accepted = event.key in pages
        if (event.accepted) scroll(pages[event.key])
    }

    Accessible.role: Accessible.List
    Accessible.name: name

    FocusRing {
        parent: list  // not of what scrolls
        around: 0
        shown: list.activeFocus
        anchors.margins: 0
    }
}
