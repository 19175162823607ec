// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <span>

#include "recipe.h"

// The foot is sculpted in one frame, in its neutral posture: origin the ankle centre, X forward along the second ray, Y up, Z lateral;
// millimetres at kSculptedHeight. There the model has the floor at y = -67.1, heel contact at x = -57.5, the metatarsophalangeal hinge at
// 122.9 and the tip of the second toe at 203.9 (docs/01-model.md section 2). Every joint's two surfaces are written about the line or
// point that the joint turns about, so that they glide. The navicular's tuberosity stands .24 of the foot's length without toes above the
// floor (controls .24 +- .03, PMC3020154). Sizes without a source beside them are estimated.
namespace ankleup::sculpt {

/// The ankle centre seen from each segment of the foot in the neutral posture (docs/01-model.md section 4).
inline const Point kAnkleInTalus(5.23F, 26.83F, 0);
inline const Point kAnkleInCalcaneus(57.52F, 67.08F, 0);
inline const Point kAnkleInHindfoot(-122.88F, 67.08F, 0);
inline const Point kAnkleInForefoot(0, 67.08F, 0);

/// A recipe of the neutral foot made one in its segment's frame.
Recipe inSegment(Recipe recipe, const Point& ankleInSegment);

/// From medial to lateral, through the ankle centre: docs/01-model.md section 2.
inline const Frame kTalocrural = Frame::along({-0.10501355F, -0.17402245F, 0.97912632F}, Point::UnitY());
/// Surfaces about the talocrural axis are cones: with the axis 10 deg down laterally the roof of the joint still lies level (Inman 1976).
inline constexpr float kConicity = 0.14F;
inline constexpr float kDomeRadius = 20.0F;

/// The ball of the talar head, in which talus and navicular turn.
inline const Point kTalarHead(21.5F, -12.5F, -8);
inline constexpr float kTalarHeadRadius = 14.5F;
/// The ball that calcaneus and cuboid turn about.
inline const Point kCalcaneocuboid(3, -31.5F, 10);
inline constexpr float kCalcaneocuboidRadius = 21.0F;

/// Navicular and cuneiforms meet in three planes, medial to lateral; metatarsals and cuneiforms in three others.
struct Facet {
    Point at, normal;
};
inline const std::array<Facet, 3> kNavicularFacets = {
    {{{47, -23, -18}, {0.95F, -0.22F, -0.20F}}, {{48, -18, -6}, {0.97F, -0.22F, 0.04F}}, {{46.5F, -19.5F, 3}, {0.93F, -0.20F, 0.32F}}}};
inline const std::array<Facet, 3> kTarsometatarsalFacets = {
    {{{68, -28, -19}, {0.96F, -0.24F, 0.12F}}, {{61.5F, -19, -5}, {0.95F, -0.30F, 0.02F}}, {{64.5F, -22.5F, 8}, {0.94F, -0.28F, 0.20F}}}};
/// Front of the cuboid: towards the fourth and the fifth metatarsal.
inline const std::array<Facet, 2> kCuboidFront = {{{{58, -31, 19.5F}, {0.95F, -0.22F, 0.20F}}, {{54, -36, 28.5F}, {0.86F, -0.22F, 0.46F}}}};

/// A body hewn flat: inside all the planes, edges rounded by about `k`.
float hewn(const Point& p, std::span<const Facet> planes, float k);

/// Bones that lie side by side in one mesh: their union, with at least `gap` between any two.
template <std::size_t N>
float sideBySide(std::array<float, N> distances, float gap) {
    std::partial_sort(distances.begin(), distances.begin() + 2, distances.end());
    return std::max(distances[0], 0.5F * (distances[0] - distances[1] + gap));
}

/// The talus, which the bones about it are carved clear of.
float talus(const Point& p);
/// All three, likewise; and the cuboid.
float cuneiforms(const Point& p);
float cuboid(const Point& p);

/// What a body sweeps that turns by these angles about an axis through `at`.
template <class Body>
float swept(const Body& body, const Point& p, const Point& at, const Point& axis, std::span<const float> degrees) {
    float d = 1e9F;
    for (const float angle : degrees) d = std::min(d, body(Point(at + Eigen::AngleAxisf(-angle * 0.0174532925F, axis) * (p - at))));
    return d;
}

}  // namespace ankleup::sculpt
