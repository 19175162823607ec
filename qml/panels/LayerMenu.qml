// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// What is drawn on the stage; stays open while one tries.
MenuButton {
    id: menu

    required property SceneViewModel scene

    objectName: "layers"
    framed: false
    iconName: "layers"
    text: qsTr("Show")
    hint: qsTr("What is drawn")

    Column {
        Repeater {
            model: menu.scene.layerChoices

            MenuLine {
                required property var modelData

                width: Math.round(270 * Theme.scale * Theme.textScale)
                objectName: modelData.name + "Layer"
                text: modelData.text
                keyHint: modelData.key
                choosable: true
                chosen: menu.scene.layers.includes(modelData.name)
                onClicked: menu.scene.toggleLayer(modelData.name)
            }
        }
        MenuLine {
            width: Math.round(270 * Theme.scale * Theme.textScale)
            objectName: "ghostLayer"
            text: qsTr("Ghost of the reference")
            keyHint: "G"
            choosable: true
            chosen: menu.scene.ghost
            onClicked: menu.scene.ghost = !menu.scene.ghost
        }
    }
}
