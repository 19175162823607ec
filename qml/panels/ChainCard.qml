// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Layouts
import AnkleUp

/// What one segment of the chain does now, compared with the reference.
Rectangle {
    id: card

    required property ChainLink link
    readonly property color hue: Theme.segment(link.segment)
    /// "Show me" is at this link.
    property bool told: false
    /// The pointer or the focus is on it.
    readonly property bool looked: activeFocus || hover.hovered

    objectName: "card_" + link.segment
    implicitHeight: Math.max(Math.round(52 * Theme.scale), column.implicitHeight + 2 * Theme.small)
    radius: Theme.radius
    color: Theme.card
    border.width: told ? Theme.focusWidth : Theme.hairline
    border.color: activeFocus ? Theme.focus : told ? hue : Theme.line
    activeFocusOnTab: true
    opacity: link.stale ? 0.7 : 1

    Accessible.role: Accessible.StaticText
    Accessible.name: link.spoken
    Accessible.focusable: true

    Rectangle {
        width: Math.round(5 * Theme.scale)
        height: parent.height - 2 * Theme.small
        anchors.left: parent.left
        anchors.leftMargin: Theme.small
        y: Theme.small
        radius: width / 2
        color: card.hue
    }

    RowLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.small * 2 + Theme.tiny
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.small

        Column {
            Layout.fillWidth: true

            BodyText {
                width: parent.width
                text: card.link.name
                font.weight: Font.DemiBold
            }
            BodyText {
                width: parent.width
                text: card.link.words
            }
            BodyText {
                width: parent.width
                visible: card.link.amountBelow
                text: card.link.amount
                font.weight: Font.DemiBold
            }
            BodyText {
                width: parent.width
                visible: text !== ""
                text: card.link.detail
                soft: true
                font.pixelSize: Theme.smallSize
            }
        }
        BodyText {
            visible: !card.link.amountBelow
            text: card.link.amount
            font.pixelSize: Theme.titleSize
            font.weight: Font.DemiBold
            color: card.link.still ? Theme.softInk : Theme.ink
            wrapMode: Text.NoWrap
        }
    }

    HoverHandler {
        id: hover
    }
    FocusRing {
        shown: card.activeFocus
    }
}
