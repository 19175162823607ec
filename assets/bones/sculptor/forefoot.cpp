// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "foot.h"

// Metatarsals and toes.
namespace ankleup::sculpt {
namespace {

constexpr float kJointSpace = 1.4F;

struct Metatarsal {
    Facet facet;                                                       // of its base, towards the tarsus
    Point head;                                                        // centre of the ball that the toe turns about
    float baseWidth, baseHeight, shaftWidth, shaftHeight, headRadius;  // half widths and heights
    float bow;                                                         // how far the shaft arches up
};

const std::array<Metatarsal, 5> kMetatarsals = {{{kTarsometatarsalFacets[0], {118.5F, -48, -25}, 7.6F, 14.4F, 6.2F, 6.6F, 9.8F, 1.8F},
                                                 {kTarsometatarsalFacets[1], {121.2F, -53.6F, -5}, 7.4F, 10.5F, 3.9F, 4.5F, 7.4F, 3.2F},
                                                 {kTarsometatarsalFacets[2], {119.2F, -54, 8.5F}, 6.8F, 10.5F, 3.6F, 4.4F, 7, 3},
                                                 {kCuboidFront[0], {115.6F, -54.4F, 23}, 6.3F, 9.5F, 3.6F, 4.2F, 6.8F, 2.8F},
                                                 {kCuboidFront[1], {110.4F, -54.8F, 37}, 7, 7.8F, 4.3F, 4.1F, 6.6F, 2.2F}}};

float metatarsal(const Point& p, std::size_t ray) {
    const Metatarsal& m = kMetatarsals[ray];
    const Point base = m.facet.at;
    const Frame f = Frame::along(m.head - base, Point::UnitY());
    const float length = (m.head - base).norm();
    const Point q = f.local(p - base);
    const float t = std::clamp(q.x() / length, 0.0F, 1.0F);
    const float y = q.y() - m.bow * 4 * t * (1 - t);
    const float toShaft = smoothStep(-0.05F, 0.38F, t);
    const float toHead = smoothStep(0.62F, 1, t);
    const float r = m.headRadius;
    const float width = mix(mix(m.baseWidth, m.shaftWidth, toShaft), r * 0.80F, toHead);
    const float height = mix(mix(m.baseHeight, m.shaftHeight, toShaft), r * 0.84F, toHead);
    const float wedge = width * (1 + (ray == 0 ? -0.10F : 0.22F) * (1 - toShaft) * y / std::max(height, 1.0F));
    float d = (std::hypot(y / height, q.z() / wedge) - 1) * std::min(height, width);
    if (t < 0.42F) {  // the base is square
        const float square = common(std::abs(y) - height * 0.92F, std::abs(q.z()) - wedge * 0.92F, 2.5F);
        d = mix(common(square, d - 2.2F, 3), d, smoothStep(0.04F, 0.42F, t));
    }
    d = common(d, q.x() - length, 3);
    const Point h = q - Point(length, 0, 0);
    const float ball = common(sphere(p, m.head, r), std::abs(h.z()) - r * 0.86F, 3);
    d = join(d, ball, r * 0.45F);
    for (const float side : {-1.0F, 1.0F}) {
        d = join(d, sphere(h, {-r * 0.36F, -r * 0.66F, side * r * 0.46F}, r * 0.38F), 2.5F);  // plantar condyle
        d = carve(d, sphere(h, {-r * 0.42F, r * 0.12F, side * r * 1.18F}, r * 0.46F), 2.2F);  // collateral pit
    }
    if (ray == 0) {  // grooves in which the sesamoids run, a crest between them
        for (const float side : {-1.0F, 1.0F}) d = carve(d, sphere(p, m.head + Point(-2, -r - 2.2F, side * 5), 4.6F), 1.5F);
    }
    d = common(d, plane(p, base + 0.5F * kJointSpace * m.facet.normal.normalized(), -m.facet.normal), 1.6F);
    if (ray == 4) d = join(d, cone(p, base + Point(3, -1, 2), {47.8F, -42.5F, 35.2F}, 6.4F, 4.2F), 5);  // styloid process
    return t < 0.3F ? carve(d, std::min(cuneiforms(p), cuboid(p)) - kJointSpace, 1) : d;
}

/// Under the head of the first metatarsal; tibial and fibular.
float sesamoids(const Point& p) {
    return std::min(ellipsoid(p, {117, -58.5F, -30.2F}, {6.2F, 3.8F, 4.3F}), ellipsoid(p, {117.5F, -58.5F, -19.8F}, {5.8F, 3.7F, 4.1F}));
}

float metatarsalCartilage(const Point& p, const Metatarsal& m) {
    const Frame f = Frame::along(m.head - m.facet.at, Point::UnitY());
    const Point h = f.local(p - m.head);
    const float head = std::max(std::abs(h.norm() - m.headRadius) - 1.5F, 0.05F * m.headRadius + 0.45F * h.y() - h.x());
    const Point q = p - m.facet.at;
    const float base = std::max(std::abs(q.dot(m.facet.normal.normalized()) - 0.5F * kJointSpace) - 0.8F, q.norm() - 14);
    return std::min(head, base);
}

struct Phalanx {
    Point base, head;
    float baseWidth, baseHeight, shaftWidth, shaftHeight, headWidth, headHeight;
    float socket;  // radius of the ball that its base fits
    bool last = false;
};

const std::array<Phalanx, 14> kPhalanges = {{
    {{128.4F, -49.5F, -25.8F}, {160, -55.4F, -23}, 9.6F, 8.6F, 5.8F, 5.2F, 7.6F, 5.8F, 11.6F},
    {{162.6F, -56.6F, -22.7F}, {191.5F, -60.6F, -20}, 8.2F, 5.8F, 4.8F, 3.4F, 6.4F, 3, 0, true},
    {{128.2F, -54.2F, -4.8F}, {159.5F, -50.5F, -3}, 6.4F, 6, 3.3F, 3.4F, 4.6F, 4, 8.5F},
    {{162, -51.4F, -2.8F}, {179.5F, -57, -1.8F}, 4.8F, 4.3F, 3.4F, 3, 4.3F, 3.4F, 0},
    {{181.8F, -58.4F, -1.6F}, {199.9F, -62.1F, -0.6F}, 4.2F, 3.3F, 2.8F, 2.2F, 3.7F, 2.2F, 0, true},
    {{125.8F, -54.6F, 8.8F}, {153.5F, -51.3F, 11}, 6, 5.7F, 3.1F, 3.2F, 4.3F, 3.9F, 8.1F},
    {{155.9F, -52.3F, 11.3F}, {170, -57.8F, 12.2F}, 4.5F, 4.1F, 3.2F, 2.9F, 4.1F, 3.3F, 0},
    {{172.2F, -59.2F, 12.3F}, {185, -62.3F, 13}, 4, 3.1F, 2.7F, 2.1F, 3.5F, 2.1F, 0, true},
    {{122, -55, 23.6F}, {146.5F, -52.2F, 26.6F}, 5.7F, 5.4F, 3, 3.1F, 4.1F, 3.7F, 7.9F},
    {{148.9F, -53.2F, 26.9F}, {160.5F, -58.5F, 28}, 4.2F, 3.9F, 3.1F, 2.8F, 3.9F, 3.1F, 0},
    {{162.6F, -59.8F, 28.2F}, {173.5F, -62.4F, 29}, 3.8F, 3, 2.6F, 2.1F, 3.3F, 2.1F, 0, true},
    {{116.6F, -55.4F, 37.8F}, {137.5F, -53.2F, 41}, 5.6F, 5.1F, 3, 3, 4, 3.5F, 7.7F},
    {{139.8F, -54.2F, 41.3F}, {149, -59, 42.4F}, 4, 3.6F, 3.1F, 2.7F, 3.7F, 3, 0},
    {{151, -60.2F, 42.6F}, {160, -62.5F, 43.6F}, 3.7F, 2.9F, 2.6F, 2.1F, 3.2F, 2.1F, 0, true},
}};

float phalanx(const Point& p, const Phalanx& s) {
    const Frame f = Frame::along(s.head - s.base, Point::UnitY());
    const float length = (s.head - s.base).norm();
    const Point q = f.local(p - s.base);
    const float t = std::clamp(q.x() / length, 0.0F, 1.0F);
    const float toShaft = smoothStep(0, 0.45F, t);
    const float toHead = smoothStep(0.6F, 1, t);
    const float width = mix(mix(s.baseWidth, s.shaftWidth, toShaft), s.headWidth, toHead);
    const float height = mix(mix(s.baseHeight, s.shaftHeight, toShaft), s.headHeight, toHead);
    const float y = q.y() - (s.last ? 1.3F : 3.2F) * t * (1 - t);
    float d = (std::hypot(y / height, q.z() / width) - 1) * std::min(height, width);
    d = common(d, std::max(-q.x(), q.x() - length), std::min(s.headHeight, 2.6F));
    if (s.last) {
        d = join(d, ellipsoid(Point(q - Point(length - 1.5F, -0.4F, 0)), Point(2.8F, s.headHeight * 0.95F, s.headWidth * 1.15F)), 2);
    } else {  // a pulley with a shallow groove
        const float radius = s.headHeight * 1.02F - 0.7F * std::exp(-q.z() * q.z() / (s.headWidth * s.headWidth * 0.12F));
        const float pulley = std::hypot(q.x() - length + s.headHeight * 0.62F, q.y() + 0.2F) - radius;
        d = join(d, common(pulley, std::abs(q.z()) - s.headWidth, 0.75F * s.headHeight), 2);
    }
    if (s.socket > 0) return d;
    return carve(d,
                 ellipsoid(Point(q + Point(s.baseHeight * 0.9F, -0.3F, 0)), Point(s.baseHeight * 1.12F, s.baseHeight, s.baseWidth * 0.95F)),
                 1.5F);
}

/// The proximal phalanges' bases are hollowed for the heads of the metatarsals.
float toes(const Point& p) {
    float d = 1e9F;
    std::size_t ray = 0;
    for (const Phalanx& s : kPhalanges) {
        float bone = phalanx(p, s);
        if (s.socket > 0) bone = carve(bone, sphere(p, kMetatarsals[ray++].head, s.socket), 1.5F);
        d = std::min(d, bone);
    }
    return d;
}

float phalanxCartilage(const Point& p, const Phalanx& s) {
    const float length = (s.head - s.base).norm();
    const float along = Frame::along(s.head - s.base, Point::UnitY()).x.dot(p - s.base);
    const float base = std::max(along - 1.2F, -2 - along);
    return s.last ? base : std::min(base, std::max(length - 1.2F - along, along - length - 3));
}

}  // namespace

Recipe makeMetatarsals() {
    const auto surface = [](const Point& p) {
        constexpr float kGap = 1.3F;
        std::array<float, kMetatarsals.size() + 1> bones{sesamoids(p)};
        for (std::size_t ray = 0; ray < kMetatarsals.size(); ++ray) bones[ray + 1] = metatarsal(p, ray);
        return sideBySide(bones, kGap);
    };
    const auto cartilage = [](const Point& p) {
        float d = 1e9F;
        for (const Metatarsal& m : kMetatarsals) d = std::min(d, metatarsalCartilage(p, m));
        return d;
    };
    return inSegment({Bone::kMetatarsals,
                      surface,
                      cartilage,
                      {38, -68, -40},
                      {134, 0, 50},
                      0.8F,
                      1,
                      6800,
                      {{"head_1", {118.6F, -37.3F, -25}},
                       {"head_2", {121.4F, -45.1F, -5}},
                       {"head_5", {110.1F, -54.9F, 42.5F}},
                       {"styloid_process", {44.8F, -44.3F, 37.5F}},
                       {"tibial_sesamoid", {117, -62.2F, -30.2F}},
                       {"fibular_sesamoid", {117.5F, -62.1F, -19.8F}}}},
                     kAnkleInHindfoot);
}

Recipe makeToes() {
    const auto cartilage = [](const Point& p) {
        float d = 1e9F;
        for (const Phalanx& s : kPhalanges) d = std::min(d, std::max(phalanxCartilage(p, s), std::abs(phalanx(p, s)) - 1.5F));
        return d;
    };
    return inSegment({Bone::kToes,
                      toes,
                      cartilage,
                      {106, -68, -42},
                      {206, -36, 54},
                      0.7F,
                      0,
                      5500,
                      {{"hallux_tip", {192.7F, -60.6F, -19.8F}}, {"second_toe_tip", {201.3F, -62.5F, -0.4F}}}},
                     kAnkleInForefoot);
}

}  // namespace ankleup::sculpt
