// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick3D
import AnkleUp

/// What the sole touches of the floor.
Model {
    id: outline

    required property FigureModel figure

    castsShadows: false
    receivesShadows: false
    depthBias: -20
    geometry: FootprintGeometry {
        figure: outline.visible ? outline.figure : null
    }
    materials: PrincipledMaterial {
        lighting: PrincipledMaterial.NoLighting
        alphaMode: PrincipledMaterial.Blend
        cullMode: Material.NoCulling
        depthDrawMode: Material.NeverDepthDraw
        baseColor: Theme.foot
        opacity: 0.4
    }
}
