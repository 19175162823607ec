// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Layouts
import AnkleUp

/// The hero: the slider with its buttons and number, what the value means at the wall, and why it may change nothing.
ColumnLayout {
    id: panel

    required property AnkleViewModel ankle
    property bool presentation: false
    /// Too little room for the other scales beside the slider.
    readonly property bool narrow: Window.width < 990 * Theme.scale * Theme.textScale

    spacing: 0

    Component {
        id: tiles

        ScaleTiles {
            ankle: panel.ankle
        }
    }
    BodyText {
        visible: panel.narrow
        text: qsTr("Ankle\ndorsiflexion").replace("\n", " ")
        font.pixelSize: Theme.titleSize
        font.weight: Font.DemiBold
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.medium

        BodyText {
            visible: !panel.narrow
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: Theme.target
            text: qsTr("Ankle\ndorsiflexion")
            font.pixelSize: Theme.titleSize
            font.weight: Font.DemiBold
            lineHeight: 0.9
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
        }
        PlainButton {
            Layout.alignment: Qt.AlignTop
            objectName: "less"
            iconName: "minus"
            hint: qsTr("One degree less")
            autoRepeat: true
            onClicked: panel.ankle.step(-1)
        }
        HeroSlider {
            id: slider

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            objectName: "heroSlider"
            ankle: panel.ankle
            handleSize: panel.presentation ? 64 * Theme.scale : Theme.handle * 1.3
        }
        PlainButton {
            Layout.alignment: Qt.AlignTop
            objectName: "more"
            iconName: "plus"
            hint: qsTr("One degree more")
            autoRepeat: true
            onClicked: panel.ankle.step(1)
        }
        NumberField {
            Layout.alignment: Qt.AlignTop
            objectName: "limitField"
            ankle: panel.ankle
        }
        Loader {
            active: !panel.narrow
            visible: active
            Layout.alignment: Qt.AlignTop
            sourceComponent: tiles
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: panel.narrow ? 0 : Theme.small
        spacing: Theme.medium

        Loader {
            active: panel.narrow
            visible: active
            sourceComponent: tiles
        }
        BodyText {
            id: note

            // Its room is always kept: the stage does not jump when there is something to say.
            Layout.fillWidth: true
            text: [panel.ankle.entryError, panel.ankle.entryNote, panel.ankle.note].find((words) => words !== "") ?? panel.ankle.origin
            color: panel.ankle.entryError !== "" ? Theme.warning : Theme.softInk
        }
        PlainButton {
            visible: panel.ankle.noteAction !== ""
            objectName: "noteAction"
            text: panel.ankle.noteAction
            onClicked: panel.ankle.followNote()
        }
    }
}
