// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Who pays: what the ankle lost, who bought it back, what works against that and what stays missing.
Column {
    id: view

    required property LedgerViewModel ledger
    /// The segment that pointer, focus or an isolated part is on; empty: none.
    readonly property string looked: pointed ? pointed.looked : ledger.isolatedSegment
    /// The line that pointer or focus is on.
    property LedgerLine pointed: null
    readonly property alias locks: locks
    /// Beside the padlocks.
    readonly property real barWidth: width - Theme.target - Theme.tiny

    spacing: Theme.small

    SegmentedButtons {
        objectName: "ledgerTabs"
        width: parent.width
        fill: true
        compact: true
        name: qsTr("Who pays for")
        labels: view.ledger.tabLabels
        currentIndex: view.ledger.tab
        onSelected: (index) => view.ledger.tab = index
    }
    BodyText {
        width: parent.width
        text: view.ledger.title
        soft: true
        font.pixelSize: Theme.smallSize
    }
    BodyText {
        width: parent.width
        visible: text !== ""
        text: view.ledger.warning
        color: Theme.warning
    }
    Column {
        width: parent.width
        opacity: view.ledger.stale ? 0.7 : 1
        spacing: Theme.tiny

        LedgerAxis {
            width: view.barWidth
            less: view.ledger.axisLeft
            more: view.ledger.axisRight
        }
        Repeater {
            model: view.ledger.entries

            LedgerLine {
                id: part

                required property LedgerEntry modelData

                width: view.width
                entry: modelData
                ledger: view.ledger
                onLookedChanged: view.pointed = looked !== "" ? part : view.pointed === part ? null : view.pointed
            }
        }
        Rectangle {
            width: view.barWidth
            height: Theme.hairline
            color: Theme.edge
        }
        Repeater {
            model: view.ledger.sums

            Column {
                id: line

                required property LedgerEntry modelData

                x: Theme.tiny
                width: view.barWidth - 2 * Theme.tiny
                visible: modelData.shown
                bottomPadding: Theme.small
                spacing: Theme.tiny
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.spoken

                LedgerSum {
                    width: parent.width
                    name: line.modelData.name
                    amount: line.modelData.amount
                    strong: true
                }
                LedgerBar {
                    width: parent.width
                    part: line.modelData.part
                    hue: Theme.softInk
                }
            }
        }
        PlainButton {
            objectName: "othersAction"
            visible: text !== ""
            text: view.ledger.othersAction
            onClicked: view.ledger.othersOpen = !view.ledger.othersOpen
        }
    }
    BodyText {
        width: parent.width
        text: qsTr("Paid elsewhere, in no sum")
        soft: true
        font.pixelSize: Theme.smallSize
    }
    Repeater {
        model: view.ledger.elsewhere

        LedgerSum {
            required property LedgerEntry modelData

            x: Theme.tiny
            width: view.barWidth - 2 * Theme.tiny
            visible: modelData.shown
            name: modelData.name
            amount: modelData.amount
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.spoken
        }
    }
    LedgerLocks {
        id: locks

        width: parent.width
        ledger: view.ledger
    }
}
