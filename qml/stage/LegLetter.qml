// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// L or R on the floor beside a foot. Of two legs the letters are where the keyboard chooses the active one.
Rectangle {
    id: letter

    required property FigureModel figure
    required property StageCamera camera
    /// The figure is drawn as in a mirror.
    property bool mirrored: false
    property bool active: false
    readonly property bool ofLeftLeg: figure.left !== mirrored
    /// There are two legs to choose from.
    property bool chooses: false
    property real uiScale: 1
    readonly property vector3d at: camera.revision >= 0 ? camera.project(figure.letter) : figure.letter
    readonly property bool inSight: at.z > 0
    signal chosen

    x: at.x - width / 2
    y: at.y - height / 2
    width: 22 * uiScale
    height: width
    radius: width / 2
    color: Theme.panel
    border.color: active ? Theme.foot : Theme.edge
    border.width: 1.5 * uiScale
    antialiasing: true
    activeFocusOnTab: chooses

    Keys.onReturnPressed: letter.chosen()
    Keys.onEnterPressed: letter.chosen()

    Accessible.role: Accessible.RadioButton
    Accessible.name: letter.ofLeftLeg ? qsTr("Left leg") : qsTr("Right leg")
    Accessible.description: letter.active ? qsTr("the active leg") : qsTr("Enter makes it the active leg")
    Accessible.checkable: true
    Accessible.checked: letter.active
    Accessible.ignored: !letter.chooses
    Accessible.focusable: letter.chooses
    Accessible.onPressAction: letter.chosen()
    Accessible.onToggleAction: letter.chosen()

    FocusRing {
        shown: letter.activeFocus
    }
    Text {
        anchors.centerIn: parent
        text: letter.ofLeftLeg ? qsTr("L") : qsTr("R")
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: 13 * letter.uiScale
        font.weight: Font.DemiBold
    }
}
