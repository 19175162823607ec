// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Layouts
import AnkleUp

/// One value: its name, then - slider + and the number. Off its default, a button beside the name leads back.
Column {
    id: row

    required property ValueViewModel value
    readonly property string sceneKey: value.sceneKey

    objectName: value.key
    spacing: 0

    RowLayout {
        width: row.width
        height: Math.max(Theme.target * 0.7, name.implicitHeight, back.visible ? Theme.target : 0)
        spacing: Theme.small

        BodyText {
            id: name

            Layout.fillWidth: true
            text: row.value.name
        }
        PlainButton {
            id: back

            objectName: row.value.key + ".reset"
            visible: row.value.resettable
            enabled: !row.value.isDefault
            opacity: row.value.isDefault ? 0 : 1
            framed: false
            iconName: "reset"
            hint: qsTr("Back to %1").arg(row.value.defaultText)
            onClicked: row.value.reset()
        }
    }
    RowLayout {
        width: row.width
        spacing: Theme.small

        PlainButton {
            objectName: row.value.key + ".less"
            enabled: row.value.known
            iconName: "minus"
            hint: qsTr("Less: %1").arg(row.value.name)
            autoRepeat: true
            onClicked: row.value.stepBy(-1)
        }
        ValueSlider {
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.target
            objectName: row.value.key + ".slider"
            enabled: row.value.known
            model: row.value
        }
        PlainButton {
            objectName: row.value.key + ".more"
            enabled: row.value.known
            iconName: "plus"
            hint: qsTr("More: %1").arg(row.value.name)
            autoRepeat: true
            onClicked: row.value.stepBy(1)
        }
        ValueField {
            objectName: row.value.key + ".field"
            model: row.value
        }
    }
    BodyText {
        width: row.width
        visible: text !== ""
        text: row.value.error !== "" ? row.value.error : row.value.detail
        soft: row.value.error === ""
        color: row.value.error !== "" ? Theme.warning : Theme.softInk
        font.pixelSize: Theme.smallSize
    }
}
