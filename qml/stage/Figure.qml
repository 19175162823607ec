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

    /// A bone at one level of detail. Each has both: changing a geometry while it is shown costs more than a hidden one.
    component Shape: Model {
        id: shape

        required property PoseObject bone
        property bool few: false
        property bool drawn: true

        visible: few === figure.low
        castsShadows: false
        receivesShadows: false
        materials: figure.materialOf(bone.segment, bone.name)
        geometry: BoneGeometry {
            bone: shape.bone.name
            plain: figure.plain
            low: shape.few
            wanted: shape.drawn && shape.visible && figure.visible
            footType: figure.model.footType
            mirrored: figure.model.left
            torsion: figure.model.torsion
        }
    }

    Repeater3D {
        model: figure.model.bones

        Node {
            id: bone

            required property PoseObject modelData
            required property int index

            visible: !figure.legOnly || index < figure.model.legBoneCount
            position: modelData.position
            rotation: modelData.rotation
            scale: Qt.vector3d(figure.model.boneScale, figure.model.boneScale, figure.model.boneScale)

            Shape {
                bone: bone.modelData
                drawn: bone.visible
            }
            Shape {
                bone: bone.modelData
                drawn: bone.visible
                few: true
            }
        }
    }
}
