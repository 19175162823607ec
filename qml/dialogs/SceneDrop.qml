// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Takes what is dropped on the window and opens the scene in it: a scene file, a picture or a model that AnkleUp made, a scene code as text.
DropArea {
    id: area

    required property FileViewModel files
    required property StageCamera camera

    objectName: "sceneDrop"
    onEntered: (drag) => drag.accepted = drag.hasUrls || drag.hasText
    onDropped: (drop) => {
        drop.acceptProposedAction()
        area.files.openDropped(drop.urls, drop.text, area.camera)
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.small
        visible: area.containsDrag
        radius: Theme.radius
        color: "transparent"
        border.color: Theme.focus
        border.width: 2 * Theme.focusWidth
    }
}
