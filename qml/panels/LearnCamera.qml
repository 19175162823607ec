// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Lets lessons look from where they want, and afterwards puts the camera back.
Item {
    id: link

    required property LearnViewModel learn
    required property StageCamera camera
    signal viewRequested(string view)

    Connections {
        target: link.learn
        function onStageTaken() {
            link.learn.keepView(link.camera)
        }
        function onViewRequested(view) {
            link.viewRequested(view)
        }
        function onStageGivenBack() {
            link.learn.restoreView(link.camera)
        }
    }
}
