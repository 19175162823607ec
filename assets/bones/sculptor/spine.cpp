// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "pelvis.h"

// Sacrum with coccyx, and the lower lumbar vertebrae.
namespace ankleup::sculpt {
namespace {

struct Body {
    Point centre;
    float halfWidth, halfHeight, halfDepth;
};

const std::array<Body, 8> kBodies = {{{{-97, 24, 0}, 25, 14, 15.5F},
                                      {{-114, 2.5F, 0}, 19.5F, 12, 11.5F},
                                      {{-125.5F, -18.5F, 0}, 16, 10.5F, 9.5F},
                                      {{-131, -39, 0}, 13.5F, 10, 8},
                                      {{-130, -58, 0}, 11.5F, 9, 6.8F},
                                      {{-124.5F, -73.5F, 0}, 9, 7, 5},
                                      {{-117.5F, -83, 0}, 5.5F, 6.5F, 4},
                                      {{-110.5F, -90, 0}, 3.8F, 5.5F, 3.4F}}};
const Tube kAla({{-98, 27, 18, 13}, {-100, 26, 34, 12.5F}, {-106, 17, 46, 9.5F}});
const Tube kLateralMass(
    {{-106, 18, 43, 10}, {-119, 0, 41, 10.5F}, {-130, -18, 33, 9}, {-136, -38, 24, 7}, {-134, -56, 16, 5.5F}, {-128, -66, 12, 3.5F}});
const Tube kLateralBack({{-122, 24, 36, 8}, {-130, 6, 37, 8.5F}, {-138, -14, 31, 7}, {-141, -36, 22, 6}, {-138, -56, 13, 4.5F}});
const Tube kDorsalPlate({{-118, 34, 0, 10}, {-132, 10, 0, 11}, {-141, -14, 0, 9.5F}, {-144, -38, 0, 7}, {-139, -58, 0, 5}});
const Point kEndPlate(-88.5F, 35, 0);
const Point kEndPlateNormal(0.60F, 0.80F, 0);  // sacral slope 37 deg

/// A cylinder with an oval, slightly square section; x up, y forward, z sideways.
float oval(const Point& q, float halfWidth, float halfHeight, float halfDepth) {
    const float e = std::pow(std::abs(q.z()) / halfWidth, 2.4F) + std::pow(std::abs(q.y()) / halfDepth, 2.4F);
    return common((std::pow(e, 1 / 2.4F) - 1) * halfDepth, std::abs(q.x()) - halfHeight, 4);
}

float sacralBodies(const Point& p) {
    float d = 1e9F;
    for (std::size_t i = 0; i < kBodies.size(); ++i) {
        const Body& body = kBodies[i];
        const Point up = i == 0 ? kEndPlateNormal : Point(kBodies[i - 1].centre - kBodies[std::min<std::size_t>(i + 1, 7)].centre);
        const float one = oval(Frame::along(up, Point::UnitX()).local(p - body.centre), body.halfWidth, body.halfHeight, body.halfDepth);
        d = join(d, one, i < 5 ? 4.0F : 2.5F);
    }
    return d;
}

float sacrum(const Point& p) {
    float d = sacralBodies(p);
    d = join(d, kAla(p), 8);
    d = join(d, triangle(p, {-106, 20, 16}, {-120, 22, 14}, {-119, 4, 38}, 9, 9, 8), 6);
    d = join(join(d, kLateralMass(p), 7), kLateralBack(p), 6);
    constexpr std::array<float, 4> kWingEnds = {34, 30, 22, 14};
    for (std::size_t i = 0; i < kWingEnds.size(); ++i) {
        const Point a = kBodies[i].centre;
        const Point b = kBodies[i + 1].centre;
        const Point c((a.x() + b.x()) / 2 - 8, (a.y() + b.y()) / 2, kWingEnds[i]);
        d = join(d, triangle(p, a - Point(7, 0, 0), b - Point(7, 0, 0), c, 6, 6, 6 - 0.6F * static_cast<float>(i)), 5);
    }
    d = join(d, kDorsalPlate(p), 7);
    d = join(d, triangle(p, {-126, 26, 0}, {-140, -10, 0}, {-131, 8, 24}, 5, 4, 5), 6);
    d = join(d, triangle(p, {-140, -10, 0}, {-142, -40, 0}, {-139, -24, 20}, 4, 4, 4), 5);
    for (const auto& [x, y, r] : {std::array{-133.0F, 31.0F, 5.0F}, {-145, 6, 4.8F}, {-152, -17, 4.2F}, {-152.5F, -39, 3.4F}}) {
        d = join(d, ellipsoid(p, {x, y, 0}, {r, r * 1.8F, r * 0.75F}), 6);  // median crest
    }
    d = join(d, cone(p, {-118, 32, 19}, {-119, 40, 21}, 7, 5.5F), 7);  // superior articular process
    d = carve(d, cone(p, {-108, 52, 0}, {-124, 22, 0}, 9.5F, 5), 4);   // sacral canal
    const std::array<std::array<float, 4>, 4> foramina = {
        {{-108, 11, 22.5F, 6}, {-120, -9, 19.5F, 5.4F}, {-128, -29.5F, 16.5F, 4.7F}, {-130, -49, 13.5F, 3.9F}}};
    for (std::size_t i = 0; i < foramina.size(); ++i) {
        const auto& [x, y, z, r] = foramina[i];
        d = carve(d, cone(p, {x + 9, y + 7 - 3 * static_cast<float>(i), z + 6}, {x - 7, y + 4, z}, r * 1.2F, r * 0.7F), 2.5F);
        d = carve(d, cone(p, {x - 17, y + 3, z - 1.5F}, {x - 35, y + 8, z - 1.5F}, r * 0.5F, r * 0.75F), 2.5F);
    }
    if (p.z() < 34) {
        const float over = plane(p, kEndPlate, kEndPlateNormal) - (p.x() < -104 ? 20 : 0);
        d = common(d, over - 50 * smoothStep(22, 34, p.z()), 2);
    }
    return d;
}

float sacralCartilage(const Point& p) {
    return std::max({std::abs(plane(p, kEndPlate, kEndPlateNormal)) - 1.4F, std::abs(p.z()) - 23, -p.x() - 103});
}

/// A lumbar vertebra with its discs' halves, about the centre of its body: x forward, y up.
float vertebra(const Point& at) {
    const Point p(at.x(), at.y(), std::abs(at.z()));
    const float waist = 1.8F * (1 - std::min(1.0F, std::abs(p.y()) / 13));
    float d = oval({p.y(), p.x(), p.z()}, 24.5F - waist, 13.2F, 17 - waist);
    d = join(d, cone(p, {-13, 5, 14}, {-26, 4, 14}, 6.2F, 5.5F), 4);                      // pedicle
    d = join(d, triangle(p, {-27, 4, 14}, {-37, -5, 3}, {-32, -14, 14}, 5, 5, 4.5F), 4);  // lamina
    d = join(d, cone(p, {-27, 3, 18}, {-30, 2, 40}, 4.6F, 3.2F), 5);                      // transverse process
    d = join(d, cone(p, {-30, 10, 16}, {-31, 18, 17}, 6, 5), 5);                          // articular processes
    d = join(d, cone(p, {-32, -12, 14}, {-34, -21, 15}, 5.5F, 4.8F), 5);
    return join(d, triangle(p, {-38, 0, 0}, {-62, -2, 0}, {-60, -14, 0}, 3.6F, 3.8F, 4.2F), 5);  // spinous process
}

}  // namespace

Recipe makeSacrum() {
    const auto surface = [](const Point& p) { return sacrum(pelvisToClay(p)); };
    return {
        Bone::kSacrum, surface, [](const Point& p) { return sacralCartilage(pelvisToClay(p)); }, {-108, -34, -146}, {-8, 130, -22}, 1.3F, 2,
        5000};
}

Recipe makeVertebra(Bone bone) {
    const float size = bone == Bone::kLumbar5 ? 1.0F : bone == Bone::kLumbar4 ? 0.985F : 0.965F;
    const auto surface = [size](const Point& p) { return size * vertebra(p / size); };
    const auto cartilage = [size](const Point& p) { return std::max(12.4F * size - std::abs(p.y()), -20 - p.x()); };
    return {bone, surface, cartilage, {-70, -30, -48}, {22, 28, 48}, 1.3F, 1, 1400};
}

}  // namespace ankleup::sculpt
