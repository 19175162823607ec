// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Shapes
import AnkleUp

/// A line drawing on a 24 x 24 grid, in the colour of the text beside it.
Item {
    id: icon

    required property string name
    property color color: Theme.ink
    property real size: Theme.icon
    readonly property var outlines: ({
        "": "",
        "play": "M8 5 L19 12 L8 19 Z",
        "pause": "M7.5 5 V19 M16.5 5 V19",
        "toStart": "M6 5.5 V18.5 M18 5.5 L9 12 L18 18.5 Z",
        "loop": "M5 11 A7 7 0 0 1 18 8.5 M18.5 4.5 V8.8 H14.2 M19 13 A7 7 0 0 1 6 15.5 M5.5 19.5 V15.2 H9.8",
        "minus": "M6 12 H18",
        "plus": "M6 12 H18 M12 6 V18",
        "undo": "M8.5 5.5 L4.5 9.5 L8.5 13.5 M4.5 9.5 H14 A5 5 0 0 1 14 19.5 H9",
        "redo": "M15.5 5.5 L19.5 9.5 L15.5 13.5 M19.5 9.5 H10 A5 5 0 0 0 10 19.5 H15",
        "reset": "M5 12 A7 7 0 1 0 7.5 6.6 M4.5 4.5 L7.3 7 L10 4.3",
        "menu": "M5 7 H19 M5 12 H19 M5 17 H19",
        "down": "M7 10 L12 15 L17 10",
        "left": "M14 6 L8 12 L14 18",
        "right": "M10 6 L16 12 L10 18",
        "check": "M5.5 12.5 L10 17 L18.5 7.5",
        "close": "M6.5 6.5 L17.5 17.5 M17.5 6.5 L6.5 17.5",
        "expand": "M9.5 5 H5 V9.5 M14.5 5 H19 V9.5 M9.5 19 H5 V14.5 M14.5 19 H19 V14.5",
        "eye": "M3.5 12 C6 7.5 9 6 12 6 C15 6 18 7.5 20.5 12 C18 16.5 15 18 12 18 C9 18 6 16.5 3.5 12 Z M12 9.3 A2.7 2.7 0 1 1 11.99 9.3 Z",
        "layers": "M12 4.5 L20 9 L12 13.5 L4 9 Z M4.5 13 L12 17.2 L19.5 13",
        "lock": "M6.5 11 H17.5 V19.5 H6.5 Z M9 11 V8 A3 3 0 0 1 15 8 V11 M12 14.2 V16.3",
        "unlock": "M6.5 11 H17.5 V19.5 H6.5 Z M9 11 V8 A3 3 0 0 1 14.6 6.6 M12 14.2 V16.3",
        "next": "M7 5.5 L15.5 12 L7 18.5 Z M18 5.5 V18.5",
        "previous": "M17 5.5 L8.5 12 L17 18.5 Z M6 5.5 V18.5",
        "stop": "M7 7 H17 V17 H7 Z",
        "compare": "M9.5 4.5 A7.5 7.5 0 0 0 9.5 19.5 M14.5 4.5 A7.5 7.5 0 0 1 14.5 19.5 M12 4 V20"
    })

    implicitWidth: size
    implicitHeight: size

    Shape {
        width: 24
        height: 24
        scale: icon.size / 24
        transformOrigin: Item.TopLeft
        layer.enabled: true
        layer.samples: 4
        layer.smooth: true
        layer.textureSize: Qt.size(Math.ceil(icon.size) * 2, Math.ceil(icon.size) * 2)

        ShapePath {
            strokeColor: icon.color
            strokeWidth: 2
            fillColor: ["play", "toStart", "next", "previous", "stop"].includes(icon.name) ? icon.color : "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: icon.outlines[icon.name] ?? ""
            }
        }
    }
}
