// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// What the picture has to say of itself: in movements on two feet the model has both legs alike.
Text {
    required property StageModel model
    property real uiScale: 1

    text: model.otherShown ? qsTr("each leg as if both ankles were like its own") : qsTr("as if both ankles were like this one")
    color: Theme.softInk
    font.family: Theme.family
    font.pixelSize: 13 * uiScale * Theme.stageTextScale
    wrapMode: Text.WordWrap
}
