// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick3D
import AnkleUp

/// A skin as clear as glass: faint where it faces the eye, denser towards its edge.
CustomMaterial {
    property real strength: 1
    property vector3d tint: Qt.vector3d(Theme.skin.r, Theme.skin.g, Theme.skin.b)
    property real middle: 0.10
    property real rim: 0.55

    shadingMode: CustomMaterial.Unshaded
    cullMode: Material.BackFaceCulling
    depthDrawMode: Material.NeverDepthDraw
    sourceBlend: CustomMaterial.One
    destinationBlend: CustomMaterial.OneMinusSrcAlpha
    vertexShader: "skin.vert"
    fragmentShader: "skin.frag"
}
