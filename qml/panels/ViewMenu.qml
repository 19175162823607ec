// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The named views with their keys.
MenuButton {
    id: menu

    signal viewRequested(string view)

    objectName: "views"
    framed: false
    iconName: "eye"
    text: qsTr("View")
    hint: qsTr("Look from …")

    Column {
        Repeater {
            model: [
                { view: "front", text: qsTr("Front"), key: "1" },
                { view: "back", text: qsTr("Back"), key: "2" },
                { view: "left", text: qsTr("From the left"), key: "3" },
                { view: "right", text: qsTr("From the right"), key: "4" },
                { view: "top", text: qsTr("Top"), key: "5" },
                { view: "sole", text: qsTr("Sole"), key: "6" },
                { view: "home", text: qsTr("Home"), key: "0" },
                { view: "foot", text: qsTr("Ankle, near"), key: "" },
                { view: "knee", text: qsTr("Knee, near"), key: "" },
                { view: "pelvis", text: qsTr("Hip, near"), key: "" }
            ]

            MenuLine {
                required property var modelData

                width: Math.round(200 * Theme.scale * Theme.textScale)
                text: modelData.text
                keyHint: modelData.key
                onClicked: {
                    menu.viewRequested(modelData.view)
                    menu.sheet.close()
                }
            }
        }
    }
}
