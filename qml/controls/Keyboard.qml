// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The keys that work wherever the focus is.
Item {
    id: keyboard

    required property AppViewModel app
    required property StageCamera camera
    property bool presentation: false
    /// By a key, as far as the mouse is dragged in one go [px].
    readonly property int step: 30
    signal viewRequested(string view)
    signal presentationRequested(bool on)
    signal dialogRequested(string name)

    Repeater {
        model: ["home", "front", "back", "left", "right", "top", "sole"]

        Item {
            id: view

            required property int index
            required property string modelData

            Shortcut {
                sequence: String(view.index)
                onActivated: keyboard.viewRequested(view.modelData)
            }
        }
    }
    Repeater {
        model: [
            { key: "Left", right: -1, down: 0 },
            { key: "Right", right: 1, down: 0 },
            { key: "Up", right: 0, down: -1 },
            { key: "Down", right: 0, down: 1 }
        ]

        Item {
            id: arrow

            required property var modelData

            Shortcut {
                sequence: "Alt+" + arrow.modelData.key
                onActivated: keyboard.camera.orbit(keyboard.step * arrow.modelData.right, keyboard.step * arrow.modelData.down)
            }
            Shortcut {
                sequence: "Alt+Shift+" + arrow.modelData.key
                onActivated: keyboard.camera.pan(keyboard.step * arrow.modelData.right, keyboard.step * arrow.modelData.down)
            }
        }
    }
    Shortcut {
        sequences: ["+", StandardKey.ZoomIn]
        onActivated: keyboard.camera.zoom(1)
    }
    Shortcut {
        sequences: ["-", StandardKey.ZoomOut]
        onActivated: keyboard.camera.zoom(-1)
    }
    Shortcut {
        sequence: "Space"
        onActivated: keyboard.app.playback.toggle()
    }
    Repeater {
        model: keyboard.app.scene.layerChoices.filter((layer) => layer.key !== "")

        Item {
            id: layer

            required property var modelData

            Shortcut {
                sequence: layer.modelData.key
                onActivated: keyboard.app.scene.toggleLayer(layer.modelData.name)
            }
        }
    }
    Shortcut {
        sequence: "G"
        onActivated: keyboard.app.compare.toggleGhost()
    }
    Shortcut {
        sequences: ["Ctrl+Z"]
        onActivated: keyboard.app.history.undo()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        onActivated: keyboard.app.history.redo()
    }
    Shortcut {
        sequence: "Ctrl+R"
        onActivated: keyboard.app.history.resetAll()
    }
    Shortcut {
        sequence: "Ctrl+E"
        onActivated: keyboard.dialogRequested("export")
    }
    Shortcut {
        sequence: "Ctrl+O"
        onActivated: keyboard.dialogRequested("open")
    }
    Shortcut {
        sequence: "Ctrl+S"
        onActivated: keyboard.dialogRequested("save")
    }
    Shortcut {
        sequences: ["F1", "?"]
        onActivated: keyboard.dialogRequested("keys")
    }
    Shortcut {
        sequence: "F11"
        onActivated: keyboard.presentationRequested(!keyboard.presentation)
    }
    Shortcut {
        sequence: "Esc"
        enabled: keyboard.presentation && !keyboard.app.cascade.running
        onActivated: keyboard.presentationRequested(false)
    }
}
