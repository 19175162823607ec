// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "foot.h"
#include "shank.h"

// The lower end of the tibia, and the fibula.
namespace ankleup::sculpt {
namespace {

const Point kAnkle(0, -405, 0);      // in clay
constexpr float kLonger = 18.1F;     // model's shank 423.1 against 405
constexpr float kTorsion = 0.1082F;  // 6.2 deg: the clay's malleoli stand 19.3 deg outwards, the model's axis 13.1
constexpr float kThighFoot = 0.12217F;
constexpr float kJointSpace = 1.1F;

Point turned(const Point& p, float angle) {
    return {std::cos(angle) * p.x() + std::sin(angle) * p.z(), p.y(), -std::sin(angle) * p.x() + std::cos(angle) * p.z()};
}

Point clayToFoot(const Point& p) { return turned(p - kAnkle, kTorsion + kThighFoot); }

/// What the talus sweeps in the mortise from plantarflexion to the deepest dorsiflexion.
float sweptTalus(const Point& p) {
    static constexpr std::array<float, 6> kDorsiflexion = {-14, -4, 7, 18, 29, 40};
    return swept(talus, p, Point::Zero(), kTalocrural.x, kDorsiflexion);
}

bool isNearTalus(const Point& p) { return p.norm() < 40; }

const Frame kUpwards{Point::UnitY(), Point::UnitX(), Point::UnitZ()};

const Loft kFibularShaft(kUpwards,
                         {{-370, -12.3F, 26, {6.8F, 5.9F, 5.1F, 6.1F, 7.2F, 6.1F, 5, 5.6F}, 13},
                          {-345, -12.5F, 26.7F, {6.6F, 5.7F, 5.1F, 6, 7, 6, 5, 5.5F}, 13},
                          {-325, -13, 27.6F, {6.5F, 5.6F, 5.2F, 6, 6.9F, 5.9F, 5.1F, 5.5F}, 10},
                          {-270, -14.5F, 30.8F, {7, 5.6F, 5.2F, 6.2F, 7, 5.8F, 5.2F, 5.6F}, 0},
                          {-210, -15, 34, {7.6F, 5.8F, 5.4F, 6.6F, 7.2F, 6.2F, 5.4F, 5.8F}, -6},
                          {-150, -14.5F, 36, {7.2F, 5.6F, 5.4F, 6.4F, 7, 6, 5.4F, 5.6F}, -12},
                          {-100, -14, 37.5F, {6, 5.3F, 5.2F, 5.8F, 6, 5.6F, 5.2F, 5.3F}, -16},
                          {-72, -14, 38, {6, 5.6F, 5.6F, 6, 6.2F, 6, 5.6F, 5.6F}, -16},
                          {-56, -14.5F, 38, {9, 8.6F, 8.4F, 9, 9.2F, 8.6F, 8.2F, 8.6F}, -12},
                          {-44, -15, 37.5F, {10.5F, 10, 9.5F, 10.5F, 11, 10, 9.2F, 10}, -8},
                          {-37, -16, 37.5F, {8, 8, 8, 9, 9, 8, 7, 7.5F}, -8}},
                         5);

const Loft kLateralMalleolus(kUpwards,
                             {// y, x, z, {ant, antlat, lat, postlat, post, postmed, med, antmed}
                              {-12, -11.5F, 26.5F, {3.5F, 3.5F, 3, 3.5F, 4, 3.5F, 3, 3.5F}},
                              {-5, -10, 26.2F, {6.5F, 6, 4.8F, 5.5F, 6.5F, 6, 5, 6}},
                              {3, -8.5F, 25.6F, {9, 7.5F, 5.8F, 7, 9, 7.5F, 6.5F, 8}},
                              {12, -7.5F, 25, {10.5F, 8.5F, 6.3F, 8, 10.5F, 8.5F, 7, 9}},
                              {22, -7.5F, 24.6F, {10.5F, 8, 5.8F, 8, 10.5F, 8.2F, 6.2F, 8.4F}},
                              {34, -7.5F, 25, {9, 7.2F, 5.2F, 7.4F, 9.2F, 7.4F, 5.4F, 7}},
                              {50, -6.8F, 27.2F, {7.4F, 6.2F, 5.2F, 6.4F, 7.6F, 6.4F, 5, 6}},
                              {70, -6.3F, 28.6F, {6.7F, 5.7F, 5, 6, 7, 6, 4.9F, 5.5F}},
                              {90, -6, 29.5F, {6.6F, 5.6F, 5, 6, 6.9F, 5.9F, 4.9F, 5.5F}}},
                             4);

constexpr float kShaftAbove = 78;  // the ankle; the malleolus goes over into the shaft below that

const Point kFibularFacet(-13, -39, 35);
const Point kFibularFacetNormal(0.25F, 0.75F, -0.62F);

float fibula(const Point& p) {
    float d = join(kFibularShaft(p), cone(p, {-18, -46, 39}, {-20.5F, -34, 39.5F}, 6.5F, 3.6F), 5);
    d = common(d, plane(p, kFibularFacet, kFibularFacetNormal), 3);
    const Point q = clayToFoot(p);
    if (q.y() > kShaftAbove) return d;
    d = mix(kLateralMalleolus(q), d, smoothStep(kShaftAbove - 24, kShaftAbove, q.y()));
    d = carve(d, cone(q, {-19.5F, 34, 29}, {-20.5F, -6, 28.5F}, 2.4F, 2.8F), 3);  // groove of the peroneal tendons
    d = carve(d, sphere(q, {-17.5F, -3, 20}, 4), 3);                              // malleolar fossa
    if (isNearTalus(q)) {
        const float side = plane(q, (15.1F + 0.03F * q.y()) * kTalocrural.x, -kTalocrural.x);
        d = common(d, std::min(side, 16 - q.y()), 2);
        d = carve(d, sweptTalus(q) - kJointSpace, 1.5F);
    }
    return d;
}

float fibularCartilage(const Point& p) {
    const Point q = clayToFoot(p);
    const Point a = kTalocrural.local(q);
    const float malleolar = std::max({a.x() - 17.5F, std::abs(q.x() + 3) - 11 + 0.5F * (10 - q.y()) * 0.6F, q.y() - 15, -5 - q.y()});
    return std::min(malleolar, std::max(std::abs(plane(p, kFibularFacet, kFibularFacetNormal)) - 0.9F, (p - kFibularFacet).norm() - 7));
}

}  // namespace

Point shankToClay(const Point& p) {
    const float part = std::clamp((-115 - p.y()) / (220 + kLonger), 0.0F, 1.0F);
    return turned(Point(p.x(), p.y() + kLonger * part, p.z()), -kTorsion * part);
}

float withLowerEnd(float shaft, const Point& p) {
    const Point q = clayToFoot(p);
    if (q.y() > 90) return shaft;
    float d = join(shaft, cone(q, {-3, 76, -6}, {1, 24, -14}, 9, 11), 9);                           // the flare: inner side
    d = join(d, cone(q, {-1, 76, -1}, {0, 30, 6.5F}, 9, 11), 9);                                    // and outer side
    d = join(d, triangle(q, {8, 30, -16}, {-9, 30, -14}, {1, 12, -20}, 9.5F, 8.5F, 6.5F), 7);       // root of the medial malleolus
    d = join(d, triangle(q, {9, 22, -20}, {6, 6, -21.5F}, {0, 14, -21.5F}, 6.5F, 4.6F, 5.6F), 4);   // its anterior colliculus, the longer
    d = join(d, triangle(q, {-9, 24, -17}, {-8, 13.5F, -20}, {-2, 17, -21}, 6.5F, 4.4F, 5.6F), 4);  // and its posterior one
    d = carve(d, cone(q, {-3.5F, 4, -30}, {-3.5F, 4, -14}, 3.4F, 3.4F), 4);                         // with a notch between them
    d = join(d, ellipsoid(q, {10, 27, 5}, {6, 9, 12}, Frame::along({0.95F, 0.2F, 0.2F}, Point::UnitY())), 8);
    d = join(d, triangle(q, {11, 27, 12}, {8, 20, 17}, {6, 36, 12}, 5, 4, 4), 6);               // anterior tubercle of the notch
    d = join(d, triangle(q, {-15, 32, 11.5F}, {-16, 19, 13}, {-17, 18, 2}, 4.8F, 4.2F, 4), 6);  // posterior lip and tubercle
    d = carve(d, cone(q, {-17, 34, -19}, {-14, 6, -23.5F}, 2.6F, 2.8F), 3);                     // groove of the posterior tibial tendon
    const float notch = cone(q, {-7, 6, 28}, {-7, 62, 31}, 11.5F, 10.5F);
    d = carve(d, notch, 4);
    if (isNearTalus(q)) {
        d = common(d, std::min(plane(q, -14.9F * kTalocrural.x, kTalocrural.x), 17 - std::hypot(q.x(), q.y())), 2);
        d = carve(d, sweptTalus(q) - kJointSpace, 1.5F);
    }
    return d;
}

float lowerTibialCartilage(const Point& p) {
    const Point q = clayToFoot(p);
    if (q.y() > 30) return 9;
    const Point a = kTalocrural.local(q);
    const float rho = std::hypot(a.y(), a.z());
    const float roof = std::max({std::abs(rho - kDomeRadius - kConicity * a.x() - kJointSpace) - 1.4F, std::abs(a.x()) - 16, 9 - q.y()});
    const float side = std::max({std::abs(a.x() + 15.5F) - 1.8F, rho - 20, 6 - q.y() + 0.5F * std::abs(q.x() - 3)});
    return std::min(roof, side);
}

Recipe makeFibula() {
    return {Bone::kFibula,
            [](const Point& p) { return fibula(shankToClay(p)); },
            [](const Point& p) { return fibularCartilage(shankToClay(p)); },
            {-40, -444, 8},
            {14, -22, 60},
            0.9F,
            1,
            3200,
            {{"lateral_malleolus", {-13.2F, -434.8F, 25.1F}}, {"head", {-20.9F, -32.1F, 40.2F}}}};
}

}  // namespace ankleup::sculpt
