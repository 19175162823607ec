// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "scenario/scene_solution.h"

namespace ankleup {

/// The links of the chain that are explained one by one, from the ground up.
enum class Link : std::uint8_t { kFoot, kTibia, kKnee, kFemur, kPelvis };
inline constexpr int kLinkCount = 5;
inline constexpr std::array<std::string_view, kLinkCount> kLinkNames = {"foot", "tibia", "knee", "femur", "pelvis"};
constexpr std::string_view nameOf(Link link) { return kLinkNames[static_cast<int>(link)]; }

/// Against what tibia and femur are said to turn. The other links are told in space, the knee as a joint.
enum class CardFrame : std::uint8_t { kSpace, kPelvis, kOtherBone };
inline constexpr std::array<std::string_view, 3> kCardFrameNames = {"space", "pelvis", "other_bone"};
constexpr std::string_view nameOf(CardFrame frame) { return kCardFrameNames[static_cast<int>(frame)]; }

/// Which way a link moves against the reference.
enum class Motion : std::uint8_t {
    kStays,  ///< by less than half a degree or millimetre
    kTurnsIn,
    kTurnsOut,
    kRollsIn,
    kRollsOut,
    kFlattens,  ///< the arch
    kArches,
    kComesUp,  ///< the heel
    kComesDown,
    kLeansForward,
    kLeansBack,
    kTipsIn,  ///< its upper end towards the mid-line
    kTipsOut,
    kMovesIn,  ///< the knee, as seen from the front
    kMovesOut,
    kFoldsIn,  ///< the leg at the knee, as seen from the front
    kFoldsOut,
    kBends,
    kStraightens,
    kSwingsIn,  ///< the femur under the pelvis
    kSwingsOut,
    kDrops,  ///< the other side of the pelvis
    kLifts,
    kTipsForward,
    kTipsBack,
};
inline constexpr int kMotionCount = 25;
inline constexpr std::array<std::string_view, kMotionCount> kMotionNames = {
    "stays",         "turns_in",   "turns_out",  "rolls_in", "rolls_out", "flattens",     "arches",   "comes_up",  "comes_down",
    "leans_forward", "leans_back", "tips_in",    "tips_out", "moves_in",  "moves_out",    "folds_in", "folds_out", "bends",
    "straightens",   "swings_in",  "swings_out", "drops",    "lifts",     "tips_forward", "tips_back"};
constexpr std::string_view nameOf(Motion motion) { return kMotionNames[static_cast<int>(motion)]; }

/// One thing that a link does.
struct CardLine {
    std::string_view quantity;  ///< a measure's or a coordinate's name, or one of the two below
    bool millimetres = false;   ///< else degrees
    double present = 0.0;       ///< in that unit
    double reference = 0.0;
    Motion motion = Motion::kStays;

    double change() const { return present - reference; }
};

/// Internal rotation of the tibia seen from the pelvis, third Cardan angle (Z-X-Y) of the tibia in the pelvis [deg].
inline constexpr std::string_view kTibiaIrInPelvis = "tibia_ir_in_pelvis";
/// Internal rotation of the femur seen from the tibia: minus knee_rotation [deg].
inline constexpr std::string_view kFemurIrOnTibia = "femur_ir_on_tibia";

/// What one link does now, compared with the reference. The first line is the headline: the change that is largest beside what counts as
/// worth a word for it; turning counts first for tibia and femur.
struct ChainCard {
    Link link = Link::kFoot;
    CardFrame frame = CardFrame::kSpace;
    std::vector<CardLine> lines;  ///< at least one
};

/// The five cards from the ground up. `strategy` is the present leg's: it says against which line the knee is measured.
///
/// | link | quantities |
/// |---|---|
/// | foot | rearfoot_eversion, toe_out, midfoot_sag, heel_rise_mm |
/// | tibia | in space shank_ir_lab, shank_lean, shank_medial_tilt; in the pelvis tibia_ir_in_pelvis; under the femur knee_rotation,
/// knee_abduction | | knee | mkd_line_mm (mkd_foot_mm where the foot turns out), knee_flexion, fppa | | femur | in space femur_ir_lab,
/// femur_lean, femur_medial_tilt; in the pelvis hip_rotation, hip_adduction, hip_flexion; on the tibia femur_ir_on_tibia | | pelvis |
/// pelvis_drop, pelvis_ir, pelvis_anterior_tilt |
std::array<ChainCard, kLinkCount> calcChainCards(const StrategyWeights& strategy, const LegState& present, const LegState& reference,
                                                 CardFrame frame);

}  // namespace ankleup
