// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Layouts
import AnkleUp

/// Words, how they stand to the rest, and a number at the end of the line.
RowLayout {
    id: sum

    required property string name
    required property string amount
    property string role
    property bool strong: false

    spacing: Theme.small

    Flow {
        Layout.fillWidth: true
        spacing: Theme.small

        BodyText {
            width: Math.min(implicitWidth, parent.width)
            text: sum.name
            font.weight: sum.strong ? Font.DemiBold : Font.Normal
        }
        BodyText {
            visible: text !== ""
            text: sum.role
            soft: true
            font.pixelSize: Theme.smallSize
            topPadding: Theme.bodySize - Theme.smallSize
        }
    }
    BodyText {
        Layout.alignment: Qt.AlignTop
        text: sum.amount
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
    }
}
