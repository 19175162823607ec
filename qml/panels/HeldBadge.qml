// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Says that what is seen and read is a leg in the hand, not the leg of the scene.
Rectangle {
    id: badge

    required property string text
    property real largestWidth: 400

    implicitWidth: Math.min(largestWidth, words.implicitWidth + 2 * Theme.medium)
    implicitHeight: words.height + 2 * Theme.tiny
    radius: Theme.radius
    color: Theme.panel
    border.width: Theme.focusWidth
    border.color: Theme.warning

    Accessible.role: Accessible.AlertMessage
    Accessible.name: badge.text

    BodyText {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, badge.largestWidth - 2 * Theme.medium)
        text: badge.text
        color: Theme.warning
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
    }
}
