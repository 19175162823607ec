// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
VARYING vec3 onFloor;

void MAIN() {
    float fade = 1.0 - smoothstep(0.10, 0.75, abs(onFloor.x) / reach);
    float edge = min(-onFloor.y, onFloor.y + depth);
    float line = 1.0 - smoothstep(0.0, 1.5 * max(fwidth(onFloor.y), 1e-4), edge);
    FRAGCOLOR = vec4(0.0, 0.0, 0.0, strength * fade * (0.6 + line));
}
