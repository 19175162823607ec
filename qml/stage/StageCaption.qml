// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Which of two legs this is, and what it does. Part of pictures, too.
Rectangle {
    id: caption

    required property string title
    property string detail
    property real largestWidth: 400
    property real uiScale: 1
    /// Something that must not be overlooked.
    property bool warning: false
    readonly property real textSize: 14 * uiScale * Theme.stageTextScale
    /// Room for a title and so many lines below it: what stands above need not move when the words change.
    function room(lines: int): real {
        return Math.ceil(textSize * 1.4 * (lines + 1) + 12 * uiScale)
    }

    visible: title !== "" && largestWidth > 90 * uiScale
    width: Math.min(largestWidth, Math.ceil(Math.max(headSize.advanceWidth, bodySize.advanceWidth) + 26 * uiScale))
    height: words.height + 8 * uiScale
    radius: 10 * uiScale
    color: Theme.panel
    border.color: warning ? Theme.warning : Theme.line
    border.width: (warning ? 2 : 1) * uiScale
    Accessible.role: Accessible.StaticText
    Accessible.name: detail === "" ? title : title + ". " + detail

    TextMetrics {
        id: headSize

        font: head.font
        text: caption.title
    }
    TextMetrics {
        id: bodySize

        font: body.font
        text: caption.detail
    }
    Column {
        id: words

        x: 12 * caption.uiScale
        y: 4 * caption.uiScale
        width: caption.width - 24 * caption.uiScale

        Text {
            id: head

            width: parent.width
            text: caption.title
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
            color: caption.warning ? Theme.warning : Theme.ink
            font.family: Theme.family
            font.pixelSize: caption.textSize
            font.weight: Font.DemiBold
        }
        Text {
            id: body

            visible: text !== ""
            width: parent.width
            text: caption.detail
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: caption.textSize
        }
    }
}
