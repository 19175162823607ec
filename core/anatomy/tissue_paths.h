// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "base/coefficient.h"

namespace ankleup {

/// Soft tissues whose path is followed: a band, a ligament or a muscle with its tendon.
enum class Tissue : std::uint8_t {
    kMcl,              ///< medial collateral ligament of the knee
    kItBand,           ///< iliotibial band
    kAchillesSoleus,   ///< soleus with the Achilles tendon
    kAchillesGastroc,  ///< gastrocnemius with the Achilles tendon
    kPlantarFascia,
    kPiriformis,
    kGluteusMedius,  ///< its middle part
};
inline constexpr int kTissueCount = 7;
inline constexpr std::array<std::string_view, kTissueCount> kTissueNames = {
    "mcl", "it_band", "achilles_soleus", "achilles_gastroc", "plantar_fascia", "piriformis", "gluteus_medius"};
constexpr std::string_view nameOf(Tissue tissue) { return kTissueNames[static_cast<int>(tissue)]; }

/// The segment frame in which a path point is given. X forward, Y up, Z lateral (right leg).
enum class PathFrame : std::uint8_t {
    kPelvis,     ///< origin: hip centre
    kFemur,      ///< origin: hip centre
    kTibia,      ///< origin: knee centre
    kCalcaneus,  ///< origin: heel contact
    kForefoot,   ///< origin: metatarsophalangeal (MTP) line on the foot axis
};

struct PathPoint {
    PathFrame frame = PathFrame::kTibia;
    std::array<double, 3> position = {};  ///< [m] at a height of kReferenceHeight; scales with height
};

/// A tissue as straight pieces between points, proximal to distal. No wrapping: a picture of the direction of change, not of strain.
struct TissuePath {
    Tissue tissue = Tissue::kMcl;
    std::span<const PathPoint> points;
    std::string_view source;
};
const TissuePath& findTissuePath(Tissue tissue);

/// The plantar fascia winds round the metatarsal heads as the heel rises (windlass, Hicks 1954).
inline constexpr Coefficient kWindlassRadius = {"windlass_radius",
                                                9.0,
                                                units::kMillimetres,
                                                CoefficientKind::kAssumed,
                                                "Hicks 1954 describes the windlass; the radius is a judgement",
                                                Grade::kTextbook,
                                                "length of plantar fascia taken up per radian of heel rise, at a height of 1.72 m"};

}  // namespace ankleup
