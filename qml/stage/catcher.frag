// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
VARYING vec3 onFloor;

// A soft shadow and the contact darkening of capsules on the floor, in closed form: nearest approach of the ray to the light and each
// capsule (Quilez 2019), its penumbra widening with the distance.
float capsuleLight(vec3 from, vec3 toLight, vec4 a, vec4 b) {
    vec3 along = b.xyz - a.xyz;
    vec3 start = from - a.xyz;
    float startLight = dot(start, toLight);
    float alongLight = dot(toLight, along);
    float length2 = max(dot(along, along), 1e-4);
    float startAlong = dot(start, along);
    vec2 at = vec2(-startLight * length2 + alongLight * startAlong, startAlong - startLight * alongLight) /
              max(length2 - alongLight * alongLight, 1e-4);
    at.x = max(at.x, 1e-3);
    at.y = clamp(at.y, 0.0, 1.0);
    float radius = mix(a.w, b.w, at.y);
    float clearance = length(a.xyz + along * at.y - from - toLight * at.x) - radius;
    float penumbra = softness * at.x + 0.6;
    float lit = smoothstep(0.0, 1.0, (clearance + penumbra * 0.55) / (penumbra * 1.25));
    return mix(1.0, lit, min(1.0, radius * 2.2 / penumbra));
}

float capsuleContact(vec3 from, vec4 a, vec4 b) {
    vec3 along = b.xyz - a.xyz;
    float part = clamp(dot(from - a.xyz, along) / max(dot(along, along), 1e-4), 0.0, 1.0);
    float radius = mix(a.w, b.w, part);
    vec3 to = a.xyz + along * part - from;
    float far = length(to);
    return 1.0 - clamp(to.y / far, 0.0, 1.0) * min(1.0, radius * radius / (far * far)) * 0.75;
}

void MAIN() {
    vec3 toLight = normalize(lightDirection);
    float lit = 1.0;
    float open = 1.0;
    for (int i = 0; i < 40; ++i) {
        vec4 a = i < 20 ? texelFetch(capsules, ivec2(i, 0), 0) : texelFetch(companionCapsules, ivec2(i - 20, 0), 0);
        vec4 b = i < 20 ? texelFetch(capsules, ivec2(i, 1), 0) : texelFetch(companionCapsules, ivec2(i - 20, 1), 0);
        if (a.w <= 0.0) {
            if (i < 20) continue;
            break;
        }
        lit *= capsuleLight(onFloor, toLight, a, b);
        open *= capsuleContact(onFloor, a, b);
    }
    float away = length(onFloor.xz - middle.xz) / fadeRadius;
    float fade = 1.0 - smoothstep(0.30, 1.0, away);
    float fromBrink = brink.x * onFloor.z - brink.y;
    fade *= clamp(fromBrink / max(fwidth(fromBrink), 1e-4) + 0.5, 0.0, 1.0);
    vec2 tile = abs(fract(onFloor.xz / gridSpacing - 0.5) - 0.5) * gridSpacing;
    vec2 pixel = fwidth(onFloor.xz) * gridWidth;
    vec2 line = 1.0 - smoothstep(pixel * 0.2, pixel * 1.2, tile);
    float grid = max(line.x, line.y) * gridStrength;
    float darkness = 1.0 - (1.0 - (1.0 - lit) * shadowStrength) * mix(1.0, open, contactStrength);
    // Black with alpha: tone mapping leaves black alone, and premultiplied black is black.
    FRAGCOLOR = vec4(0.0, 0.0, 0.0, clamp(1.0 - (1.0 - darkness) * (1.0 - grid), 0.0, 1.0) * fade);
}
