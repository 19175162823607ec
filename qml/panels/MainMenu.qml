// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Files, appearance, help.
MenuButton {
    id: menu

    required property AppViewModel app
    readonly property SettingsViewModel settings: app.settings
    signal dialogRequested(string name)

    objectName: "menu"
    framed: false
    iconName: "menu"
    hint: qsTr("Menu")

    Column {
        id: lines

        width: Math.round(280 * Theme.scale * Theme.textScale)
        spacing: Theme.tiny

        Repeater {
            model: [
                { name: "open", text: qsTr("Open scene …"), key: "Ctrl+O" },
                { name: "save", text: qsTr("Save scene …"), key: "Ctrl+S" },
                { name: "recent", text: qsTr("Recent scenes …"), key: "" },
                { name: "export", text: qsTr("Export …"), key: "Ctrl+E" },
                { name: "keys", text: qsTr("Keys"), key: "F1" },
                { name: "about", text: qsTr("About AnkleUp"), key: "" }
            ]

            MenuLine {
                required property var modelData

                width: lines.width
                objectName: modelData.name + "Line"
                text: modelData.text
                keyHint: modelData.key
                onClicked: {
                    menu.sheet.close()
                    menu.dialogRequested(modelData.name)
                }
            }
        }
        MenuLine {
            objectName: "patientLine"
            width: lines.width
            text: qsTr("Window for the patient")
            choosable: true
            chosen: menu.app.patientShown
            onClicked: menu.app.patientShown = !menu.app.patientShown
        }
        MenuLine {
            objectName: "mirrorLine"
            width: lines.width
            visible: menu.app.patientShown
            text: qsTr("There as in a mirror: right is on the right")
            choosable: true
            chosen: menu.app.patientStage.mirrored
            onClicked: menu.app.patientStage.mirrored = !menu.app.patientStage.mirrored
        }
        SegmentedButtons {
            width: lines.width
            fill: true
            compact: true
            name: qsTr("Colours")
            labels: [qsTr("Light"), qsTr("Dark"), qsTr("Contrast")]
            currentIndex: menu.settings.scheme
            onSelected: (index) => menu.settings.scheme = index
        }
        SegmentedButtons {
            objectName: "quality"
            width: lines.width
            fill: true
            compact: true
            name: qsTr("How finely the stage is drawn")
            labels: [qsTr("Auto"), qsTr("Draft"), qsTr("Medium"), qsTr("Full")]
            currentIndex: menu.settings.quality
            onSelected: (index) => menu.settings.quality = index
        }
        SegmentedButtons {
            objectName: "textSize"
            width: lines.width
            fill: true
            compact: true
            name: qsTr("Size of the text")
            labels: [qsTr("%1 %").arg(100), qsTr("%1 %").arg(125), qsTr("%1 %").arg(150), qsTr("%1 %").arg(200)]
            currentIndex: [1, 1.25, 1.5, 2].indexOf(menu.settings.textScale)
            onSelected: (index) => menu.settings.textScale = [1, 1.25, 1.5, 2][index]
        }
        ChoiceBox {
            objectName: "language"
            width: lines.width
            name: qsTr("Language")
            labels: menu.settings.languageLabels
            currentIndex: menu.settings.languageIndex
            onSelected: (index) => menu.settings.languageIndex = index
        }
        ToggleRow {
            objectName: "reducedMotion"
            width: lines.width
            leftPadding: Theme.small
            rightPadding: Theme.small
            text: qsTr("Less motion")
            checked: menu.settings.reducedMotion
            onToggled: menu.settings.reducedMotion = checked
        }
    }
}
