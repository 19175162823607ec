// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/angle.h"
#include "base/names.h"

namespace ankleup {

/// The rigid pieces that are drawn of one leg, pelvis and lower spine. Each has one mesh, sculpted as a right one for a body height of
/// kSculptedHeight and scaled with the body.
enum class Bone : std::uint8_t {
    kFemur,        ///< frame of Segment::kFemur
    kPatella,      ///< own frame, origin its centre
    kTibia,        ///< frame of Segment::kTibia
    kFibula,       ///< frame of Segment::kTibia
    kMenisci,      ///< both; frame of Segment::kTibia, carried back as the knee bends
    kTalus,        ///< frame of Segment::kTalus
    kCalcaneus,    ///< frame of Segment::kCalcaneus
    kNavicular,    ///< frame of Segment::kTalus
    kCuboid,       ///< frame of Segment::kCalcaneus
    kCuneiforms,   ///< the three; frame of Segment::kHindfoot
    kMetatarsals,  ///< the five, with sesamoids; frame of Segment::kHindfoot
    kToes,         ///< the fourteen phalanges; frame of Segment::kForefoot
    kHipBones,     ///< both; frame of Segment::kPelvis
    kSacrum,       ///< with coccyx; frame of Segment::kPelvis
    kLumbar5,      ///< own frame, origin the centre of the vertebral body
    kLumbar4,
    kLumbar3,
};
inline constexpr int kBoneCount = 17;
/// The first of them belong to the leg, the others to pelvis and spine, which both legs share.
inline constexpr int kLegBoneCount = 12;

inline constexpr std::array<std::string_view, kBoneCount> kBoneNames = {
    "femur",      "patella",     "tibia", "fibula",    "menisci", "talus",    "calcaneus", "navicular", "cuboid",
    "cuneiforms", "metatarsals", "toes",  "hip_bones", "sacrum",  "lumbar_5", "lumbar_4",  "lumbar_3"};

constexpr int indexOf(Bone bone) { return static_cast<int>(bone); }
constexpr std::string_view nameOf(Bone bone) { return kBoneNames[indexOf(bone)]; }

constexpr std::optional<Bone> findBone(std::string_view name) { return findNamed<Bone>(kBoneNames, name); }

/// How finely a bone is cut: all of it for a still picture, a quarter of the triangles for weak machines.
enum class Detail : std::uint8_t { kFull, kLow };
inline constexpr int kDetailCount = 2;
constexpr int indexOf(Detail detail) { return static_cast<int>(detail); }

/// Body height for which the bones are sculpted [m].
inline constexpr double kSculptedHeight = 1.72;
/// Thigh-foot angle for which tibia and fibula are sculpted [rad]; others are reached by withTorsion.
inline constexpr double kSculptedThighFootAngle = radians(7.0);
/// Torsion of the shank is spread between these heights in the tibia's frame at kSculptedHeight [m]: tuberosity and malleoli.
inline constexpr double kTorsionUpper = -0.085;
inline constexpr double kTorsionLower = -0.360;

}  // namespace ankleup
