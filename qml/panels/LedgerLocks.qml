// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Layouts
import AnkleUp

/// A padlock for every joint that can be locked, folded away.
Section {
    id: section

    required property LedgerViewModel ledger

    objectName: "joints"
    title: qsTr("Lock any joint")
    open: false

    BodyText {
        width: parent.width
        text: qsTr("A locked joint is held as it is with a free ankle. Others have to pay.")
        soft: true
        font.pixelSize: Theme.smallSize
    }
    Repeater {
        model: section.ledger.joints

        RowLayout {
            id: row

            required property LedgerEntry modelData

            width: section.width
            visible: modelData.shown
            spacing: Theme.small

            Rectangle {
                Layout.preferredWidth: Math.round(5 * Theme.scale)
                Layout.preferredHeight: Theme.target / 2
                radius: width / 2
                color: Theme.segment(row.modelData.segment)
            }
            BodyText {
                Layout.fillWidth: true
                text: row.modelData.name
            }
            LockButton {
                objectName: "joint_" + entry.key
                entry: row.modelData
                ledger: section.ledger
            }
        }
    }
    BodyText {
        width: parent.width
        visible: text !== ""
        text: section.ledger.lockNote
        soft: true
        font.pixelSize: Theme.smallSize
    }
}
