// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "mesh/bone.h"

namespace ankleup {

/// The muscles, tendons and ligaments that are drawn as bands.
enum class Band : std::uint8_t {
    kGluteusMedius,
    kPiriformis,
    kItBand,  ///< iliotibial band, with the tensor of the fascia lata at its top
    kRectusFemoris,
    kVastusLateralis,
    kVastusMedialis,
    kPatellarTendon,
    kMcl,  ///< medial collateral ligament of the knee
    kGastrocnemiusMedial,
    kGastrocnemiusLateral,
    kSoleus,
    kAchillesTendon,
    kTibialisAnterior,
    kPlantarFascia,
};
inline constexpr int kBandCount = 14;
inline constexpr std::array<std::string_view, kBandCount> kBandNames = {"gluteus_medius",
                                                                        "piriformis",
                                                                        "it_band",
                                                                        "rectus_femoris",
                                                                        "vastus_lateralis",
                                                                        "vastus_medialis",
                                                                        "patellar_tendon",
                                                                        "mcl",
                                                                        "gastrocnemius_medial",
                                                                        "gastrocnemius_lateral",
                                                                        "soleus",
                                                                        "achilles_tendon",
                                                                        "tibialis_anterior",
                                                                        "plantar_fascia"};
constexpr int indexOf(Band band) { return static_cast<int>(band); }
constexpr std::string_view nameOf(Band band) { return kBandNames[indexOf(band)]; }

/// A place that a band goes through, tied to a bone (Bone::kToes: to Segment::kForefoot), with the shape of the band there. Lengths in
/// metres in the bone's frame at kSculptedHeight; they scale with the body.
struct BandStation {
    using Vector = std::array<float, 3>;

    Bone bone = Bone::kFemur;
    Vector middle = {};      ///< on the centreline
    Vector outward = {};     ///< direction from the bone to the skin; need not be a unit vector
    float halfWidth = 0.0F;  ///< along the surface
    float bow = 0.0F;        ///< how far the edges lie behind the middle: hugs what is below
    float halfDepth = 0.0F;  ///< from the middle of the band to its surface
    float muscle = 0.0F;     ///< 0 tendon .. 1 muscle
    /// Direction of the width, from the front edge to the rear one (lateral bands) or as outward demands; zero: square to the centreline.
    Vector across = {};
    /// A station may hang between two bones: `part` of the way from `middle` to `other`, which is tied to `otherBone`.
    Bone otherBone = Bone::kFemur;
    Vector other = {};
    float part = 0.0F;
    bool onPath = false;  ///< a point of the model's path, see onPath
};
/// A station that hangs between its own bone and another.
constexpr BandStation hung(BandStation station, Bone otherBone, BandStation::Vector other, float part) {
    station.otherBone = otherBone;
    station.other = other;
    station.part = part;
    return station;
}
/// A station at a point of the model's path of a tissue: torsion and arch, which shape the bones, leave it alone.
constexpr BandStation onPath(BandStation station) {
    station.onPath = true;
    return station;
}

/// A round piece of bone that a band slides over: a capsule between two points of the bone's frame [m].
struct BandObstacle {
    Bone bone = Bone::kFemur;
    BandStation::Vector from = {};
    BandStation::Vector to = {};
    float radius = 0.0F;   ///< of the capsule, with half of the band's depth
    int firstStation = 0;  ///< the stations between which the band minds it
    int lastStation = 0;
};

/// Band as sculpted: right leg, proximal to distal.
struct BandShape {
    Band band = Band::kMcl;
    std::span<const BandStation> stations;
    std::span<const BandObstacle> obstacles;
    int lowSegments = 16;    ///< pieces along the band at low detail
    float pennation = 0.0F;  ///< angle of the fibres to a central tendon [rad]; 0: fibres run along the band
};
const BandShape& findBandShape(Band band);

/// Bands of the hip and the thigh, and of the knee, the shank and the foot: the parts that findBandShape looks into.
std::span<const BandShape> findThighBands();
std::span<const BandShape> findShankBands();

}  // namespace ankleup
