// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// A padlock: holds a joint as it is with a free ankle, and lets it go.
PlainButton {
    id: lock

    required property LedgerEntry entry
    required property LedgerViewModel ledger

    objectName: "lock_" + entry.key
    width: Theme.target
    enabled: entry.lockable
    framed: false
    checkable: true
    checked: entry.locked
    iconName: entry.locked ? "lock" : "unlock"
    hint: entry.locked ? qsTr("Let it go again") : entry.lockable ? qsTr("Hold it as with a free ankle, and see who pays instead")
                                                                 : ledger.lockNote
    // The scene says whether it is locked.
    onClicked: {
        ledger.toggleLock(entry.key)
        checked = Qt.binding(() => lock.entry.locked)
    }

    Accessible.name: qsTr("Lock: %1").arg(entry.name)
}
