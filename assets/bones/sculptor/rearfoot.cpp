// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "foot.h"

// Talus and calcaneus.
namespace ankleup::sculpt {
namespace {

/// Subtalar axis through the joint centre, + forward, at the default 37 deg inclination and 16 deg deviation (docs/01-model.md section 2).
const Point kSubtalarCentre(-5.23F, -26.83F, 0);
const Frame kSubtalar = Frame::along({0.76771F, 0.60182F, -0.22013F}, Point::UnitY());
/// The posterior joint is a ball about a point of that axis, the anterior and middle ones a cylinder about it: they glide.
const Point kPosteriorBall = kSubtalarCentre - 11.5F * kSubtalar.x;
constexpr float kPosteriorRadius = 21.0F;
constexpr float kAnteriorRadius = 16.0F;
constexpr float kJointSpace = 1.2F;

float posteriorBall(const Point& p, float larger) { return sphere(p, kPosteriorBall, kPosteriorRadius + larger); }

/// Distance to the cylinder of the anterior joint; negative outside of it, under the axis and before the sinus: where the calcaneus is.
float underAnteriorJoint(const Point& p, float larger) {
    const Point q = kSubtalar.local(p - kSubtalarCentre);
    return std::max({kAnteriorRadius + larger - std::hypot(q.y(), q.z()), q.y() + 1.5F, 1 - q.x()});
}

const Frame kHeadFrame = Frame::along({0.90F, -0.30F, -0.32F}, {0.1F, 0.85F, -0.52F});

float trochleaHalfWidth(const Point& p) { return 14 + 0.05F * p.x(); }

/// Where the trochlea ends before the neck.
float trochleaFront(const Point& p) { return plane(p, {18.5F, 4, 0}, {0.8F, -0.6F, 0}); }

float trochlea(const Point& p) {
    const Point q = kTalocrural.local(p);
    const float groove = 1.1F * std::exp(-(q.x() + 1) * (q.x() + 1) / 50);
    float d = std::hypot(q.y(), q.z()) - (kDomeRadius + kConicity * q.x() - groove);
    d = common(d, std::abs(q.x()) - trochleaHalfWidth(p), 3.2F);
    d = common(d, -(p.y() + 4) - 0.10F * p.x(), 6);
    d = common(d, trochleaFront(p), 5);
    return common(d, -p.x() - 18.5F, 5);
}

float talarHead(const Point& p) {
    const Point q = kHeadFrame.local(p - kTalarHead);
    const float oval = (std::hypot(q.y() / 12.0F, q.z() / 14.6F) - 1) * 12;
    return common(common(sphere(p, kTalarHead, kTalarHeadRadius), oval, 5), -q.x() - 4, 5);
}

float talarCartilage(const Point& p) {
    const Point q = kTalocrural.local(p);
    const float rho = std::hypot(q.y(), q.z());
    const float half = trochleaHalfWidth(p);
    const float dome = std::max(
        {std::abs(rho - kDomeRadius + 0.7F - kConicity * q.x()) - 2.2F, std::abs(q.x()) - half + 0.4F, -(p.y() + 2), trochleaFront(p)});
    const float comma = std::max({std::abs(q.x() + half) - 2, rho - 17, -(p.y() + 1) + 0.35F * std::abs(p.x() - 4)});
    const float lateral = std::max({std::abs(q.x() - half) - 3, std::abs(p.x() - 1) - 13 - 0.8F * p.y(), -(p.y() + 15)});
    const Point h = kHeadFrame.local(p - kTalarHead);
    const float head = std::max(std::abs(sphere(p, kTalarHead, kTalarHeadRadius)) - 1.2F, 3.5F - h.x() + 0.25F * h.y());
    const float posterior = std::abs(posteriorBall(p, kJointSpace)) - 0.9F;
    const float anterior = std::max(std::abs(underAnteriorJoint(p, 0)) - 1.3F, p.y() + 14);
    return std::min({dome, comma, lateral, head, posterior, anterior});
}

/// Pitched up to the front as in a normal arch, 18 to 30 deg as read in side radiographs; lengths of calcaneus and talus are estimated for
/// a bony foot of 259 mm.
const Loft kCalcanealBody(Frame{},
                          {// x, y, z, {up, uplat, lat, downlat, down, downmed, med, upmed}
                           {-55, -42.5F, 1, {14, 12, 9.5F, 11, 13.5F, 11.5F, 9.5F, 12}},
                           {-49, -42.5F, 1.5F, {18, 16, 13, 14.5F, 17.5F, 15.5F, 13, 15}},
                           {-41, -42, 1.5F, {18, 15.5F, 13, 15, 18.5F, 17, 13, 14.5F}},
                           {-29, -40, 1.5F, {16.5F, 14, 11.5F, 13, 17, 14, 10.5F, 12}},
                           {-16, -37.5F, 2, {16, 14.5F, 11.5F, 12.5F, 15.5F, 12.5F, 9.5F, 11.5F}},
                           {-4, -35.5F, 3.5F, {12, 14, 13, 12.5F, 13.6F, 12, 9.5F, 11.5F}},
                           {7, -34, 6, {7.5F, 10.5F, 13, 12, 10, 11, 10, 9}},
                           {15, -32.5F, 8, {9.5F, 11, 13, 11.5F, 8.2F, 10, 11, 10}},
                           {26, -31.5F, 10, {11, 12.5F, 12.5F, 11, 7.6F, 10, 12, 11.5F}}},
                          4);

float calcaneus(const Point& p) {
    float d = kCalcanealBody(p);
    const float seat = ellipsoid(p, {-8.5F, -23, 4.5F}, {17, 15, 14.5F}, Frame::along({0.80F, -0.55F, 0.24F}, Point::UnitY()));
    d = join(d, common(posteriorBall(p, 0), seat, 1.5F), 7);                                  // under the talus
    d = join(d, triangle(p, {-4, -35, -3}, {18, -33.5F, -3}, {6, -31.5F, -14}, 8, 7, 6), 5);  // sustentaculum tali
    d = join(d, triangle(p, {-4, -38, -9}, {16, -36, -9}, {6, -33.5F, -16}, 5.5F, 5, 5), 6);
    d = join(d, triangle(p, {-1, -31.5F, -14.5F}, {14, -31, -14}, {6, -31, -17.5F}, 4.8F, 4.8F, 5), 6);
    d = join(d, cone(p, {16, -31, 7}, {23.5F, -25, 5.5F}, 7.5F, 4.5F), 5);  // anterior process
    d = join(d, ellipsoid(p, {-40, -56, -5}, {9.5F, 5.8F, 7.5F}), 5);       // plantar tubercles
    d = join(d, ellipsoid(p, {-37, -55.5F, 8}, {7.5F, 5, 5.5F}), 5);
    d = join(d, ellipsoid(p, {10, -39.5F, 6}, {7, 3.5F, 5.5F}), 6);
    d = join(d, ellipsoid(p, {5, -38, 18}, {5.5F, 2.6F, 2.4F}, Frame::along({0.9F, -0.4F, 0}, Point::UnitY())), 4);  // peroneal trochlea
    d = carve(d, cone(p, {-24, -42, -15.5F}, {18, -39.5F, -11}, 6.5F, 4.5F), 7);  // medial groove, under the sustentaculum
    d = carve(d, cone(p, {-6, -43, -21}, {16, -42, -19}, 3, 3), 5);
    d = carve(d, cone(p, {11, -20.5F, 20}, {9, -25, -9}, 6.5F, 3), 3.5F);  // sinus tarsi
    d = join(d, cone(p, {-51.5F, -42, -5}, {-51.5F, -42, 8}, 4, 4), 8);    // insertion of the Achilles tendon
    static constexpr std::array<float, 5> kSwing = {-22, -11, 0, 11, 20};
    if (p.y() > -42 && p.x() > -34) {
        d = carve(d, swept(talus, p, kSubtalarCentre, kSubtalar.x, kSwing) - 0.6F * kJointSpace, 2);
    }
    return common(d, std::min(sphere(p, kCalcaneocuboid, kCalcaneocuboidRadius), p.x() - 14), 2.5F);
}

float calcanealCartilage(const Point& p) {
    const float posterior = std::max({std::abs(posteriorBall(p, 0)) - 1, -(p.y() + 29), p.x() - 6, -p.x() - 24});
    const float front = std::max(std::abs(sphere(p, kCalcaneocuboid, kCalcaneocuboidRadius)) - 0.9F, 18 - p.x());
    const Point q = kSubtalar.local(p - kSubtalarCentre);
    const float middle = std::max({std::abs(std::hypot(q.y(), q.z()) - kAnteriorRadius - 0.8F) - 1.7F, q.y() + 1, 7 - q.x(), p.z() - 4});
    return std::min({posterior, front, middle});
}

}  // namespace

float hewn(const Point& p, std::span<const Facet> planes, float k) {
    float d = -1e9F;
    for (const Facet& facet : planes) d = common(d, plane(p, facet.at, facet.normal), k);
    return d;
}

float talus(const Point& p) {
    const float body = join(ellipsoid(p, {-2, -7, 1}, {19, 14, 14.5F}), ellipsoid(p, {4, -8, 3}, {12, 12, 14}), 6);
    float d = join(trochlea(p), body, 4);
    d = join(d, triangle(p, {6, -4, 12}, {-8, -4, 12}, {0.5F, -13, 19}, 3.6F, 3.6F, 3), 4);  // lateral process
    d = join(d, cone(p, {-13, -7, 3}, {-20.5F, -9.5F, 5}, 7, 3.2F), 4);                      // posterior process: lateral tubercle
    d = join(d, cone(p, {-12, -7, -4}, {-18.5F, -9, -6.5F}, 6, 3), 4);                       // and medial one
    d = carve(d, cone(p, {-25, 2, 0.5F}, {-20, -20, -2}, 3, 3), 3);                          // between them the flexor's groove
    d = join(d, ellipsoid(p, {2, -7, -11}, {11, 7, 4}), 4);
    d = join(d, cone(p, {4, -5, -1}, {17, -9.5F, -5.5F}, 13, 10.5F), 6);  // neck
    d = join(d, talarHead(p), 4);
    d = join(d, triangle(p, {3, -17, -12}, {14, -19, -13}, {22, -20, -8}, 5.5F, 6, 6), 5);  // over the sustentaculum
    d = carve(d, ellipsoid(p, {19, 5, -4}, {5, 4.6F, 12}, Frame::along({0.95F, -0.05F, -0.28F}, Point::UnitY())), 5);
    d = carve(d, cone(p, {16, -21, 16}, {2, -25, -18}, 7.5F, 3.5F), 4);  // sinus and canal
    d = carve(d, posteriorBall(p, kJointSpace), 1.5F);
    return carve(d, underAnteriorJoint(p, 0), 1.5F);
}

Recipe inSegment(Recipe recipe, const Point& ankleInSegment) {
    for (Field* field : {&recipe.surface, &recipe.cartilage}) {
        *field = [inner = *field, ankleInSegment](const Point& p) { return inner(p - ankleInSegment); };
    }
    recipe.low += ankleInSegment;
    recipe.high += ankleInSegment;
    for (Landmark& landmark : recipe.landmarks) landmark.at += ankleInSegment;
    return recipe;
}

Recipe makeTalus() {
    return inSegment({Bone::kTalus,
                      talus,
                      talarCartilage,
                      {-32, -34, -30},
                      {42, 28, 30},
                      0.8F,
                      1,
                      4000,
                      {{"dome", {0, 18.9F, -0.1F}},
                       {"head", {34.6F, -14.8F, -12.8F}},
                       {"lateral_process", {0.5F, -13.9F, 21.7F}},
                       {"posterior_process", {-23.4F, -10.7F, 5.8F}}}},
                     kAnkleInTalus);
}
Recipe makeCalcaneus() {
    return inSegment({Bone::kCalcaneus,
                      calcaneus,
                      calcanealCartilage,
                      {-66, -70, -28},
                      {34, -8, 30},
                      0.8F,
                      1,
                      4000,
                      {{"heel", {-57.3F, -42, 1}},
                       {"medial_tubercle", {-40, -62.1F, -5}},
                       {"sustentaculum_tali", {5.9F, -30.9F, -23.7F}},
                       {"peroneal_trochlea", {5, -38, 20.5F}},
                       {"anterior_process", {21, -21.8F, 6.3F}}}},
                     kAnkleInCalcaneus);
}

}  // namespace ankleup::sculpt
