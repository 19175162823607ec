// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// In which form: format, size, what is written into the picture.
Column {
    id: choices

    required property ExportViewModel exporting

    spacing: Theme.medium
    enabled: !exporting.busy

    ChoiceBox {
        objectName: "exportKind"
        width: parent.width
        name: qsTr("Format")
        labels: choices.exporting.kindLabels
        currentIndex: choices.exporting.kind
        onSelected: (index) => choices.exporting.kind = index
    }
    ChoiceBox {
        objectName: "exportPreset"
        width: parent.width
        visible: choices.exporting.hasPresets
        name: qsTr("Size")
        labels: choices.exporting.presetLabels
        currentIndex: choices.exporting.preset
        onSelected: (index) => choices.exporting.preset = index
    }
    ChoiceBox {
        objectName: "exportFurniture"
        width: parent.width
        visible: choices.exporting.hasFurniture
        name: qsTr("In the picture")
        labels: choices.exporting.furnitureLabels
        currentIndex: choices.exporting.furniture
        onSelected: (index) => choices.exporting.furniture = index
    }
    ChoiceBox {
        objectName: "exportPaper"
        width: parent.width
        visible: choices.exporting.hasPaper
        name: qsTr("Paper")
        labels: choices.exporting.paperLabels
        currentIndex: choices.exporting.paper
        onSelected: (index) => choices.exporting.paper = index
    }
    ToggleRow {
        objectName: "exportBatch"
        width: parent.width
        visible: choices.exporting.canBatch
        text: qsTr("All movements, before and after the remedies, into a folder")
        checked: choices.exporting.batch
        onToggled: choices.exporting.batch = checked
    }
}
