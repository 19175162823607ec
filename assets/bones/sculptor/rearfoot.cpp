// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "foot.h"

// Talus, calcaneus, navicular, cuboid and cuneiforms.
namespace ankleup::sculpt {
namespace {

/// Piecewise linear through (from, to) knots, continued at the slope of the ends.
template <std::size_t N>
float bend(float x, const std::array<std::array<float, 2>, N>& knots) {
    std::size_t i = 0;
    while (i + 2 < N && x > knots[i + 1][0]) ++i;
    const float t = (x - knots[i][0]) / (knots[i + 1][0] - knots[i][0]);
    return mix(knots[i][1], knots[i + 1][1], t);
}

/// docs/01-model.md section 2, in the talus' frame, from medial to lateral.
const Frame kTalocrural = Frame::along({-0.10501355F, -0.17402245F, 0.97912632F}, Point::UnitY());
constexpr float kConicity = 0.14F;  // as the tibia's mortise
const Point kHead(33, -15, -9);
const Frame kHeadFrame = Frame::along({0.93F, -0.22F, -0.30F}, {0, 0.9F, -0.45F});
const Frame kSubtalarFacet = Frame::along({0.86F, -0.45F, 0.2F}, Point::UnitY());
const Frame kPosteriorFacet = Frame::along({0.82F, -0.52F, 0.22F}, Point::UnitY());

float trochleaHalfWidth(const Point& p) { return 14 + 0.10F * p.x(); }

float trochlea(const Point& p) {
    const Point q = kTalocrural.local(p);
    const float radius = 20 + kConicity * q.x() - 1.3F * std::exp(-q.x() * q.x() / 40);
    float d = common(std::hypot(q.y(), q.z()) - radius, std::abs(q.x()) - trochleaHalfWidth(p), 3.5F);
    d = common(d, -(p.y() + 6) - 0.10F * p.x(), 6);
    return common(d, -p.x() - 18, 5);
}

float underTalus(const Point& p) { return ellipsoid(p, {-6, -35.5F, 4}, {21, 15.5F, 30}, kSubtalarFacet); }

float talus(const Point& p) {
    const float body = join(ellipsoid(p, {-1, -10, 1.5F}, {21.5F, 15, 16.5F}), ellipsoid(p, {0, -4, 1}, {19, 12, 16}), 6);
    float d = join(trochlea(p), body, 5);
    d = join(d, triangle(p, {2, -3, 13}, {-4, -6, 13}, {1, -13.5F, 19.5F}, 4, 4, 3.2F), 5);  // lateral process
    d = join(d, cone(p, {-14, -8, 2}, {-24, -11, 3.5F}, 7, 3.6F), 5);                        // posterior process
    d = join(d, cone(p, {-14, -8, -3}, {-21, -11, -7}, 6, 3.2F), 4);
    d = join(d, ellipsoid(p, {3, -6, -12}, {12, 7, 4}), 4);
    d = join(d, cone(p, {8, -9, -2}, {27, -13, -7}, 12, 11.5F), 7);  // neck
    d = join(d, talarHead(p, 0), 5);
    d = carve(d, ellipsoid(p, {19.5F, 2.5F, -5}, {5.5F, 6, 12}), 5);
    d = carve(d, cone(p, {13, -24, -14}, {20, -21, 16}, 4, 6.5F), 5);  // sinus tarsi
    return carve(d, underTalus(p), 2.5F);
}

float talarCartilage(const Point& p) {
    const Point q = kTalocrural.local(p);
    const float rho = std::hypot(q.y(), q.z());
    const float half = trochleaHalfWidth(p);
    const float dome = std::max({std::abs(rho - 19.3F - kConicity * q.x()) - 2.2F, std::abs(q.x()) - half + 0.4F, -(p.y() + 2)});
    const float side = std::max({std::abs(std::abs(q.x()) - half) - 2, rho - 15, -(p.y() + 4)});
    const float head = std::max(std::abs(talarHead(p, 0)) - 1.2F, 2.5F - kHeadFrame.x.dot(p - kHead));
    return std::min({dome, side, head, std::max(std::abs(underTalus(p)) - 1, p.x() - 14)});
}

const Loft kCalcaneus(Frame{},
                      {// x, y, z, {up, uplat, lat, downlat, down, downmed, med, upmed}
                       {-50, -47, 2, {15, 12, 9.5F, 12, 16, 12, 9.5F, 12}},
                       {-44, -47, 2, {19, 16, 13, 16, 20, 17, 13.5F, 15}},
                       {-36, -46, 2, {19.5F, 15.5F, 13.2F, 16, 21, 18, 13.5F, 15}},
                       {-24, -44, 2, {18.5F, 15, 12, 14, 18.5F, 15, 10.5F, 12.5F}},
                       {-12, -41, 3, {18, 15.5F, 12.5F, 14, 17.5F, 14, 10, 13.5F}},
                       {0, -39, 4, {18, 18.5F, 14, 14.5F, 16.5F, 13.5F, 11, 15}},
                       {10, -39, 6, {14, 15.5F, 14.8F, 14.5F, 14.5F, 13, 12, 12.5F}},
                       {20, -39, 8, {12.5F, 13, 13.5F, 13.5F, 13, 12.5F, 12, 12}},
                       {33.5F, -39, 9.5F, {12.5F, 13, 12.5F, 12.5F, 11.5F, 11, 11.5F, 12}}},
                      5);

float posteriorFacet(const Point& p) { return ellipsoid(p, {-4, -28, 4.5F}, {17.5F, 9.5F, 14.5F}, kPosteriorFacet); }
float cuboidSaddle(const Point& p) { return ellipsoid(p, {41, -38, 10}, {9.2F, 14, 30}); }

float calcaneus(const Point& p) {
    float d = join(kCalcaneus(p), posteriorFacet(p), 5);
    d = join(d, triangle(p, {2, -33, 0}, {16, -31.5F, -2}, {10, -29.5F, -17.5F}, 8, 6, 4.6F), 5);  // sustentaculum tali
    d = join(d, cone(p, {3, -31, -13}, {16, -28.5F, -15}, 4.2F, 4.2F), 4);
    d = join(d, cone(p, {22, -33, 9}, {30, -28.5F, 6}, 7, 4.5F), 5);  // anterior process
    d = join(d, ellipsoid(p, {-37, -64, -4}, {10, 6.5F, 7.5F}), 5);   // plantar tubercles
    d = join(d, ellipsoid(p, {-34, -63.5F, 9}, {8, 5.5F, 5.5F}), 5);
    d = join(d, ellipsoid(p, {17, -52, 7}, {7, 4, 6}), 6);
    d = join(d, ellipsoid(p, {4, -45, 17.5F}, {6, 3, 2.5F}), 4);            // peroneal trochlea
    d = carve(d, cone(p, {-22, -44, -15}, {26, -42, -10.5F}, 6, 4.5F), 8);  // medial groove
    d = carve(d, cone(p, {13, -24, 20}, {14, -24, -8}, 5.5F, 3.5F), 4);     // sinus tarsi
    d = carve(d, cuboidSaddle(p), 3);
    return join(d, cone(p, {-47, -43, -5}, {-47, -43, 8}, 4, 4), 9);  // insertion of the Achilles tendon
}

float calcanealCartilage(const Point& p) {
    const float back = std::max({std::abs(posteriorFacet(p)) - 1.1F, -(p.y() + 31), std::abs(p.z() - 5) - 13});
    const float front = std::max(std::abs(cuboidSaddle(p)) - 0.9F, 25 - p.x());
    const float middle = std::max({std::abs(p.x() - 9.5F) - 8, std::abs(p.z() + 15) - 5, -(p.y() + 27.5F)});
    return std::min({back, front, middle});
}

const Point kNavicularFront(56, -19, -11);
const Point kNavicularFrontNormal(0.96F, -0.20F, -0.16F);

float navicular(const Point& p) {
    float d = ellipsoid(p, {50, -18.5F, -11}, {10, 13.5F, 19.5F}, Frame::along({0.93F, -0.22F, -0.30F}, {0.1F, 0.92F, -0.35F}));
    d = join(d, cone(p, {47, -23, -23}, {44, -27, -30}, 8, 5.5F), 6);  // tuberosity
    d = carve(d, talarHead(p, 1.2F), 2);
    return common(d, plane(p, kNavicularFront, kNavicularFrontNormal), 3);
}

float navicularCartilage(const Point& p) {
    return std::min(std::abs(talarHead(p, 1.2F)) - 1, std::abs(plane(p, kNavicularFront, kNavicularFrontNormal)) - 0.8F);
}

float calcanealSaddleOfCuboid(const Point& p) { return ellipsoid(p, {24.5F, -38, 10}, {10, 14, 30}); }

float cuboid(const Point& p) {
    static const Block kBlock{
        {49.5F, -38, 18.5F}, {16.6F, 12, 12.5F}, 8, Frame::along({0.95F, -0.16F, 0.24F}, {0.18F, 0.95F, -0.22F}), 0.06F, -0.06F};
    float d = common(kBlock(p), plane(p, {38.5F, -38, 26}, {-0.78F, 0, 0.62F}) - 1, 6);  // the short lateral side
    d = join(d, cone(p, {46, -47.5F, 26}, {55, -48.5F, 8}, 4.5F, 4.5F), 5);
    d = carve(d, cone(p, {58, -52, 30}, {62, -51, 8}, 4, 4), 4);  // peroneal groove
    return carve(d, calcanealSaddleOfCuboid(p), 2);
}

float cuboidCartilage(const Point& p) { return std::min(std::abs(calcanealSaddleOfCuboid(p)) - 1, 63 - p.x() - 0.25F * (p.z() - 18)); }

float cuneiforms(const Point& p) {
    static const Block kMedial{{68, -27, -21}, {12, 15.5F, 9}, 7.5F, Frame::along({0.95F, -0.30F, 0.02F}, {0.25F, 0.9F, 0.28F}), -0.28F};
    static const Block kMiddle{
        {65.5F, -17.5F, -6}, {8.6F, 11.3F, 7.9F}, 5, Frame::along({0.96F, -0.28F, 0.03F}, {0.25F, 0.95F, 0.05F}), 0.34F};
    static const Block kLateral{
        {68, -22, 8.5F}, {11.4F, 12.3F, 8.2F}, 5.5F, Frame::along({0.95F, -0.28F, 0.12F}, {0.25F, 0.95F, -0.18F}), 0.34F};
    return std::min({carve(kMedial(p), cone(p, {60, -12, -32}, {76, -40, -30}, 5, 5), 6), kMiddle(p), kLateral(p)});
}

float cuneiformCartilage(const Point& p) {
    const float back = p.x() - 58.5F - 0.3F * (p.y() + 20);
    return std::min(back, 77.5F + 0.3F * (p.y() + 20) - p.x() - (p.z() > -14 && p.z() < 2 ? 4.0F : 0.0F));
}

}  // namespace

float talarHead(const Point& p, float larger) {
    return ellipsoid(p, kHead, Point(11.5F + larger, 12 + larger, 15.5F + larger), kHeadFrame);
}

Point footToClay(const Point& p) {
    // (model, clay): heel, body of the talus, tarsometatarsal joints, metatarsal heads, tip of the second toe
    static constexpr std::array<std::array<float, 2>, 6> kLong = {
        {{-55.5F, -51.5F}, {-19, -18}, {8, 8}, {72, 80}, {124.5F, 144}, {202, 206}}};
    static constexpr std::array<std::array<float, 2>, 3> kHigh = {{{-63.4F, -70.5F}, {-12, -12}, {0, 0}}};
    return {bend(p.x(), kLong), bend(p.y(), kHigh), p.z()};
}

Recipe inSegment(Recipe recipe, const Point& ankleInSegment) {
    for (Field* field : {&recipe.surface, &recipe.cartilage}) {
        *field = [inner = *field, ankleInSegment](const Point& p) { return inner(footToClay(p - ankleInSegment)); };
    }
    recipe.low += ankleInSegment;
    recipe.high += ankleInSegment;
    return recipe;
}

Recipe makeTalus() { return inSegment({Bone::kTalus, talus, talarCartilage, {-36, -36, -34}, {54, 28, 30}, 0.9F, 1, 3600}, kAnkleInTalus); }
Recipe makeCalcaneus() {
    return inSegment({Bone::kCalcaneus, calcaneus, calcanealCartilage, {-66, -76, -30}, {44, -8, 32}, 0.9F, 1, 4200}, kAnkleInCalcaneus);
}
Recipe makeNavicular() {
    return inSegment({Bone::kNavicular, navicular, navicularCartilage, {24, -46, -42}, {64, 4, 14}, 0.9F, 1, 1500}, kAnkleInTalus);
}
Recipe makeCuboid() {
    return inSegment({Bone::kCuboid, cuboid, cuboidCartilage, {18, -60, -4}, {74, -14, 40}, 0.9F, 1, 1500}, kAnkleInCalcaneus);
}
Recipe makeCuneiforms() {
    return inSegment({Bone::kCuneiforms, cuneiforms, cuneiformCartilage, {38, -52, -42}, {88, 6, 28}, 0.9F, 1, 2600}, kAnkleInHindfoot);
}

}  // namespace ankleup::sculpt
