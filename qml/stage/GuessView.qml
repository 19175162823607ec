// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick3D
import AnkleUp

/// The leg as somebody expects it: a picture of its own, in a warm colour; beside the real leg, translucent.
View3D {
    id: view

    required property FigureModel figure
    required property StageCamera aim
    property bool posing: true
    property string lit
    property bool antialiased: true

    opacity: posing ? 0.92 : 0.55
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
        lit: view.posing ? view.lit : ""
        material: BoneMaterial {
            baseColor: Theme.guess
        }
        litMaterial: BoneMaterial {
            baseColor: Theme.guess
            emissiveFactor: Theme.glow(view.lit)
        }
    }
}
