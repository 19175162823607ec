// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick3D
import AnkleUp

/// The reference leg: a picture of its own, drawn faintly behind the present one, so that the two never fight for the same pixels.
View3D {
    id: view

    required property FigureModel figure
    required property StageCamera aim
    property bool antialiased: true

    opacity: Theme.dark ? 0.5 : 0.48
    camera: boom.camera
    environment: StudioEnvironment {
        antialiased: view.antialiased
        occluded: false
    }

    Boom {
        id: boom

        aim: view.aim
    }
    StudioLights {
        yaw: view.aim.yaw
    }
    Figure {
        model: view.figure
        plain: true
        low: true
        material: BoneMaterial {
            baseColor: Theme.ghost
        }
    }
}
