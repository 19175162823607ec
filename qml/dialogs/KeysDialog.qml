// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Layouts
import AnkleUp

/// Every key of the window.
Sheet {
    id: dialog

    title: qsTr("Keys")

    contentWidth: Math.min(list.implicitWidth, widest)
    contentItem: Column {
        spacing: Theme.medium

        ScrolledPage {
            width: parent.width
            height: Math.min(list.height, dialog.tallest)
            contentHeight: list.height

            GridLayout {
                id: list

                width: parent.width
                columns: 2
                columnSpacing: Theme.huge
                rowSpacing: Theme.small

                Repeater {
                    model: [
                        "1 – 6", qsTr("look from the front, back, left, right, top, sole"),
                        "0", qsTr("home view"),
                        "+   −", qsTr("nearer, farther"),
                        qsTr("Alt + arrow"), qsTr("turn the view; with Shift move it"),
                        qsTr("Space"), qsTr("play and pause"),
                        qsTr("Left, Right"), qsTr("on the slider one degree; on the stage or the phase one hundredth"),
                        qsTr("Shift + arrow"), qsTr("on the slider a tenth of a degree"),
                        qsTr("Page up, Page down"), qsTr("five degrees"),
                        qsTr("Home, End"), qsTr("the ends of the slider"),
                        qsTr("Ctrl + arrow"), qsTr("on a joint of the stage: pull its bone; Esc lets go"),
                        "A   G   L", qsTr("joint axes, ghost, labels"),
                        "M   S", qsTr("muscles and ligaments, outline of the leg"),
                        qsTr("Drag"), qsTr("a bone: it moves while held; beside it or with Ctrl: turn the view"),
                        "F11, Esc", qsTr("presentation on and off"),
                        "Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y", qsTr("undo, redo"),
                        "Ctrl+R", qsTr("reset all"),
                        "Ctrl+O, Ctrl+S", qsTr("open and save the scene"),
                        "Ctrl+E", qsTr("export: picture, film, handout"),
                        "F1, ?", qsTr("this list")
                    ]

                    BodyText {
                        required property int index
                        required property string modelData

                        Layout.fillWidth: index % 2 === 1
                        Layout.alignment: Qt.AlignTop
                        text: modelData
                        font.weight: index % 2 === 0 ? Font.DemiBold : Font.Normal
                        wrapMode: index % 2 === 0 ? Text.NoWrap : Text.WordWrap
                    }
                }
            }
        }
        PlainButton {
            anchors.right: parent.right
            text: qsTr("Close")
            primary: true
            onClicked: dialog.close()
        }
    }
}
