// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick3D
import AnkleUp

/// The bones of one leg with the pelvis, each where its pose says.
Node {
    id: figure

    required property FigureModel model
    required property Material material
    /// The segment that is lit, the others fade; empty: none.
    property string lit
    property Material fadedMaterial: material
    property Material litMaterial: material
    property Material kneecapMaterial: material
    /// Without ivory and cartilage.
    property bool plain: false
    /// With few triangles.
    property bool low: false
    /// The pelvis and the spine belong to the first leg.
    property bool legOnly: false

    function materialOf(segment: string, bone: string): Material {
        const plainly = bone === "patella" ? kneecapMaterial : material
        return lit === "" ? plainly : segment === lit ? litMaterial : lit === "knee" && (segment === "femur" || segment === "tibia") ? plainly : fadedMaterial
    }

    Repeater3D {
        model: figure.model.bones

        Model {
            id: bone

            required property PoseObject modelData
            required property int index

            visible: !figure.legOnly || index < figure.model.legBoneCount
            position: modelData.position
            rotation: modelData.rotation
            scale: Qt.vector3d(figure.model.boneScale, figure.model.boneScale, figure.model.boneScale)
            castsShadows: false
            receivesShadows: false
            materials: figure.materialOf(modelData.segment, modelData.name)
            geometry: BoneGeometry {
                bone: bone.modelData.name
                plain: figure.plain
                low: figure.low
                wanted: bone.visible && figure.visible
                footType: figure.model.footType
                mirrored: figure.model.left
                torsion: figure.model.torsion
            }
        }
    }
}
