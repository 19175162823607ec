// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// At the foot of a panel with numbers: they are those of a leg in the hand.
HeldBadge {
    required property PoseViewModel pose

    anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; margins: Theme.medium }
    largestWidth: parent.width - 2 * Theme.medium
    visible: pose.held
    text: qsTr("Held: numbers of a leg in the hand")
}
