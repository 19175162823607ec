// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// What bars to the left and to the right of zero mean.
Row {
    id: axis

    required property string less
    required property string more

    leftPadding: Theme.tiny
    rightPadding: Theme.tiny

    BodyText {
        width: axis.width / 2 - Theme.tiny
        text: qsTr("\u2190 %1").arg(axis.less)
        soft: true
        font.pixelSize: Theme.smallSize
    }
    BodyText {
        width: axis.width / 2 - Theme.tiny
        horizontalAlignment: Text.AlignRight
        text: qsTr("%1 \u2192").arg(axis.more)
        soft: true
        font.pixelSize: Theme.smallSize
    }
}
