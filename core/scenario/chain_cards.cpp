// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/chain_cards.h"

#include <algorithm>
#include <cmath>

#include "kinematics/clinical_angles.h"
#include "scenario/effects.h"
#include "scenario/quantity.h"

namespace ankleup {
namespace {

constexpr double kWorthAWord = 0.5;  ///< a change that rounds to zero stays unsaid [deg or mm]

/// What a card may say: a quantity, the motion of a positive and of a negative change, and how large a change is worth the headline.
struct Quantity {
    std::string_view name;
    Motion positive;
    Motion negative;
    double headline;  ///< deg or mm [definition]
};

constexpr Quantity kRearfoot = {"rearfoot_eversion", Motion::kRollsIn, Motion::kRollsOut, 2.0};
constexpr Quantity kToeOutOfFoot = {"toe_out", Motion::kTurnsOut, Motion::kTurnsIn, 2.0};
constexpr Quantity kArch = {"midfoot_sag", Motion::kFlattens, Motion::kArches, 2.0};
constexpr Quantity kHeel = {"heel_rise_mm", Motion::kComesUp, Motion::kComesDown, 3.0};

constexpr Quantity kTibiaTurn = {"shank_ir_lab", Motion::kTurnsIn, Motion::kTurnsOut, 1.0};
constexpr Quantity kTibiaLean = {"shank_lean", Motion::kLeansForward, Motion::kLeansBack, 3.0};
constexpr Quantity kTibiaTilt = {"shank_medial_tilt", Motion::kTipsIn, Motion::kTipsOut, 3.0};
constexpr Quantity kTibiaInPelvis = {kTibiaIrInPelvis, Motion::kTurnsIn, Motion::kTurnsOut, 1.0};
constexpr Quantity kTibiaUnderFemur = {"knee_rotation", Motion::kTurnsIn, Motion::kTurnsOut, 1.0};
constexpr Quantity kTibiaAbduction = {"knee_abduction", Motion::kFoldsIn, Motion::kFoldsOut, 3.0};

constexpr Quantity kKneeToLine = {"mkd_line_mm", Motion::kMovesIn, Motion::kMovesOut, 6.0};
constexpr Quantity kKneeToFoot = {"mkd_foot_mm", Motion::kMovesIn, Motion::kMovesOut, 6.0};
constexpr Quantity kKneeBend = {"knee_flexion", Motion::kBends, Motion::kStraightens, 4.0};
constexpr Quantity kKneeFold = {"fppa", Motion::kFoldsIn, Motion::kFoldsOut, 4.0};

constexpr Quantity kFemurTurn = {"femur_ir_lab", Motion::kTurnsIn, Motion::kTurnsOut, 1.0};
constexpr Quantity kFemurLean = {"femur_lean", Motion::kLeansForward, Motion::kLeansBack, 3.0};
constexpr Quantity kFemurTilt = {"femur_medial_tilt", Motion::kTipsIn, Motion::kTipsOut, 3.0};
constexpr Quantity kHipTurn = {"hip_rotation", Motion::kTurnsIn, Motion::kTurnsOut, 1.0};
constexpr Quantity kHipSwing = {"hip_adduction", Motion::kSwingsIn, Motion::kSwingsOut, 3.0};
constexpr Quantity kHipBend = {"hip_flexion", Motion::kBends, Motion::kStraightens, 3.0};
constexpr Quantity kFemurOnTibia = {kFemurIrOnTibia, Motion::kTurnsIn, Motion::kTurnsOut, 1.0};

constexpr Quantity kPelvisDrop = {"pelvis_drop", Motion::kDrops, Motion::kLifts, 2.0};
constexpr Quantity kPelvisTurn = {"pelvis_ir", Motion::kTurnsIn, Motion::kTurnsOut, 2.0};
constexpr Quantity kPelvisTip = {"pelvis_anterior_tilt", Motion::kTipsForward, Motion::kTipsBack, 2.0};

double findValue(std::string_view quantity, const LegState& state) {
    const Posture& posture = state.solution.posture;
    if (quantity == kTibiaIrInPelvis) {
        return degrees(findCardanAngles(posture.rotation(Segment::kPelvis).transpose() * posture.rotation(Segment::kTibia)).y);
    }
    if (quantity == kFemurIrOnTibia) return -degrees(posture[Coordinate::kKneeRotation]);
    return findQuantity(quantity, state);
}

ChainCard makeCard(Link link, CardFrame frame, const std::vector<Quantity>& quantities, const LegState& present,
                   const LegState& reference) {
    ChainCard card{link, frame, {}};
    double largest = -1.0;
    std::size_t headline = 0;
    for (const Quantity& quantity : quantities) {
        CardLine line{.quantity = quantity.name,
                      .millimetres = quantity.name.ends_with("_mm"),
                      .present = findValue(quantity.name, present),
                      .reference = findValue(quantity.name, reference)};
        const double size = std::abs(line.change());
        if (size >= kWorthAWord) line.motion = line.change() > 0.0 ? quantity.positive : quantity.negative;
        if (size / quantity.headline > largest) {
            largest = size / quantity.headline;
            headline = card.lines.size();
        }
        card.lines.push_back(line);
    }
    const auto first = card.lines.begin();
    std::rotate(first, first + static_cast<std::ptrdiff_t>(headline), first + static_cast<std::ptrdiff_t>(headline) + 1);
    return card;
}

std::vector<Quantity> tibiaQuantities(CardFrame frame) {
    switch (frame) {
        case CardFrame::kPelvis:
            return {kTibiaInPelvis};
        case CardFrame::kOtherBone:
            return {kTibiaUnderFemur, kTibiaAbduction};
        case CardFrame::kSpace:
            break;
    }
    return {kTibiaTurn, kTibiaLean, kTibiaTilt};
}

std::vector<Quantity> femurQuantities(CardFrame frame) {
    switch (frame) {
        case CardFrame::kPelvis:
            return {kHipTurn, kHipSwing, kHipBend};
        case CardFrame::kOtherBone:
            return {kFemurOnTibia};
        case CardFrame::kSpace:
            break;
    }
    return {kFemurTurn, kFemurLean, kFemurTilt};
}

}  // namespace

std::array<ChainCard, kLinkCount> calcChainCards(const StrategyWeights& strategy, const LegState& present, const LegState& reference,
                                                 CardFrame frame) {
    const Quantity knee = turnsOut(strategy) ? kKneeToFoot : kKneeToLine;
    const auto card = [&](Link link, CardFrame against, const std::vector<Quantity>& quantities) {
        return makeCard(link, against, quantities, present, reference);
    };
    return {card(Link::kFoot, CardFrame::kSpace, {kRearfoot, kToeOutOfFoot, kArch, kHeel}),
            card(Link::kTibia, frame, tibiaQuantities(frame)), card(Link::kKnee, CardFrame::kSpace, {knee, kKneeBend, kKneeFold}),
            card(Link::kFemur, frame, femurQuantities(frame)),
            card(Link::kPelvis, CardFrame::kSpace, {kPelvisDrop, kPelvisTurn, kPelvisTip})};
}

}  // namespace ankleup
