// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Knee over foot: the foot's line on the floor, the knee's plumb, the way between the two; and the line from hip to ankle.
Item {
    id: lines

    required property StageModel model
    required property StageCamera camera
    property real uiScale: 1
    property bool ghost: false

    Repeater {
        model: lines.ghost ? 1 : 0

        Item {
            ProjectedLine {
                camera: lines.camera
                from: lines.model.ghost.knee
                to: lines.model.ghost.kneeOnFloor
                thickness: 1.5 * lines.uiScale
                color: Theme.ghost
            }
            ProjectedDot {
                camera: lines.camera
                at: lines.model.ghost.kneeOnFloor
                size: 6 * lines.uiScale
                color: Theme.ghost
            }
        }
    }
    ProjectedLine {
        camera: lines.camera
        from: lines.model.present.spine
        to: lines.model.present.trunk
        thickness: 1.5 * lines.uiScale
        color: Theme.softInk
        opacity: 0.35
    }
    ProjectedLine {
        camera: lines.camera
        from: lines.model.present.hip
        to: lines.model.present.ankle
        thickness: 1.5 * lines.uiScale
        color: Theme.softInk
        opacity: 0.7
    }
    ProjectedLine {
        camera: lines.camera
        from: lines.model.present.ankleOnFloor
        to: lines.model.present.footLineEnd
        thickness: 2 * lines.uiScale
        color: Theme.foot
    }
    ProjectedLine {
        camera: lines.camera
        from: lines.model.present.kneeOnFootLine
        to: lines.model.present.kneeOnFloor
        thickness: 4 * lines.uiScale
        color: Theme.knee
    }
    ProjectedLine {
        camera: lines.camera
        from: lines.model.present.knee
        to: lines.model.present.kneeOnFloor
        thickness: 2 * lines.uiScale
        color: Theme.knee
    }
    Repeater {
        // Two dots that stay while the knee moves; a list of places would make them anew each time.
        model: 2

        ProjectedDot {
            required property int index

            camera: lines.camera
            at: index === 0 ? lines.model.present.knee : lines.model.present.kneeOnFloor
            size: 9 * lines.uiScale
            color: Theme.knee
            border.color: Theme.panel
            border.width: 1.5 * lines.uiScale
        }
    }
}
