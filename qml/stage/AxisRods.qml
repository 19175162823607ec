// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick3D
import AnkleUp

/// The joints' axes as thin rods.
Node {
    id: rods

    required property FigureModel model

    Repeater3D {
        model: rods.model.axes

        Node {
            id: rod

            required property PoseObject modelData
            required property int index
            readonly property color tint: [Theme.pelvis, Theme.knee, Theme.foot, Theme.tibia][index]
            readonly property real span: [16, 13, 15, 11][index]

            position: modelData.position
            rotation: modelData.rotation

            Model {
                source: "#Cylinder"
                eulerRotation.x: 90
                scale: Qt.vector3d(0.0042, rod.span / 100, 0.0042)
                materials: RodMaterial {
                    tint: rod.tint
                }
            }
            Repeater3D {
                model: [-0.5, 0.5]

                Model {
                    required property real modelData

                    source: "#Sphere"
                    z: modelData * rod.span
                    scale: Qt.vector3d(0.0095, 0.0095, 0.0095)
                    materials: RodMaterial {
                        tint: rod.tint
                    }
                }
            }
        }
    }
}
