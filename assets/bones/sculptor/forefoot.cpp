// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "foot.h"

// Metatarsals and toes.
namespace ankleup::sculpt {
namespace {

struct Metatarsal {
    Point base, head;
    float baseWidth, baseHeight, shaftWidth, shaftHeight, headRadius;  // half widths and heights
    float bow;                                                         // how far the shaft arches up
};

const std::array<Metatarsal, 5> kMetatarsals = {{{{81.5F, -29, -20}, {140, -59, -25}, 8.5F, 14, 6.6F, 7.4F, 10, 2.2F},
                                                 {{74.5F, -19.5F, -5}, {146.5F, -61.5F, -4}, 7.6F, 10.5F, 4, 4.6F, 7.6F, 4},
                                                 {{80.5F, -23.5F, 9.5F}, {143, -62, 9.5F}, 7.2F, 10.5F, 3.7F, 4.4F, 7.2F, 4},
                                                 {{68, -33.5F, 19}, {137, -62.5F, 22.5F}, 6.8F, 9.5F, 3.7F, 4.3F, 7, 4},
                                                 {{62, -41.5F, 28}, {128, -63.5F, 35}, 7.5F, 8.2F, 4.4F, 4.2F, 6.8F, 4}}};

float metatarsal(const Point& p, std::size_t ray) {
    const Metatarsal& m = kMetatarsals[ray];
    const Frame f = Frame::along(m.head - m.base, Point::UnitY());
    const float length = (m.head - m.base).norm();
    const Point q = f.local(p - m.base);
    const float t = std::clamp(q.x() / length, 0.0F, 1.0F);
    const float y = q.y() - m.bow * 4 * t * (1 - t);
    const float toShaft = smoothStep(0, 0.34F, t);
    const float toHead = smoothStep(0.66F, 1, t);
    const float width = mix(mix(m.baseWidth, m.shaftWidth, toShaft), m.headRadius * 0.82F, toHead);
    const float height = mix(mix(m.baseHeight, m.shaftHeight, toShaft), m.headRadius * 0.86F, toHead);
    const float wedge = width * (1 + (ray == 0 ? -0.05F : 0.24F) * (1 - toShaft) * y / std::max(height, 1.0F));
    float d = (std::hypot(y / height, q.z() / wedge) - 1) * std::min(height, width);
    if (t < 0.4F) {  // the base is square
        const float square = std::max(std::abs(y) - height * 0.93F, std::abs(q.z()) - wedge * 0.93F);
        d = mix(common(square, d - 2.2F, 3), d, smoothStep(0.05F, 0.4F, t));
    }
    d = common(d, std::max(-q.x(), q.x() - length), 3);
    const Point h = q - Point(length, 0, 0);
    const float r = m.headRadius;
    float head = ellipsoid(Point(h + Point(0, 1, 0)), Point(r * 0.98F, r * 1.08F, r * 0.98F));
    d = join(d, common(head, std::abs(h.z()) - r * 0.84F, 2.5F), r * 0.5F);
    for (const float side : {-1.0F, 1.0F}) {
        d = join(d, sphere(h, {-r * 0.30F, -r * 0.72F, side * r * 0.46F}, r * 0.40F), 2.5F);  // plantar condyle
        d = carve(d, sphere(h, {-r * 0.35F, r * 0.1F, side * r * 1.16F}, r * 0.45F), 2);      // collateral pit
    }
    if (ray == 0)
        d = std::min(
            {d, ellipsoid(p, {137, -70, -19.5F}, {6, 3.6F, 4.2F}), ellipsoid(p, {137, -70, -30.5F}, {6.3F, 3.6F, 4.3F})});  // sesamoids
    if (ray == 4) d = join(d, cone(p, {62, -44, 31}, {50.5F, -46.5F, 37.5F}, 6.5F, 3.6F), 5);  // styloid process
    return d;
}

float metatarsalCartilage(const Point& p, const Metatarsal& m) {
    const Frame f = Frame::along(m.head - m.base, Point::UnitY());
    const Point q = f.local(p - m.base);
    const Point h = q - Point((m.head - m.base).norm(), 0, 0);
    const float head = std::max(std::abs(h.norm() - m.headRadius) - 2.5F, 0.15F * m.headRadius + 0.35F * h.y() - h.x());
    const float base = std::max({std::abs(q.x() - 0.3F) - 0.7F, std::abs(q.z()) - m.baseWidth, std::abs(q.y()) - m.baseHeight});
    return std::min(head, base);
}

struct Phalanx {
    Point base, head;
    float baseWidth, baseHeight, shaftWidth, shaftHeight, headWidth, headHeight;
    bool last = false;
};

const std::array<Phalanx, 14> kPhalanges = {{
    {{151.5F, -60.5F, -26}, {177, -62, -22.5F}, 9.2F, 8.4F, 5.8F, 5.2F, 7.2F, 5.8F},
    {{180, -63, -22}, {202, -66.3F, -18.5F}, 8, 5.8F, 4.8F, 3.6F, 6.2F, 3.2F, true},
    {{154.5F, -63, -3.6F}, {179, -57.5F, -2}, 6.2F, 6, 3.3F, 3.3F, 4.4F, 4},
    {{181.5F, -58.5F, -1.8F}, {193, -63.5F, -1}, 4.6F, 4.2F, 3.4F, 2.9F, 4.2F, 3.3F},
    {{195, -64.8F, -0.8F}, {204, -68.3F, 0}, 4.1F, 3.2F, 2.8F, 2.2F, 3.6F, 2.2F, true},
    {{150.5F, -63.5F, 10.2F}, {172, -58.5F, 12.2F}, 5.9F, 5.7F, 3.1F, 3.1F, 4.2F, 3.8F},
    {{174.5F, -59.5F, 12.5F}, {184, -64.5F, 13.2F}, 4.3F, 4, 3.2F, 2.8F, 4, 3.2F},
    {{186, -65.6F, 13.3F}, {194, -68.5F, 14}, 3.9F, 3, 2.7F, 2.1F, 3.4F, 2.1F, true},
    {{144.5F, -64, 23.6F}, {163.5F, -59.5F, 26.2F}, 5.6F, 5.4F, 3, 3, 4, 3.6F},
    {{166, -60.5F, 26.5F}, {174, -65, 27.4F}, 4.1F, 3.8F, 3.1F, 2.8F, 3.8F, 3.1F},
    {{176, -66, 27.6F}, {183.5F, -68.5F, 28.4F}, 3.7F, 2.9F, 2.6F, 2.1F, 3.3F, 2.1F, true},
    {{135.5F, -65, 36.2F}, {153.5F, -61, 39}, 5.4F, 5.1F, 2.9F, 2.9F, 3.9F, 3.4F},
    {{155.8F, -62, 39.4F}, {162.5F, -65.6F, 40.3F}, 3.9F, 3.5F, 3.1F, 2.7F, 3.7F, 3},
    {{164.5F, -66.5F, 40.5F}, {171.5F, -68.6F, 41.5F}, 3.6F, 2.8F, 2.6F, 2.1F, 3.2F, 2.1F, true},
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
        d = join(d, ellipsoid(Point(q - Point(length - 1.5F, -0.4F, 0)), Point(2.6F, s.headHeight * 0.95F, s.headWidth * 1.12F)), 2);
    } else {  // a pulley with a shallow groove
        const float radius = s.headHeight * 1.02F - 0.7F * std::exp(-q.z() * q.z() / (s.headWidth * s.headWidth * 0.12F));
        const float pulley = std::hypot(q.x() - length + s.headHeight * 0.62F, q.y() + 0.2F) - radius;
        d = join(d, common(pulley, std::abs(q.z()) - s.headWidth, 1.6F), 2);
    }
    return carve(d,
                 ellipsoid(Point(q + Point(s.baseHeight * 0.9F, -0.3F, 0)), Point(s.baseHeight * 1.12F, s.baseHeight, s.baseWidth * 0.95F)),
                 1.5F);
}

float phalanxCartilage(const Point& p, const Phalanx& s) {
    const float length = (s.head - s.base).norm();
    const float along = Frame::along(s.head - s.base, Point::UnitY()).x.dot(p - s.base);
    const float base = std::max(along - 0.7F, -2 - along);
    return s.last ? base : std::min(base, std::max(length - 1.2F - along, along - length - 3));
}

template <class Parts, class Distance>
float nearest(const Parts& parts, const Distance& distance) {
    float d = 1e9F;
    for (const auto& part : parts) d = std::min(d, distance(part));
    return d;
}

}  // namespace

Recipe makeMetatarsals() {
    const auto surface = [](const Point& p) {
        float d = 1e9F;
        for (std::size_t ray = 0; ray < kMetatarsals.size(); ++ray) d = std::min(d, metatarsal(p, ray));
        return d;
    };
    const auto cartilage = [](const Point& p) {
        return nearest(kMetatarsals, [&](const Metatarsal& m) { return metatarsalCartilage(p, m); });
    };
    return inSegment({Bone::kMetatarsals, surface, cartilage, {38, -72, -42}, {138, 0, 48}, 0.9F, 1, 6500}, kAnkleInHindfoot);
}

Recipe makeToes() {
    const auto surface = [](const Point& p) { return nearest(kPhalanges, [&](const Phalanx& s) { return phalanx(p, s); }); };
    const auto cartilage = [](const Point& p) {
        return nearest(kPhalanges, [&](const Phalanx& s) { return std::max(phalanxCartilage(p, s), std::abs(phalanx(p, s)) - 1.5F); });
    };
    return inSegment({Bone::kToes, surface, cartilage, {108, -72, -42}, {210, -42, 52}, 0.7F, 0, 6000}, kAnkleInForefoot);
}

}  // namespace ankleup::sculpt
