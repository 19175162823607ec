// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick3D

PrincipledMaterial {
    property color tint

    baseColor: tint
    roughness: 0.4
    specularAmount: 0.4
}
