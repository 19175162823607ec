// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick3D
import AnkleUp

/// The face of a step, from its edge down to the floor below: shade alone, as the floor is.
Model {
    id: face

    required property real stepHeight
    required property real reach

    source: "#Rectangle"
    y: -stepHeight / 2
    scale: Qt.vector3d(reach / 50, stepHeight / 100, 1)
    castsShadows: false
    receivesShadows: false
    materials: CustomMaterial {
        property real reach: face.reach
        property real depth: face.stepHeight
        property real strength: Theme.dark ? 0.5 : 0.16

        shadingMode: CustomMaterial.Unshaded
        cullMode: Material.NoCulling
        depthDrawMode: Material.NeverDepthDraw
        sourceBlend: CustomMaterial.One
        destinationBlend: CustomMaterial.OneMinusSrcAlpha
        vertexShader: "catcher.vert"
        fragmentShader: "step.frag"
    }
}
