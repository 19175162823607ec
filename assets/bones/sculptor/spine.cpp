// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "pelvis.h"

// Sacrum with coccyx, and the lower lumbar vertebrae. The sacral slope is 37 deg (Mac-Thiong et al. 2011: 24 to 55). All sizes are
// estimated.
namespace ankleup::sculpt {
namespace {

/// The sacrum stands along a line of its own: x up along it, y out of its hollow front, z sideways.
const Frame kSacral{Point(0.4F, 0.917F, 0), Point(0.917F, -0.4F, 0), Point::UnitZ()};
const Point kEndPlate(-88.5F, 35, 0);
const Point kEndPlateNormal(0.60F, 0.80F, 0);  // sacral slope 37 deg

/// A level of the sacral plate: where its front and back are in the middle and at the side, and half its width.
struct Level {
    float t, front, back, sideFront, sideBack, halfWidth;
};
const std::array<Level, 7> kLevels = {{{-113, -84, -100, -86, -98, 12},
                                       {-104, -89.5F, -112, -94, -107, 21},
                                       {-88, -96, -125, -102, -119, 29},
                                       {-67, -97, -132.5F, -105.5F, -127, 38.5F},
                                       {-45, -93.5F, -135, -104.5F, -132, 48.5F},
                                       {-25, -86.5F, -132, -97.5F, -131, 56},
                                       {-3, -80, -127, -92, -121, 56}}};

Level levelAt(float t) {
    std::size_t i = 0;
    while (i + 2 < kLevels.size() && t > kLevels[i + 1].t) ++i;
    const Level& low = kLevels[i];
    const Level& high = kLevels[i + 1];
    const float h = high.t - low.t;
    const float u = std::clamp((t - low.t) / h, 0.0F, 1.0F);
    // Hermite: the slope at a level is that between its neighbours.
    const auto along = [&](float Level::*value) {
        const auto slopeAt = [&](std::size_t k) {
            const Level& before = kLevels[k > 0 ? k - 1 : k];
            const Level& after = kLevels[std::min(k + 1, kLevels.size() - 1)];
            return (after.*value - before.*value) / (after.t - before.t);
        };
        const float u2 = u * u;
        const float u3 = u2 * u;
        return (2 * u3 - 3 * u2 + 1) * low.*value + (u3 - 2 * u2 + u) * h * slopeAt(i) + (3 * u2 - 2 * u3) * high.*value +
               (u3 - u2) * h * slopeAt(i + 1);
    };
    return {t, along(&Level::front), along(&Level::back), along(&Level::sideFront), along(&Level::sideBack), along(&Level::halfWidth)};
}

/// The five fused vertebrae with their wings, before any detail.
float sacralPlate(const Point& q) {
    const Level level = levelAt(q.x());
    const float aside = smoothStep(0, level.halfWidth, q.z());
    const float front = mix(level.front, level.sideFront, aside);
    const float back = mix(level.back, level.sideBack, aside);
    const float thickness = common(q.y() - front, back - q.y(), 9);
    const float top = q.x() + 3 + 13 * smoothStep(24, 54, q.z()) + 7 * smoothStep(-108, -118, q.y());
    return 0.85F * common(common(thickness, q.z() - level.halfWidth, 13), common(top, -113 - q.x(), 4), 9);
}

/// The ear-shaped joint surface on the side of the first three vertebrae (negative inside, seen from the side).
float auricular(const Point& q) {
    const float upper = std::hypot((q.x() + 21) / 12, (q.y() + 106) / 10) - 1;
    const float lower = std::hypot((q.x() + 42) / 17, (q.y() + 115) / 9) - 1;
    return join(upper, lower, 0.4F) * 9;
}

struct Foramen {
    float t, front, z, radius;
};
constexpr std::array<Foramen, 4> kForamina = {
    {{-32, -91, 22, 5.6F}, {-55, -97, 19.5F, 5.2F}, {-76, -98.5F, 16.8F, 4.6F}, {-95, -95, 14, 3.8F}}};

/// A knot given along the sacrum, as the rest of the clay has it.
Tube::Knot sacralKnot(float t, float y, float z, float radius) {
    const Point p = kSacral.x * t + kSacral.y * y + kSacral.z * z;
    return {p.x(), p.y(), p.z(), radius};
}

const Tube kMedianCrest({sacralKnot(-13, -128, 0, 3.4F), sacralKnot(-21, -134.5F, 0, 4.4F), sacralKnot(-33, -135.5F, 0, 3.4F),
                         sacralKnot(-43, -139, 0, 4.3F), sacralKnot(-54, -136.5F, 0, 3.2F), sacralKnot(-65, -136.5F, 0, 4),
                         sacralKnot(-76, -131, 0, 2.8F), sacralKnot(-85, -128, 0, 3.4F), sacralKnot(-94, -119, 0, 2.4F)});

struct Crests {
    Tube intermediate, lateral;
    std::array<Tube, 4> lines;  // where the bodies have fused
};

Crests makeCrests() {
    const Field plate = [](const Point& p) { return sacralPlate(kSacral.local(p)); };
    const auto line = [&](const Foramen& foramen) {
        return Tube({sacralKnot(foramen.t, foramen.front + 2, -8, 2.4F), sacralKnot(foramen.t, foramen.front + 2, 6, 2.4F),
                     sacralKnot(foramen.t, foramen.front, foramen.z - 3, 2)})
            .onto(plate, 0.9F);
    };
    return {Tube({sacralKnot(-16, -127, 19, 3), sacralKnot(-32, -133, 13.5F, 2.4F), sacralKnot(-54, -134, 11.5F, 2.6F),
                  sacralKnot(-76, -129, 9.5F, 2.2F), sacralKnot(-100, -114, 7, 2.6F)})
                .onto(plate, 1.1F),
            Tube({sacralKnot(-24, -132, 34, 3.6F), sacralKnot(-44, -133, 29, 4), sacralKnot(-66, -129, 24, 3.4F),
                  sacralKnot(-88, -121, 19, 3), sacralKnot(-102, -110, 16, 2.6F)})
                .onto(plate, 1.8F),
            {line(kForamina[0]), line(kForamina[1]), line(kForamina[2]), line(kForamina[3])}};
}

struct Body {
    Point centre;
    float halfWidth, halfHeight, halfDepth;
};
const std::array<Body, 4> kCoccyx = {{{{-127, -67, 0}, 9.5F, 6, 5.6F},
                                      {{-123, -76, 0}, 8.5F, 5.5F, 4.8F},
                                      {{-117, -84.5F, 0}, 5.6F, 5.5F, 4},
                                      {{-110.5F, -90.5F, 0}, 3.9F, 5, 3.4F}}};

/// A cylinder with an oval, slightly square section; x up, y forward, z sideways.
float oval(const Point& q, float halfWidth, float halfHeight, float halfDepth) {
    const float e = std::pow(std::abs(q.z()) / halfWidth, 2.4F) + std::pow(std::abs(q.y()) / halfDepth, 2.4F);
    return common((std::pow(e, 1 / 2.4F) - 1) * halfDepth, std::abs(q.x()) - halfHeight, 4);
}

float coccyx(const Point& p) {
    float d = 1e9F;
    for (std::size_t i = 0; i < kCoccyx.size(); ++i) {
        const Body& body = kCoccyx[i];
        const Point up = kCoccyx[std::max<std::size_t>(i, 1) - 1].centre - kCoccyx[std::min<std::size_t>(i + 1, 3)].centre;
        d = join(d, oval(Frame::along(up, Point::UnitX()).local(p - body.centre), body.halfWidth, body.halfHeight, body.halfDepth), 3);
    }
    return d;
}

float sacrum(const Point& p, const Crests& crests) {
    const Point q = kSacral.local(p);
    float d = sacralPlate(q);
    d = join(d, ellipsoid(q, {-12, -96, 0}, {13, 16.5F, 27}), 8);  // body of the first
    d = join(join(d, kMedianCrest(p), 6), crests.lateral(p), 6);
    d = join(d, crests.intermediate(p), 5);
    for (const Tube& line : crests.lines) d = join(d, line(p), 6);
    float process = cone(q, {-18, -119, 18}, {-8, -120, 20.5F}, 8, 6.8F);  // superior articular process
    process = common(process, plane(q, {-6, -124.5F, 20}, {0.2F, -0.8F, -0.55F}), 3);
    d = join(d, process, 8);
    const Point flat(q.x(), q.y(), 0.72F * q.z());
    d = carve(d, cone(flat, {6, -118, 0}, {-24, -120, 0}, 8.5F, 3.5F), 3);  // sacral canal
    d = carve(d, cone(q, {-99, -119, 0}, {-113, -105, 0}, 2.6F, 4.2F), 3);  // hiatus
    for (const auto& [t, front, z, radius] : kForamina) {
        // In front they open outwards in a broad furrow for the nerve, behind they are slits between the rough crests.
        d = carve(d, cone(q, {t - 3, front + 7, z + 11}, {t, front - 7, z - 1}, 1.3F * radius, 0.8F * radius), 6);
        const float back = levelAt(t).back;
        d = carve(
            d, ellipsoid(q, {t - 1, back + 2, z - 2.5F}, {1.15F * radius, 6, 0.62F * radius}, Frame::along({1, 0, 0.35F}, Point::UnitY())),
            3);
    }
    d += 0.9F * smoothStep(1.5F, -1.5F, auricular(q)) * smoothStep(18, 26, q.z());
    d = join(d, coccyx(p), 3);
    const float over = plane(p, kEndPlate, kEndPlateNormal);
    return q.z() < 34 && q.y() > -112 ? common(d, over - 40 * smoothStep(22, 34, q.z()) - 40 * smoothStep(-106, -112, q.y()), 2) : d;
}

float sacralCartilage(const Point& p) {
    const Point q = kSacral.local(p);
    const float ear = std::max(auricular(q), 30 - q.z());
    return std::min(ear, std::max({std::abs(plane(p, kEndPlate, kEndPlateNormal)) - 1.4F, std::abs(p.z()) - 24, -p.x() - 103}));
}

/// The disc under a lumbar vertebra: higher in front, as the upright spine is hollow behind; it sinks a little into the bone below.
const Frame kDisc = Frame::along({0.19F, 0.98F, 0}, Point::UnitX());

/// A lumbar vertebra with its disc, about the centre of its body: x forward, y up.
float vertebra(const Point& at) {
    const Point p(at.x(), at.y(), std::abs(at.z()));
    const float waist = 1.8F * (1 - std::min(1.0F, std::abs(p.y()) / 13));
    float d = oval({p.y(), p.x(), p.z()}, 24.5F - waist, 13.2F, 17 - waist);
    d = join(d, oval(kDisc.local(p - Point(0, -15.6F, 0)), 22.2F, 7.2F, 15.2F), 0.4F);
    d = join(d, cone(p, {-13, 5, 14}, {-26, 4, 14}, 6.2F, 5.5F), 4);                      // pedicle
    d = join(d, triangle(p, {-27, 4, 14}, {-37, -5, 3}, {-32, -14, 14}, 5, 5, 4.5F), 4);  // lamina
    d = join(d, cone(p, {-27, 3, 18}, {-30, 2, 40}, 4.6F, 3.2F), 5);                      // transverse process
    d = join(d, cone(p, {-30, 10, 16}, {-31, 18, 17}, 6, 5), 5);                          // articular processes
    d = join(d, cone(p, {-32, -12, 14}, {-34, -21, 15}, 5.5F, 4.8F), 5);
    return join(d, triangle(p, {-38, 0, 0}, {-62, -2, 0}, {-60, -14, 0}, 3.6F, 3.8F, 4.2F), 5);  // spinous process
}

}  // namespace

Recipe makeSacrum() {
    const auto surface = [crests = makeCrests()](const Point& p) { return sacrum(pelvisToClay(p), crests); };
    return {Bone::kSacrum,
            surface,
            [](const Point& p) { return sacralCartilage(pelvisToClay(p)); },
            {-108, -34, -146},
            {-8, 130, -22},
            1.3F,
            2,
            5000,
            {{"promontory", {-13.5F, 94.3F, -83.6F}}, {"coccyx", {-45.9F, -24.6F, -83.6F}}}};
}

Recipe makeVertebra(Bone bone) {
    const float size = bone == Bone::kLumbar5 ? 1.0F : bone == Bone::kLumbar4 ? 0.985F : 0.965F;
    const auto surface = [size](const Point& p) { return size * vertebra(p / size); };
    const auto cartilage = [size](const Point& p) { return std::max(12.4F * size - std::abs(p.y()), -20 - p.x()); };
    return {bone, surface, cartilage, {-70, -30, -48}, {22, 28, 48}, 1.3F, 1, 1400, {{"spinous_process", size * Point(-65.5F, -4.7F, 0)}}};
}

}  // namespace ankleup::sculpt
