// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Shows which control has the keyboard. Sits outside its parent's edge.
Rectangle {
    required property bool shown
    readonly property var framed: parent
    property real around: framed.radius ?? Theme.radius

    anchors.fill: parent
    anchors.margins: -Theme.focusWidth - Theme.hairline
    radius: around + Theme.focusWidth + Theme.hairline
    visible: shown
    color: "transparent"
    border.color: Theme.focus
    border.width: Theme.focusWidth
}
