// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick3D
import AnkleUp

/// The outline of one leg as a translucent skin over its bones, clearest at its edge.
Node {
    id: silhouette

    required property FigureModel model

    SilhouetteGeometry {
        id: shape

        figure: silhouette.visible ? silhouette.model : null
    }
    // Where the outline covers itself, only the nearest skin shows: all of it writes its depth first.
    Model {
        geometry: shape
        depthBias: -100
        castsShadows: false
        receivesShadows: false
        materials: SkinMaterial {
            strength: 0
            depthDrawMode: Material.AlwaysDepthDraw
        }
    }
    Model {
        geometry: shape
        depthBias: -1000
        castsShadows: false
        receivesShadows: false
        materials: SkinMaterial {
        }
    }
}
