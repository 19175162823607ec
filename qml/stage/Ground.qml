// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick3D
import AnkleUp

/// The floor: nothing but the soft shadow of the figure and a faint grid of decimetres, fading out.
Node {
    id: ground

    required property StageModel model
    property real uiScale: 1
    property bool grid: true
    /// Where the floor ends, beside the standing foot: at (side of the body) * z; side 0: nowhere.
    readonly property vector2d brink: model.stepHeight > 0 ? Qt.vector2d(model.present.left ? -1 : 1, -0.028 * model.bodyHeight) : Qt.vector2d(0, -1)
    readonly property vector3d lightDirection: Qt.vector3d(0.42, 0.80, 0.44)
    readonly property real softness: 0.17
    readonly property real reach: 0.62 * model.bodyHeight + 0.5 * Math.abs(model.otherShift)

    // Not inside the TextureInputs: Qt 6.4 lets an input that is being destroyed hear of its own texture's end, and crashes.
    Texture {
        id: capsuleTexture

        minFilter: Texture.Nearest
        magFilter: Texture.Nearest
        textureData: CapsuleTable {
            figure: ground.model.present
            lightDirection: ground.lightDirection
            softness: ground.softness
        }
    }
    Texture {
        id: companionTexture

        minFilter: Texture.Nearest
        magFilter: Texture.Nearest
        textureData: CapsuleTable {
            legOnly: !ground.model.otherShown
            lightDirection: ground.lightDirection
            softness: ground.softness
            figure: ground.model.companionShown || ground.model.freeLegShown || ground.model.otherShown ? ground.model.companion : null
        }
    }
    Model {
        source: "#Rectangle"
        eulerRotation.x: -90
        // No larger than what is not faded out: each of its pixels costs forty capsules.
        scale: Qt.vector3d(ground.reach / 50, ground.reach / 50, 1)
        castsShadows: false
        receivesShadows: false
        materials: CustomMaterial {
            property TextureInput capsules: TextureInput {
                texture: capsuleTexture
            }
            property TextureInput companionCapsules: TextureInput {
                texture: companionTexture
            }
            property vector3d lightDirection: ground.lightDirection
            property vector3d middle: ground.position
            property vector2d brink: ground.brink
            property real softness: ground.softness
            property real fadeRadius: ground.reach
            property real shadowStrength: Theme.dark ? 0.62 : 0.34
            property real contactStrength: Theme.dark ? 1.0 : 0.75
            property real gridStrength: !ground.grid ? 0 : Theme.dark ? 0.32 : 0.07
            property real gridSpacing: 10
            property real gridWidth: ground.uiScale

            shadingMode: CustomMaterial.Unshaded
            cullMode: Material.BackFaceCulling
            depthDrawMode: Material.NeverDepthDraw
            sourceBlend: CustomMaterial.One
            destinationBlend: CustomMaterial.OneMinusSrcAlpha
            vertexShader: "catcher.vert"
            fragmentShader: "catcher.frag"
        }
    }
    StepFace {
        visible: stepHeight > 0
        z: ground.brink.x * ground.brink.y
        stepHeight: ground.model.stepHeight
        reach: 0.62 * ground.model.bodyHeight
    }
}
