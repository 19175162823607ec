// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
VARYING vec3 outwards;
VARYING vec3 toEye;
VARYING float presence;

void MAIN() {
    outwards = NORMAL;
    toEye = CAMERA_POSITION - VERTEX;
    presence = UV0.x;
    POSITION = MODELVIEWPROJECTION_MATRIX * vec4(VERTEX, 1.0);
}
