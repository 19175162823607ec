// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "foot.h"

// Navicular, cuboid and cuneiforms.
namespace ankleup::sculpt {
namespace {

constexpr float kJointSpace = 1.45F;

/// The plane, seen from the other bone of its joint.
Facet across(const Facet& facet) { return {facet.at + kJointSpace * facet.normal.normalized(), -facet.normal}; }
/// The plane, drawn back by half of the joint's space.
Facet before(const Facet& facet) { return {facet.at - 0.5F * kJointSpace * facet.normal.normalized(), facet.normal}; }

float navicularFront(const Point& p) { return hewn(p, kNavicularFacets, 2); }

float navicular(const Point& p) {
    const Frame f = Frame::along({0.95F, -0.24F, -0.18F}, {0.1F, 0.90F, -0.42F});
    const Point q = f.local(p - Point(40.5F, -18, -9));
    const float oval = (std::hypot(q.y() / (13.2F - 0.07F * q.z()), q.z() / 18.5F) - 1) * 13;
    float d = common(oval, std::abs(q.x()) - 9.5F, 4);
    d = join(d, cone(p, {39, -22, -21}, {35.5F, -26.5F, -28}, 7.5F, 4.8F), 5);  // tuberosity
    d = carve(d, sphere(p, kTalarHead, kTalarHeadRadius + kJointSpace), 1.6F);
    return common(d, navicularFront(p), 2.2F);
}

float navicularCartilage(const Point& p) {
    return std::min(std::abs(sphere(p, kTalarHead, kTalarHeadRadius + kJointSpace)) - 0.9F, std::abs(navicularFront(p)) - 0.9F);
}

float cuboidBack(const Point& p) { return sphere(p, kCalcaneocuboid, kCalcaneocuboidRadius + kJointSpace); }

float cuboidCartilage(const Point& p) {
    const float back = std::abs(cuboidBack(p)) - 0.9F;
    const float front = std::abs(hewn(p, kCuboidFront, 1)) - 0.9F;
    const float medial =
        std::max({std::abs(plane(p, {58, -28, 15.4F}, {0.25F, 0.36F, -0.90F})) - 0.9F, std::abs(p.x() - 49) - 8, -p.y() - 36});
    return std::min({back, front, medial});
}

struct Cuneiform {
    std::array<Facet, 6> sides;  // back, front, medial, lateral, dorsal, plantar
    float edge;
};

const std::array<Cuneiform, 3> kCuneiforms = {{{{across(kNavicularFacets[0]),
                                                 before(kTarsometatarsalFacets[0]),
                                                 {{57, -26, -27}, {0, -0.16F, -0.98F}},
                                                 {{57, -26, -12}, {0.02F, 0.17F, 0.98F}},
                                                 {{57, -9.3F, -15}, {0.15F, 0.90F, -0.40F}},
                                                 {{57, -39.5F, -20}, {-0.12F, -0.99F, 0.05F}}},
                                                3},
                                               {{across(kNavicularFacets[1]),
                                                 before(kTarsometatarsalFacets[1]),
                                                 {{55, -17, -13}, {0.02F, -0.25F, -0.96F}},
                                                 {{55, -17, -0.5F}, {0.02F, -0.14F, 0.99F}},
                                                 {{55, -8, -5}, {0.08F, 0.99F, 0}},
                                                 {{55, -29, -5}, {0, -1, 0}}},
                                                2},
                                               {{across(kNavicularFacets[2]),
                                                 before(kTarsometatarsalFacets[2]),
                                                 {{56, -20, 2}, {0, -0.10F, -0.99F}},
                                                 {{56, -20, 15.4F}, {-0.02F, -0.38F, 0.92F}},
                                                 {{56, -11, 8}, {0.05F, 0.96F, 0.24F}},
                                                 {{56, -33.5F, 6}, {0, -0.98F, 0.1F}}},
                                                2.6F}}};

float cuneiform(const Point& p, std::size_t which) {
    const Cuneiform& c = kCuneiforms[which];
    float d = hewn(p, c.sides, c.edge);
    if (which == 0) {
        d = join(d, ellipsoid(p, {58, -37, -20}, {8, 4, 6}), 5);
        d = carve(d, cone(p, {53, -18, -32.5F}, {67, -38, -30.5F}, 3.4F, 3), 6);  // the anterior tibial tendon's track
    }
    // Slightly waisted between its joints.
    const Point middle = 0.5F * (c.sides[0].at + c.sides[1].at);
    const float along = (p - middle).dot((c.sides[1].at - c.sides[0].at).normalized());
    return d + 0.5F * std::exp(-along * along / 20);
}

float cuneiformCartilage(const Point& p) {
    float d = 1e9F;
    for (const Cuneiform& c : kCuneiforms) {
        const float ends =
            std::min(std::abs(plane(p, c.sides[0].at, c.sides[0].normal)), std::abs(plane(p, c.sides[1].at, c.sides[1].normal)));
        d = std::min(d, std::max(ends - 0.8F, hewn(p, c.sides, 1) - 2));
    }
    return d;
}

}  // namespace

float cuneiforms(const Point& p) { return sideBySide<3>({cuneiform(p, 0), cuneiform(p, 1), cuneiform(p, 2)}, kJointSpace); }

float cuboid(const Point& p) {
    static const std::array<Facet, 8> kSides = {{before(kCuboidFront[0]),
                                                 before(kCuboidFront[1]),
                                                 {{41, -22, 20}, {-0.14F, 0.95F, 0.28F}},     // dorsal
                                                 {{41, -46, 18}, {-0.10F, -0.98F, 0.14F}},    // plantar
                                                 {{58, -28, 15.4F}, {0.25F, 0.36F, -0.90F}},  // to the lateral cuneiform
                                                 {{40, -38, 6}, {0.15F, -0.10F, -0.98F}},     // medial, under it
                                                 {{38, -34, 31}, {-0.16F, 0.1F, 0.98F}},      // the short lateral side
                                                 {{30.5F, -34, 29}, {-0.72F, -0.1F, 0.69F}}}};
    float d = hewn(p, kSides, 5);
    d = join(d, cone(p, {40, -43.5F, 27}, {47, -44, 10}, 3.4F, 3.4F), 4);  // tuberosity
    d = carve(d, cone(p, {48, -48, 33}, {53, -47.5F, 9}, 3.6F, 3.4F), 3);  // groove of the long peroneal tendon
    d = carve(d, cuneiforms(p) - kJointSpace, 1);
    return carve(d, cuboidBack(p), 2);
}

Recipe makeNavicular() {
    return inSegment(
        {Bone::kNavicular, navicular, navicularCartilage, {22, -42, -38}, {58, 4, 16}, 0.7F, 1, 1500, {{"tuberosity", {35, -27, -32.7F}}}},
        kAnkleInTalus);
}
Recipe makeCuboid() {
    return inSegment(
        {Bone::kCuboid, cuboid, cuboidCartilage, {14, -54, -2}, {64, -14, 36}, 0.7F, 1, 1500, {{"tuberosity", {43.5F, -47.6F, 20}}}},
        kAnkleInCalcaneus);
}
Recipe makeCuneiforms() {
    return inSegment({Bone::kCuneiforms,
                      cuneiforms,
                      cuneiformCartilage,
                      {40, -48, -36},
                      {76, 0, 24},
                      0.7F,
                      1,
                      2500,
                      {{"medial_cuneiform", {57.9F, -25.9F, -25.9F}}}},
                     kAnkleInHindfoot);
}

}  // namespace ankleup::sculpt
