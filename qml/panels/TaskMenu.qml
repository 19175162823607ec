// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The task as a list that opens: where the window is too narrow, or the text too large, to have all of them in a row.
MenuButton {
    id: menu

    required property TaskViewModel task

    objectName: "taskMenu"
    iconName: "down"
    text: task.labels[task.index]
    hint: qsTr("Task")

    Column {
        Repeater {
            model: menu.task.labels

            MenuLine {
                required property int index
                required property string modelData

                width: Math.round(260 * Theme.scale * Theme.textScale)
                text: modelData
                choosable: true
                chosen: index === menu.task.index
                onClicked: {
                    menu.task.select(index)
                    menu.sheet.close()
                }
            }
        }
    }
}
