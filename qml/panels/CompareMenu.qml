// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// How two legs are set against each other, with what, how large the difference is drawn; and the legs that were kept.
MenuButton {
    id: menu

    required property CompareViewModel compare
    readonly property real lineWidth: Math.round(300 * Theme.scale * Math.sqrt(Theme.textScale))
    signal keepRequested

    objectName: "compare"
    iconName: "compare"
    text: qsTr("Compare")
    hint: qsTr("This leg against another: %1").arg(compare.modeLabels[compare.mode])

    Column {
        id: lines

        width: menu.lineWidth
        spacing: Theme.tiny

        Repeater {
            model: menu.compare.modeLabels

            MenuLine {
                required property int index
                required property string modelData

                objectName: "compareMode" + index
                width: lines.width
                text: modelData
                keyHint: index === 1 ? "G" : ""
                choosable: true
                chosen: index === menu.compare.mode
                onClicked: menu.compare.mode = index
            }
        }
        ChoiceBox {
            objectName: "reference"
            width: lines.width
            name: qsTr("Compared with")
            labels: menu.compare.referenceLabels
            currentIndex: menu.compare.reference
            onSelected: (index) => menu.compare.reference = index
        }
        ChoiceBox {
            objectName: "secondStrategy"
            visible: menu.compare.rivalling
            width: lines.width
            name: qsTr("The second leg makes up for the ankle so:")
            labels: menu.compare.strategyLabels
            currentIndex: menu.compare.secondStrategy
            onSelected: (index) => menu.compare.secondStrategy = index
        }
        BodyText {
            width: lines.width
            text: qsTr("Differences drawn")
            soft: true
            font.pixelSize: Theme.smallSize
        }
        SegmentedButtons {
            objectName: "magnify"
            width: lines.width
            fill: true
            enabled: menu.compare.canMagnify
            opacity: enabled ? 1 : 0.5
            name: qsTr("Differences drawn")
            labels: [qsTr("as they are"), qsTr("2 ×"), qsTr("3 ×")]
            currentIndex: menu.compare.magnify - 1
            onSelected: (index) => menu.compare.magnify = index + 1
        }
        PlainButton {
            objectName: "keepLeg"
            width: lines.width
            iconName: "plus"
            text: qsTr("Keep this leg")
            hint: menu.compare.full ? qsTr("Twelve are kept: remove one first") : qsTr("To compare with it later; forgotten when AnkleUp is closed or reset")
            enabled: !menu.compare.full
            onClicked: menu.keepRequested()
        }
        Gallery {
            width: lines.width
            compare: menu.compare
        }
    }
}
