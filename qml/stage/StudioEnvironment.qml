// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick3D
import AnkleUp

/// Light from all around, and how finely the picture is drawn.
SceneEnvironment {
    id: environment

    property bool antialiased: true
    property bool occluded: true

    backgroundMode: SceneEnvironment.Transparent
    clearColor: "transparent"
    antialiasingMode: antialiased ? SceneEnvironment.MSAA : SceneEnvironment.NoAA
    antialiasingQuality: SceneEnvironment.High
    tonemapMode: SceneEnvironment.TonemapModeAces
    aoStrength: occluded ? 55 : 0
    aoDistance: occluded ? 7 : 0
    aoSoftness: 30
    aoSampleRate: 4
    aoBias: 0.2
    aoDither: true
    probeExposure: Theme.dark ? 0.40 : 0.50
    probeOrientation: Qt.vector3d(0, 90, 0)
    lightProbe: Texture {
        source: "qrc:/assets/light/studio.ktx"
    }
}
