// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "anatomy/tissue_paths.h"

namespace ankleup {

namespace {

using enum PathFrame;

constexpr std::array<PathPoint, 3> kMclPoints = {{
    {kFemur, {-0.002, -0.419, -0.042}},  // medial epicondyle
    {kTibia, {0.002, -0.014, -0.038}},
    {kTibia, {0.008, -0.062, -0.024}},
}};
constexpr std::array<PathPoint, 4> kItBandPoints = {{
    {kPelvis, {0.055, 0.105, 0.060}},   // tubercle of the iliac crest
    {kFemur, {-0.005, -0.015, 0.074}},  // over the greater trochanter
    {kFemur, {0.000, -0.405, 0.044}},   // over the lateral epicondyle
    {kTibia, {0.028, -0.020, 0.032}},   // Gerdy's tubercle
}};
constexpr std::array<PathPoint, 2> kAchillesSoleusPoints = {{
    {kTibia, {-0.020, -0.130, 0.006}},
    {kCalcaneus, {-0.008, 0.040, 0.000}},
}};
constexpr std::array<PathPoint, 3> kAchillesGastrocPoints = {{
    {kFemur, {-0.020, -0.400, 0.000}},
    {kTibia, {-0.030, -0.035, 0.000}},
    {kCalcaneus, {-0.008, 0.040, 0.000}},
}};
constexpr std::array<PathPoint, 2> kPlantarFasciaPoints = {{
    {kCalcaneus, {0.012, 0.004, -0.006}},
    {kForefoot, {0.000, 0.008, -0.005}},
}};
constexpr std::array<PathPoint, 2> kPiriformisPoints = {{
    {kPelvis, {-0.069, 0.066, -0.060}},
    {kFemur, {-0.015, -0.004, 0.044}},
}};
constexpr std::array<PathPoint, 2> kGluteusMediusPoints = {{
    {kPelvis, {-0.015, 0.111, -0.007}},
    {kFemur, {-0.026, -0.006, 0.053}},
}};

constexpr std::string_view kTextbook = "bony landmarks of anatomy textbooks, placed in this leg";
constexpr std::string_view kGait2392 = "OpenSim gait2392 (Delp 1990), via points left out";

constexpr std::array<TissuePath, kTissueCount> kPaths = {{
    {Tissue::kMcl, kMclPoints, kTextbook},
    {Tissue::kItBand, kItBandPoints, kTextbook},
    {Tissue::kAchillesSoleus, kAchillesSoleusPoints, kTextbook},
    {Tissue::kAchillesGastroc, kAchillesGastrocPoints, kTextbook},
    {Tissue::kPlantarFascia, kPlantarFasciaPoints, kTextbook},
    {Tissue::kPiriformis, kPiriformisPoints, kGait2392},
    {Tissue::kGluteusMedius, kGluteusMediusPoints, kGait2392},
}};

}  // namespace

const TissuePath& findTissuePath(Tissue tissue) { return kPaths[static_cast<std::size_t>(tissue)]; }

}  // namespace ankleup
