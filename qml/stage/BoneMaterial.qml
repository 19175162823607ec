// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick3D

/// Ivory with a little polish; the colour itself is in the vertices.
PrincipledMaterial {
    roughness: 0.5
    specularAmount: 0.42
    clearcoatAmount: 0.10
    clearcoatRoughnessAmount: 0.35
}
