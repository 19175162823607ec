// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The wall test as the tape reads it: right, left and the height it is for; for a short gastrocnemius the straight knee instead.
Column {
    id: entry

    required property WallTestViewModel test
    required property ValueViewModel bodyHeight

    spacing: Theme.small
    Component.onCompleted: test.look()

    BodyText {
        width: parent.width
        visible: text !== ""
        text: entry.test.reason
    }
    ValueRow {
        width: parent.width
        visible: !entry.test.telling
        value: entry.test.straightKnee
    }
    ValueRow {
        width: parent.width
        visible: entry.test.telling
        value: entry.test.right
    }
    ValueRow {
        width: parent.width
        visible: entry.test.telling
        value: entry.test.left
    }
    BodyText {
        objectName: "asymmetry"
        width: parent.width
        visible: entry.test.telling && text !== ""
        text: entry.test.asymmetry
        font.weight: Font.DemiBold
    }
    ValueRow {
        width: parent.width
        visible: entry.test.telling
        value: entry.bodyHeight
    }
    PlainButton {
        objectName: "showOnLeg"
        width: Math.min(implicitWidth, parent.width)
        visible: entry.test.telling
        text: qsTr("Show it on the leg")
        onClicked: entry.test.showOnLeg()
    }
    BodyText {
        width: parent.width
        text: entry.test.glide
        soft: true
        font.pixelSize: Theme.smallSize
    }
    BodyText {
        width: parent.width
        text: entry.test.caveat
        soft: true
        font.pixelSize: Theme.smallSize
    }
}
