// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "shank.h"

#include "knee.h"

// Tibia, in clay: see shank.h. 76 mm wide at the plateau (76.4 +- 2.8, men), which slopes back by 6.6 deg (Hashemi et al. 2008: 3.7 +- 3.1
// medially, 5.4 +- 2.8 laterally in men). Everything else is estimated.
namespace ankleup::sculpt {
namespace {

const Frame kUpwards{Point::UnitY(), Point::UnitX(), Point::UnitZ()};

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
                         {-92, -3.5F, -0.2F, {23.5F, 18.6F, 16.6F, 16.5F, 15.6F, 17.4F, 18.6F, 17.3F}, 0},
                         {-76, -3.5F, 0.2F, {25, 22.6F, 21.6F, 20, 16.6F, 20.6F, 23.4F, 21}, 0},
                         {-60, -3.8F, 0.6F, {25.5F, 26.6F, 28, 24.4F, 17.8F, 25.4F, 29.6F, 25.2F}, 0},
                         {-48, -4, 1, {24.5F, 28.3F, 34.3F, 29.5F, 19.5F, 30.3F, 35.3F, 28.8F}, 0},
                         {-39, -4, 1, {23.8F, 29.7F, 37, 31.7F, 20.5F, 33, 37.5F, 30.2F}, 0},
                         {-31, -4, 1, {23, 29.7F, 37.6F, 32.2F, 20.5F, 33.7F, 38.2F, 30.3F}, 0},
                         {-16, -4, 1, {22, 29, 37.5F, 32, 20, 33.5F, 38, 30}, 0}},
                        3);

/// Height over the plateau, which slopes back by 6.6 deg.
float overPlateau(const Point& p) { return p.y() + 24.0F - 0.115F * (p.x() + 4); }

float smoothTibia(const Point& p) {
    const Frame slope = Frame::along({1, 0.115F, 0}, Point::UnitY());
    float d = common(kTibialShaft(p), overPlateau(p), 7);
    d = carve(d, ellipsoid(p, {-5, -16.6F, -21}, {24, 8.5F, 16}, slope), 4);  // dishes
    d = carve(d, ellipsoid(p, {-5, -15.9F, 21}, {20, 7.5F, 14.5F}, slope), 4);
    d = carve(d, cone(p, {26, -20, 0}, {12, -22, 0}, 6, 4), 6);
    d = carve(d, cone(p, {-34, -28, 0}, {-20, -29, 0}, 8, 5), 7);
    d = join(d, cone(p, {-2, -31, -6.5F}, {-3, -19, -4.5F}, 7, 2.2F), 5);  // intercondylar tubercles
    d = join(d, cone(p, {-6, -31, 6.5F}, {-7, -20.5F, 4.8F}, 6.5F, 2.2F), 5);
    d = join(d, ellipsoid(p, {19.5F, -68, 3}, {8, 17, 10}, Frame::along({0.96F, 0.22F, 0}, Point::UnitY())), 10);
    d = join(d, cone(p, {15, -72, 3}, {12, -108, 1.5F}, 9, 5), 9);        // tuberosity
    d = join(d, ellipsoid(p, {10.5F, -44, 25.5F}, {7.5F, 8, 6.5F}), 14);  // Gerdy's tubercle
    d = carve(d, cone(p, {16, -92, 27}, {9, -150, 21}, 7, 6.5F), 14);
    d = carve(d, cone(p, {12, -84, -35}, {8, -102, -32}, 9, 9), 16);
    return withLowerEnd(d, p);
}

float tibialCartilage(const Point& p) {
    const float medial = std::pow((p.x() + 5) / 24, 2.0F) + std::pow((p.z() + 20) / 14.5F, 2.0F) - 1;
    const float lateral = std::pow((p.x() + 5) / 20.5F, 2.0F) + std::pow((p.z() - 20) / 14, 2.0F) - 1;
    const float plateau = std::max(std::min(medial, lateral) * 9, -(overPlateau(p) + 4.6F));
    return std::min(plateau, lowerTibialCartilage(p));
}

}  // namespace

float tibialPlateau(const Point& p) { return smoothTibia(p); }

Recipe makeTibia() {
    const Field base = smoothTibia;
    const Tube crest = Tube({{25, -66, 5, 4},
                             {23, -80, 4.5F, 3.4F},
                             {18.5F, -105, 2, 2.4F},
                             {14.5F, -150, 0.5F, 2.1F},
                             {12.6F, -200, 0, 1.9F},
                             {11, -245, -0.5F, 1.8F},
                             {9.2F, -285, 0, 1.6F}})
                           .onto(base, 1.1F);
    const Tube solealLine =
        Tube({{-19, -72, 17, 1.8F}, {-19.5F, -95, 6, 2}, {-18.8F, -125, -6, 1.8F}, {-16, -155, -12, 1.2F}}).onto(base, 0.8F);
    const auto surface = [crest, solealLine](const Point& at) {
        const Point p = shankToClay(at);
        const float d = smoothTibia(p);
        return d > 12 ? d : join(join(d, crest(p), 5), solealLine(p), 7);
    };
    return {Bone::kTibia,
            surface,
            [](const Point& p) { return tibialCartilage(shankToClay(p)); },
            {-48, -438, -50},
            {45, -8, 50},
            1.2F,
            1,
            7000,
            {{"medial_condyle", {-4.7F, -30.4F, -37.2F}},
             {"lateral_condyle", {-4.4F, -30.5F, 38.6F}},
             {"medial_intercondylar_tubercle", {-3, -16.8F, -4.5F}},
             {"gerdys_tubercle", {17.1F, -43.3F, 31.2F}},
             {"tuberosity", {29.8F, -66, 3.3F}},
             {"medial_malleolus", {8.6F, -421.7F, -21.2F}}}};
}

}  // namespace ankleup::sculpt
