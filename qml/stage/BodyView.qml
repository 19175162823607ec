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
        visible: view.layers.includes("bones") && !view.model.posing
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
        visible: (view.model.companionShown || view.model.otherShown) && !view.model.posing && view.layers.includes("bones")
        model: view.model.companion
        low: view.low
        legOnly: !view.model.otherShown
        plain: view.model.otherShown
        material: BoneMaterial {
            baseColor: view.model.otherShown ? Theme.fadedBone : Theme.change(0)
            emissiveFactor: view.model.otherShown ? Theme.fadeGlow : Qt.vector3d(0, 0, 0)
        }
    }
    Figure {
        visible: view.model.freeLegShown && !view.model.posing && !view.model.closeUp && view.layers.includes("bones")
        model: view.model.companion
        plain: true
        low: true
        legOnly: true
        material: BoneMaterial {
            baseColor: Theme.restingBone
        }
    }
    // What is not asked for is not even made.
    Loader3D {
        active: view.layers.includes("soft_tissue") && !view.model.posing
        sourceComponent: Node {
            SoftTissue {
                model: view.model.present
                low: view.low
            }
            SoftTissue {
                visible: view.model.companionShown
                model: view.model.companion
                low: view.low
            }
        }
    }
    Loader3D {
        active: view.layers.includes("silhouette") && !view.model.posing
        sourceComponent: Node {
            Silhouette {
                model: view.model.present
            }
            Silhouette {
                z: view.model.otherShift
                model: view.model.companion
            }
        }
    }
    Loader3D {
        active: view.layers.includes("footprint") && !view.model.posing
        sourceComponent: FootprintView {
            figure: view.model.present
        }
    }
    Loader3D {
        active: view.layers.includes("axes") && !view.model.posing
        sourceComponent: AxisRods {
            model: view.model.present
        }
    }
    Ground {
        model: view.model
        uiScale: view.uiScale
        position: Qt.vector3d(0.02 * view.model.bodyHeight, 0, 0.5 * view.model.otherShift)
    }
}
