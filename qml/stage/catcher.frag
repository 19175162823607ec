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

// Light and openness that a figure leaves the floor here; 1 beyond the part that it darkens.
vec2 figureLight(int first, int last, vec4 part, vec3 toLight) {
    vec2 inside = min(onFloor.xz - part.xy, part.zw - onFloor.xz);
    float edge = smoothstep(0.0, 6.0, min(inside.x, inside.y));
    vec2 left = vec2(1.0);
    if (edge <= 0.0) return left;
    for (int i = first; i < last; ++i) {
        vec4 a = first == 0 ? texelFetch(capsules, ivec2(i, 0), 0) : texelFetch(companionCapsules, ivec2(i - first, 0), 0);
        vec4 b = first == 0 ? texelFetch(capsules, ivec2(i, 1), 0) : texelFetch(companionCapsules, ivec2(i - first, 1), 0);
        if (a.w <= 0.0) break;
        left *= vec2(capsuleLight(onFloor, toLight, a, b), capsuleContact(onFloor, a, b));
    }
    return mix(vec2(1.0), left, edge);
}

void MAIN() {
    vec3 toLight = normalize(lightDirection);
    vec2 light = vec2(1.0);
    light *= figureLight(0, 20, texelFetch(capsules, ivec2(20, 0), 0), toLight);
    light *= figureLight(20, 40, texelFetch(companionCapsules, ivec2(20, 0), 0), toLight);
    float lit = light.x;
    float open = light.y;
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
