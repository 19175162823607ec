// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick3D
import AnkleUp

/// The present leg on its floor, in ivory.
View3D {
    id: view

    required property StageModel model
    required property StageCamera aim
    required property int quality
    /// With few triangles.
    property bool low: false
    property list<string> layers: ["bones"]
    property bool silhouette: layers.includes("silhouette")
    property real uiScale: 1
    /// The segment that is lit; empty: none.
    property string lit

    opacity: model.dimmed ? 0.55 : 1
    camera: boom.camera
    environment: StudioEnvironment {
        antialiased: view.quality !== FrameMeter.Draft
        occluded: view.quality === FrameMeter.Full
    }

    Binding {
        target: view.model
        property: "closeUp"
        value: view.aim.distance < 0.55 * view.model.bodyHeight
    }
    Boom {
        id: boom

        aim: view.aim
    }
    StudioLights {
        yaw: view.aim.yaw
    }
    Figure {
        visible: view.layers.includes("bones")
        model: view.model.present
        low: view.low
        lit: view.lit
        material: BoneMaterial {
        }
        kneecapMaterial: BoneMaterial {
            baseColor: Theme.change(view.layers.includes("soft_tissue") ? view.model.present.kneecapChange : 0)
        }
        litMaterial: BoneMaterial {
            emissiveFactor: Theme.glow(view.lit)
        }
        fadedMaterial: BoneMaterial {
            baseColor: Theme.fadedBone
            emissiveFactor: Theme.fadeGlow
        }
    }
    Figure {
        visible: (view.model.companionShown || view.model.freeLegShown && !view.model.closeUp) && view.layers.includes("bones")
        model: view.model.companion
        legOnly: true
        plain: view.model.freeLegShown
        low: view.model.freeLegShown || view.low
        material: view.model.freeLegShown ? resting : carrying
    }
    BoneMaterial {
        id: carrying
    }
    BoneMaterial {
        id: resting

        baseColor: Theme.restingBone
    }
    SoftTissue {
        visible: view.layers.includes("soft_tissue")
        model: view.model.present
        low: view.low
    }
    SoftTissue {
        visible: view.model.companionShown && view.layers.includes("soft_tissue")
        model: view.model.companion
        low: view.low
    }
    Silhouette {
        visible: view.silhouette
        model: view.model.present
    }
    Silhouette {
        visible: view.silhouette
        model: view.model.companion
    }
    FootprintView {
        visible: view.layers.includes("footprint")
        figure: view.model.present
    }
    AxisRods {
        visible: view.layers.includes("axes")
        model: view.model.present
    }
    Ground {
        model: view.model
        uiScale: view.uiScale
        position: Qt.vector3d(0.02 * view.model.bodyHeight, 0, 0)
    }
}
