// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "knee.h"

// Tibia and fibula, sculpted about the knee centre with the ankle centre at (0, -405, 0) and then stretched and turned to the model's
// shank: see toClay.
namespace ankleup::sculpt {
namespace {

const Frame kUpwards{Point::UnitY(), Point::UnitX(), Point::UnitZ()};
const Point kAnkle(0, -405, 0);

constexpr float kLonger = 18.1F;     // model's shank 423.1 against 405
constexpr float kTorsion = 0.1082F;  // 6.2 deg: the clay's malleoli stand 19.3 deg outwards, the model's axis 13.1
/// Surfaces about the talocrural axis are cones: with the axis 10 deg down laterally the roof of the joint still lies level (Inman 1976).
constexpr float kConicity = 0.14F;
constexpr float kDomeRadius = 20.8F;

Point turned(const Point& p, float angle) {
    return {std::cos(angle) * p.x() + std::sin(angle) * p.z(), p.y(), -std::sin(angle) * p.x() + std::cos(angle) * p.z()};
}

/// From the model's shank to the clay: longer between tuberosity and malleoli, and the torsion of the model's ankle axis.
Point toClay(const Point& p) {
    const float part = std::clamp((-115 - p.y()) / (220 + kLonger), 0.0F, 1.0F);
    return turned(Point(p.x(), p.y() + kLonger * part, p.z()), -kTorsion * part);
}

/// The talocrural axis from medial to lateral: docs/01-model.md section 2 seen from the tibia, (-.2236, -.1740, .9590), in the clay.
const Frame kAnkleAxis = Frame::along(turned({-0.2236F, -0.1740F, 0.9590F}, -kTorsion), Point::UnitY());

const Loft kTibialShaft(kUpwards,
                        {// y, x, z, {ant, antlat, lat, postlat, post, postmed, med, antmed}, twist
                         {-395, -2, -3, {18, 19.5F, 19, 19, 18, 20, 22.5F, 21}, 23},
                         {-380, -2, -3, {17.5F, 18.5F, 17.5F, 18.5F, 17.5F, 19, 21.5F, 20}, 23},
                         {-360, -2.5F, -3, {15.5F, 16, 15.5F, 16, 15.5F, 17, 18.5F, 17.5F}, 21},
                         {-335, -3, -3, {14.5F, 13.7F, 13, 13.6F, 13.8F, 14.5F, 15, 14.5F}, 17},
                         {-295, -3.5F, -2.5F, {15, 12.3F, 11.3F, 11.8F, 12.5F, 12.6F, 12.4F, 12.4F}, 12},
                         {-250, -4, -2, {16.5F, 12.4F, 11.2F, 12, 13, 13, 12.3F, 12.4F}, 9},
                         {-200, -4, -1.5F, {18, 12.7F, 11.6F, 12.6F, 13.8F, 13.8F, 12.8F, 12.8F}, 7},
                         {-150, -4, -1, {19.5F, 13.6F, 12.5F, 13.8F, 14.8F, 14.8F, 13.8F, 13.6F}, 4},
                         {-115, -4, -0.5F, {21.5F, 15.4F, 14.2F, 15.4F, 15.2F, 16.2F, 16, 15.6F}, 2},
                         {-92, -3.5F, -0.2F, {23.5F, 17.2F, 16.2F, 16.5F, 15.6F, 17.4F, 18.6F, 17.3F}, 0},
                         {-76, -3.5F, 0.2F, {25, 19.6F, 19.5F, 18.8F, 16.2F, 19.5F, 21.8F, 19.6F}, 0},
                         {-60, -3.8F, 0.6F, {25.5F, 23.4F, 26, 23.6F, 17.5F, 24.3F, 27.8F, 23.6F}, 0},
                         {-48, -4, 1, {24.5F, 28.3F, 34.3F, 29.5F, 19.5F, 30.3F, 35.3F, 28.8F}, 0},
                         {-39, -4, 1, {23.8F, 29.7F, 37, 31.7F, 20.5F, 33, 37.5F, 30.2F}, 0},
                         {-31, -4, 1, {23, 29.7F, 37.6F, 32.2F, 20.5F, 33.7F, 38.2F, 30.3F}, 0},
                         {-16, -4, 1, {22, 29, 37.5F, 32, 20, 33.5F, 38, 30}, 0}},
                        3);

/// Height over the plateau, which slopes back by 6.6 deg.
float overPlateau(const Point& p) { return p.y() + 24.6F - 0.115F * (p.x() + 4); }

float aboutAnkle(const Point& p) {
    const Point q = kAnkleAxis.local(p - kAnkle);
    return std::hypot(q.y(), q.z()) - (kDomeRadius + kConicity * q.x());
}

float smoothTibia(const Point& p) {
    const Frame slope = Frame::along({1, 0.115F, 0}, Point::UnitY());
    float d = common(kTibialShaft(p), overPlateau(p), 7);
    d = carve(d, ellipsoid(p, {-5, -17.3F, -21}, {24, 8.5F, 16}, slope), 4);  // dishes
    d = carve(d, ellipsoid(p, {-5, -16.4F, 21}, {20, 7.6F, 14.5F}, slope), 4);
    d = carve(d, cone(p, {26, -21, 0}, {12, -23, 0}, 6, 4), 6);
    d = carve(d, cone(p, {-34, -28, 0}, {-20, -29, 0}, 8, 5), 7);
    d = join(d, cone(p, {-2, -31, -6.5F}, {-3, -19, -4.5F}, 7, 2.2F), 5);  // intercondylar tubercles
    d = join(d, cone(p, {-6, -31, 6.5F}, {-7, -20.5F, 4.8F}, 6.5F, 2.2F), 5);
    d = join(d, ellipsoid(p, {19.5F, -68, 3}, {8, 17, 10}, Frame::along({0.96F, 0.22F, 0}, Point::UnitY())), 10);  // tuberosity
    d = join(d, ellipsoid(p, {11, -44, 26}, {8.5F, 9, 7}), 12);                                                    // Gerdy's tubercle
    d = carve(d, cone(p, {15, -88, 26}, {9, -150, 21}, 8, 7), 10);
    d = carve(d, cone(p, {12, -82, -34}, {8, -100, -31}, 10, 10), 12);
    d = join(d, triangle(p, {6, -366, -15}, {10, -400.5F, -23.5F}, {-2, -392, -24}, 11.5F, 6, 5.4F), 9);  // medial malleolus
    d = join(d, ellipsoid(p, {13.5F, -376, 6}, {5, 9, 11}), 10);
    d = join(d, ellipsoid(p, {-15.5F, -382, 3}, {4, 13, 13}), 6);          // posterior lip
    d = carve(d, cone(p, {-14, -410, 31}, {-12, -362, 28}, 11.8F, 8), 5);  // fibular notch
    const Point q = kAnkleAxis.local(p - kAnkle);
    d = carve(d, common(aboutAnkle(p), std::max(-q.x() - 17, q.x() - 40), 3), 2.5F);  // mortise
    return carve(d, cone(p, {-12, -372, -23}, {-8, -402, -26}, 3, 3), 4);
}

float tibialCartilage(const Point& p) {
    const float medial = std::pow((p.x() + 5) / 24, 2.0F) + std::pow((p.z() + 20) / 14.5F, 2.0F) - 1;
    const float lateral = std::pow((p.x() + 5) / 20.5F, 2.0F) + std::pow((p.z() - 20) / 14, 2.0F) - 1;
    const float plateau = std::max(std::min(medial, lateral) * 9, -(overPlateau(p) + 4.6F));
    const Point q = kAnkleAxis.local(p - kAnkle);
    float roof = std::abs(aboutAnkle(p)) - 1.3F;
    roof = std::max({roof, -q.x() - 19.5F, q.x() - 17, p.y() > -380 ? 9.0F : -1.0F});
    return std::min(plateau, roof);
}

const Loft kFibularShaft(kUpwards,
                         {{-392, -13, 25, {8.5F, 6.5F, 5.2F, 6.8F, 8.5F, 6.2F, 4.6F, 6}, 15},
                          {-372, -12.8F, 25.2F, {9.8F, 7.8F, 6.4F, 7.8F, 10, 7.8F, 5.6F, 7.2F}, 15},
                          {-350, -12.5F, 26, {8.4F, 7, 6, 7.1F, 8.6F, 7, 5.6F, 6.7F}, 14},
                          {-325, -13, 28, {6.5F, 5.6F, 5.2F, 6, 6.9F, 5.9F, 5.1F, 5.5F}, 10},
                          {-270, -14.5F, 31.5F, {7, 5.6F, 5.2F, 6.2F, 7, 5.8F, 5.2F, 5.6F}, 0},
                          {-210, -15, 34, {7.6F, 5.8F, 5.4F, 6.6F, 7.2F, 6.2F, 5.4F, 5.8F}, -6},
                          {-150, -14.5F, 36, {7.2F, 5.6F, 5.4F, 6.4F, 7, 6, 5.4F, 5.6F}, -12},
                          {-100, -14, 37.5F, {6, 5.3F, 5.2F, 5.8F, 6, 5.6F, 5.2F, 5.3F}, -16},
                          {-72, -14, 38, {6, 5.6F, 5.6F, 6, 6.2F, 6, 5.6F, 5.6F}, -16},
                          {-56, -14.5F, 38, {9, 8.6F, 8.4F, 9, 9.2F, 8.6F, 8.2F, 8.6F}, -12},
                          {-44, -15, 37.5F, {10.5F, 10, 9.5F, 10.5F, 11, 10, 9.2F, 10}, -8},
                          {-37, -16, 37.5F, {8, 8, 8, 9, 9, 8, 7, 7.5F}, -8}},
                         5);

const Point kFibularFacet(-13, -39, 35);
const Point kFibularFacetNormal(0.25F, 0.75F, -0.62F);

float fibula(const Point& p) {
    float d = join(kFibularShaft(p), cone(p, {-18, -46, 39}, {-20.5F, -34, 39.5F}, 6.5F, 3.6F), 5);
    d = common(d, plane(p, kFibularFacet, kFibularFacetNormal), 3);
    d = join(d, triangle(p, {-8, -380, 26.5F}, {-18, -382, 24}, {-14.5F, -411, 28.5F}, 6.6F, 6.2F, 5), 8);  // lateral malleolus
    d = join(d, cone(p, {-8, -382, 26.5F}, {-11.5F, -407, 28.5F}, 6.5F, 5.4F), 6);
    const Point q = kAnkleAxis.local(p - kAnkle);
    d = common(d, 16.4F - q.x() - (p.y() > -378 ? (p.y() + 378) * 0.5F : 0), 2.5F);
    return carve(d, sphere(p, {-20, -406, 21}, 4.2F), 3);
}

float fibularCartilage(const Point& p) {
    const Point q = kAnkleAxis.local(p - kAnkle);
    const float squarish = std::pow(std::pow(q.y(), 4.0F) + std::pow(q.z(), 4.0F), 0.25F);
    const float malleolar = std::max({std::abs(q.x() - 16.4F) - 0.8F, squarish - 15, p.y() + 384});
    return std::min(malleolar, std::max(std::abs(plane(p, kFibularFacet, kFibularFacetNormal)) - 0.9F, (p - kFibularFacet).norm() - 7));
}

}  // namespace

float tibialPlateau(const Point& p) { return smoothTibia(p); }

Recipe makeTibia() {
    const Field base = smoothTibia;
    const Tube crest = Tube({{24, -74, 5, 3},
                             {18.5F, -105, 2, 2.4F},
                             {14.5F, -150, 0.5F, 2.1F},
                             {12.6F, -200, 0, 1.9F},
                             {11, -245, -0.5F, 1.8F},
                             {9.2F, -285, 0, 1.6F}})
                           .onto(base, 1.1F);
    const Tube solealLine =
        Tube({{-19, -72, 17, 1.8F}, {-19.5F, -95, 6, 2}, {-18.8F, -125, -6, 1.8F}, {-16, -155, -12, 1.2F}}).onto(base, 0.8F);
    const auto surface = [crest, solealLine](const Point& at) {
        const Point p = toClay(at);
        const float d = smoothTibia(p);
        return d > 12 ? d : join(join(d, crest(p), 5), solealLine(p), 7);
    };
    return {Bone::kTibia, surface, [](const Point& p) { return tibialCartilage(toClay(p)); }, {-48, -438, -50}, {45, -8, 50}, 1.2F, 1,
            7000};
}

Recipe makeFibula() {
    return {Bone::kFibula,
            [](const Point& p) { return fibula(toClay(p)); },
            [](const Point& p) { return fibularCartilage(toClay(p)); },
            {-40, -444, 8},
            {14, -22, 60},
            1.0F,
            1,
            3200};
}

}  // namespace ankleup::sculpt
