// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// One part of the ledger: its words, its bar, its padlock. Pressed, it stays full alone.
Item {
    id: line

    required property LedgerEntry entry
    required property LedgerViewModel ledger
    readonly property bool alone: ledger.isolated === entry.key
    /// The segment that pointer or focus is on; empty: none.
    readonly property string looked: button.hovered || button.visualFocus ? entry.segment : ""
    readonly property bool hasLock: entry.lockable || entry.locked

    visible: entry.shown
    implicitHeight: button.height
    opacity: ledger.isolated === "" || alone ? 1 : Theme.faded

    Pressable {
        id: button

        objectName: "part_" + line.entry.key
        width: parent.width - Theme.target - Theme.tiny
        height: Math.max(Theme.target, words.implicitHeight + Theme.small)
        enabled: line.entry.segment !== ""
        onClicked: line.ledger.isolate(line.entry.key)

        Accessible.role: Accessible.CheckBox
        Accessible.name: line.entry.spoken
        Accessible.checkable: true
        Accessible.checked: line.alone

        background: Rectangle {
            radius: Theme.radius
            color: line.alone || button.hovered ? Theme.hover : "transparent"

            FocusRing {
                shown: button.visualFocus
            }
        }
        contentItem: Item {
            Column {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                x: Theme.tiny
                width: parent.width - 2 * Theme.tiny
                spacing: Theme.tiny

                LedgerSum {
                    width: parent.width
                    name: line.entry.name
                    role: line.entry.role
                    amount: line.entry.amount
                }
                LedgerBar {
                    width: parent.width
                    part: line.entry.part
                    hue: Theme.segment(line.entry.segment)
                    against: line.entry.against
                }
            }
        }
    }
    LockButton {
        visible: line.hasLock
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        entry: line.entry
        ledger: line.ledger
    }
}
