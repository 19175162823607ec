// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// One joint of a guess and by how much it is off.
Item {
    id: row

    required property string name
    required property string amount
    required property string spoken

    implicitHeight: Math.max(words.height, number.height)

    Accessible.role: Accessible.StaticText
    Accessible.name: row.name + ": " + row.spoken

    BodyText {
        id: words

        width: parent.width - number.width - Theme.medium
        text: row.name
    }
    BodyText {
        id: number

        anchors.right: parent.right
        width: implicitWidth
        text: row.amount
        font.weight: Font.DemiBold
    }
}
