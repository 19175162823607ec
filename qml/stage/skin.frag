// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
VARYING vec3 outwards;
VARYING vec3 toEye;
VARYING float presence;

void MAIN() {
    float facing = clamp(dot(normalize(outwards), normalize(toEye)), 0.0, 1.0);
    float edge = 1.0 - facing;
    float alpha = strength * presence * (middle + rim * edge * edge * edge);
    FRAGCOLOR = vec4(tint * alpha, alpha);
}
