// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick3D
import AnkleUp

/// Muscles, tendons and ligaments of one leg, coloured where they are longer or shorter than in the reference.
Node {
    id: tissue

    required property FigureModel model
    /// With fewer triangles.
    property bool low: false

    Model {
        castsShadows: false
        receivesShadows: false
        geometry: TissueGeometry {
            figure: tissue.visible ? tissue.model : null
            low: tissue.low
            muscle: Theme.muscle
            tendon: Theme.tendon
            longer: Theme.longer
            shorter: Theme.shorter
        }
        materials: PrincipledMaterial {
            roughness: 0.55
            specularAmount: 0.35
            clearcoatAmount: 0.08
            clearcoatRoughnessAmount: 0.3
            baseColorMap: Texture {
                tilingModeHorizontal: Texture.Repeat
                tilingModeVertical: Texture.Repeat
                generateMipmaps: true
                mipFilter: Texture.Linear
                textureData: FibreTexture {
                }
            }
        }
    }
}
