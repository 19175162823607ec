// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "measure/ledger.h"

#include <array>
#include <bit>
#include <cassert>
#include <cstdint>
#include <span>

#include "base/angle.h"
#include "kinematics/clinical_angles.h"
#include "measure/posture_geometry.h"

namespace ankleup {

namespace {

using enum Coordinate;

constexpr std::array kFootCoordinates = {kToeOut, kHeelRise, kRearfootRoll, kSubtalarPronation, kMidfootSag, kDorsiflexion};
constexpr std::array kChainCoordinates = {kToeOut,       kHeelRise,    kRearfootRoll, kSubtalarPronation, kMidfootSag,
                                          kDorsiflexion, kKneeFlexion, kKneeRotation, kKneeAbduction};
// The knee's distance from the line of the foot depends neither on where the foot points nor on the knee.
constexpr std::array kFootLineCoordinates = {kHeelRise, kRearfootRoll, kSubtalarPronation, kMidfootSag, kDorsiflexion};
constexpr std::array kHipAndKneeCoordinates = {kHipFlexion, kHipAdduction, kHipRotation, kKneeFlexion, kKneeRotation, kKneeAbduction};

using Mask = std::uint32_t;  // bit k set: player k stands as at present, else as in the reference
constexpr std::size_t kMaxPlayers = 10;

constexpr bool contains(Mask mask, std::size_t player) { return ((mask >> player) & 1U) != 0; }

// Exact Shapley shares: every set of players is valued once; a player's gain is averaged over all orders of joining.
template <class Value>
Ledger calcShares(LedgerKind kind, std::vector<LedgerPart> parts, const Value& value) {
    const std::size_t count = parts.size();
    assert(count <= kMaxPlayers);
    const Mask everybody = (Mask{1} << count) - 1;
    std::array<double, std::size_t{1} << kMaxPlayers> values;
    for (Mask mask = 0; mask <= everybody; ++mask) values[mask] = value(mask);

    std::array<double, kMaxPlayers> weights{};  // by the number of those who joined before: s! (n - s - 1)! / n!
    weights[0] = 1.0 / static_cast<double>(count);
    for (std::size_t s = 1; s < count; ++s) weights[s] = weights[s - 1] * static_cast<double>(s) / static_cast<double>(count - s);

    for (std::size_t k = 0; k < count; ++k) {
        for (Mask others = 0; others <= everybody; ++others) {
            if (contains(others, k)) continue;
            const auto size = static_cast<std::size_t>(std::popcount(others));
            parts[k].value += weights[size] * (values[others | (Mask{1} << k)] - values[others]);
        }
    }
    return {.kind = kind, .parts = std::move(parts), .total = values[everybody] - values[0]};
}

std::vector<LedgerPart> makeParts(std::span<const Coordinate> coordinates) {
    std::vector<LedgerPart> parts;
    parts.reserve(kMaxPlayers);
    for (const Coordinate coordinate : coordinates) parts.push_back({nameOf(coordinate), 0.0});
    return parts;
}

// One leg as it stands: the coordinates and what lies under the foot.
struct Stand {
    const Leg& leg;
    const Configuration& q;
};

// From the floor up: the players are coordinates and, where it differs, the ground.
template <class MeasureOfPosture>
Ledger calcFromFloor(LedgerKind kind, std::span<const Coordinate> coordinates, const Stand& present, const Stand& reference,
                     MeasureOfPosture measure) {
    std::vector<LedgerPart> parts = makeParts(coordinates);
    const bool groundPlays = present.leg.ground() != reference.leg.ground();
    if (groundPlays) parts.push_back({"support", 0.0});

    Posture posture;
    const auto value = [&](Mask mask) {
        Configuration q = reference.q;
        for (std::size_t k = 0; k < coordinates.size(); ++k) {
            if (contains(mask, k)) q[indexOf(coordinates[k])] = present.q[indexOf(coordinates[k])];
        }
        const bool onReferenceGround = groundPlays && !contains(mask, coordinates.size());
        calcPosture(onReferenceGround ? reference.leg : present.leg, q, posture);
        return measure(posture);
    };
    return calcShares(kind, std::move(parts), value);
}

// The same frontal projection told from the top: the pelvis' attitude is one player, the ground is part of it.
Ledger calcFppaFromPelvis(const Stand& present, const Stand& reference) {
    std::vector<LedgerPart> parts = makeParts(kHipAndKneeCoordinates);
    parts.insert(parts.begin(), {"pelvis", 0.0});
    const Matrix3 presentPelvis = calcPosture(present.leg, present.q).rotation(Segment::kPelvis);
    const Matrix3 referencePelvis = calcPosture(reference.leg, reference.q).rotation(Segment::kPelvis);

    const auto value = [&](Mask mask) {
        std::array<double, kHipAndKneeCoordinates.size()> q;
        for (std::size_t k = 0; k < q.size(); ++k) {
            q[k] = (contains(mask, k + 1) ? present : reference).q[indexOf(kHipAndKneeCoordinates[k])];
        }
        const Matrix3& pelvis = contains(mask, 0) ? presentPelvis : referencePelvis;
        const Matrix3 femur = pelvis * makeRotation({.z = q[0], .x = q[1], .y = q[2]});
        const Matrix3 shank = femur * makeRotation({.z = -q[3], .x = -q[5], .y = q[4]});
        return degrees(findFrontalAngle(femur.col(1)) - findFrontalAngle(shank.col(1)));
    };
    return calcShares(LedgerKind::kFppaDown, std::move(parts), value);
}

}  // namespace

double Ledger::operator[](std::string_view name) const {
    for (const LedgerPart& part : parts) {
        if (part.name == name) return part.value;
    }
    return 0.0;
}

Ledger calcLedger(LedgerKind kind, const Leg& leg, const Configuration& present, const Leg& referenceLeg, const Configuration& reference) {
    constexpr double kMillimetresPerMetre = 1000.0;
    const auto shankLean = [](const Posture& posture) { return degrees(findSegmentAngles(posture.rotation(Segment::kTibia)).lean); };
    const auto fppa = [](const Posture& posture) { return degrees(findFppa(posture, posture.hip())); };
    const auto offLine = [](const Posture& posture) { return kMillimetresPerMetre * findKneeOffHipAnkleLine(posture); };
    const auto offFoot = [](const Posture& posture) { return kMillimetresPerMetre * findKneeOffFootLine(posture); };
    const Configuration neutral = Configuration::Zero();
    const Stand now{leg, present};
    const Stand then{referenceLeg, reference};
    switch (kind) {
        case LedgerKind::kShankInclinationComposition:
            return calcFromFloor(kind, kFootCoordinates, now, {leg, neutral}, shankLean);
        case LedgerKind::kShankInclinationChange:
            return calcFromFloor(kind, kFootCoordinates, now, then, shankLean);
        case LedgerKind::kFppaUp:
            return calcFromFloor(kind, kChainCoordinates, now, then, fppa);
        case LedgerKind::kMkdLineUp:
            return calcFromFloor(kind, kChainCoordinates, now, then, offLine);
        case LedgerKind::kMkdFootUp:
            return calcFromFloor(kind, kFootLineCoordinates, now, then, offFoot);
        case LedgerKind::kFppaDown:
            return calcFppaFromPelvis(now, then);
    }
    return {};
}

}  // namespace ankleup
