// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "measure/ledger.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cstdint>
#include <functional>
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

// The measure of every set of players.
using Values = std::array<double, std::size_t{1} << kMaxPlayers>;

// Exact Shapley shares: a player's gain is averaged over all orders of joining.
Ledger calcShares(LedgerKind kind, std::vector<LedgerPart> parts, const Values& values) {
    const std::size_t count = parts.size();
    const Mask everybody = (Mask{1} << count) - 1;

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
    assert(parts.size() < kMaxPlayers && "one more may join them");
    return parts;
}

// One leg as it stands: the coordinates and what lies under the foot.
struct Stand {
    const Leg& leg;
    const Configuration& q;
};

// A leg, computed as far up as a measure asks.
struct PartOfLeg {
    const Chain& chain;
    const ChainPose& pose;

    Transform poseOf(Segment segment) const { return findSegmentPose(chain, pose, static_cast<int>(segment)); }
    const Vector3& ankle() const { return pose.origin[LegAxis::kTalocrural]; }
    Vector3 knee() const { return poseOf(Segment::kTibia).translation; }
    Vector3 hip() const { return poseOf(Segment::kFemur).translation; }
    const Matrix3& footHeading() const { return pose.rotation[LegAxis::kToeOut]; }
};

int findAxis(Coordinate coordinate) {
    return static_cast<int>(std::ranges::find(kCoordinateOfAxis, indexOf(coordinate)) - kCoordinateOfAxis.begin());
}

// The sets of coordinates are walked through like the numbers of a counter whose fastest digit is the joint farthest up: what lies below
// the lowest joint that changed stays where it is, and what lies above `top` is not asked for.
template <class MeasureOfLeg>
void calcValues(const Leg& leg, std::span<const Coordinate> coordinates, const Stand& present, const Stand& reference, LegAxis::Index top,
                MeasureOfLeg measure, double* values) {
    struct Player {
        int axis = 0;
        int coordinate = 0;  ///< in a configuration
        Mask bit = 0;
    };
    std::vector<Player> fromTop;
    fromTop.reserve(kMaxPlayers);
    for (std::size_t k = 0; k < coordinates.size(); ++k)
        fromTop.push_back({findAxis(coordinates[k]), indexOf(coordinates[k]), Mask{1} << k});
    std::ranges::sort(fromTop, std::greater(), &Player::axis);

    Configuration q = reference.q;
    const std::span<const double> angles(q.data(), static_cast<std::size_t>(q.size()));
    ChainPose pose;
    const PartOfLeg part{leg.chain(), pose};
    calcChainPose(leg.chain(), angles, pose, 0, top + 1);
    values[0] = measure(part);
    Mask mask = 0;
    for (Mask step = 1; step < Mask{1} << coordinates.size(); ++step) {
        const auto lowest = static_cast<std::size_t>(std::countr_zero(step));
        for (std::size_t i = 0; i <= lowest; ++i) {
            const Player& player = fromTop[i];
            mask ^= player.bit;
            q[player.coordinate] = ((mask & player.bit) != 0 ? present : reference).q[player.coordinate];
        }
        calcChainPose(leg.chain(), angles, pose, fromTop[lowest].axis, top + 1);
        values[mask] = measure(part);
    }
}

// From the floor up: the players are coordinates and, where it differs, the ground, which then is the last of them.
template <class MeasureOfLeg>
Ledger calcFromFloor(LedgerKind kind, std::span<const Coordinate> coordinates, const Stand& present, const Stand& reference,
                     LegAxis::Index top, MeasureOfLeg measure) {
    std::vector<LedgerPart> parts = makeParts(coordinates);
    Values values;
    double* onPresentGround = values.data();
    if (present.leg.ground() != reference.leg.ground()) {
        parts.push_back({"support", 0.0});
        calcValues(reference.leg, coordinates, present, reference, top, measure, values.data());
        onPresentGround += std::size_t{1} << coordinates.size();
    }
    calcValues(present.leg, coordinates, present, reference, top, measure, onPresentGround);
    return calcShares(kind, std::move(parts), values);
}

// The same frontal projection told from the top: the pelvis' attitude is one player, the ground is part of it.
Ledger calcFppaFromPelvis(const Stand& present, const Stand& reference) {
    std::vector<LedgerPart> parts = makeParts(kHipAndKneeCoordinates);
    parts.insert(parts.begin(), {"pelvis", 0.0});
    const Matrix3 presentPelvis = calcPosture(present.leg, present.q).rotation(Segment::kPelvis);
    const Matrix3 referencePelvis = calcPosture(reference.leg, reference.q).rotation(Segment::kPelvis);

    Values values;
    for (Mask mask = 0; mask < Mask{1} << parts.size(); ++mask) {
        std::array<double, kHipAndKneeCoordinates.size()> q;
        for (std::size_t k = 0; k < q.size(); ++k) {
            q[k] = (contains(mask, k + 1) ? present : reference).q[indexOf(kHipAndKneeCoordinates[k])];
        }
        const Matrix3& pelvis = contains(mask, 0) ? presentPelvis : referencePelvis;
        const Matrix3 femur = pelvis * makeRotation({.z = q[0], .x = q[1], .y = q[2]});
        const Matrix3 shank = femur * makeRotation({.z = -q[3], .x = -q[5], .y = q[4]});
        values[mask] = degrees(findFrontalAngle(femur.col(1)) - findFrontalAngle(shank.col(1)));
    }
    return calcShares(LedgerKind::kFppaDown, std::move(parts), values);
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
    constexpr LegAxis::Index kShankAxis = LegAxis::kTalocrural;
    constexpr LegAxis::Index kThighAxis = LegAxis::kKneeFlexion;
    const auto shankLean = [](const PartOfLeg& part) { return degrees(findSegmentAngles(part.poseOf(Segment::kTibia).rotation).lean); };
    const auto fppa = [](const PartOfLeg& part) { return degrees(findFppa(part.ankle(), part.knee(), part.hip())); };
    const auto offLine = [](const PartOfLeg& part) {
        return kMillimetresPerMetre * findKneeOffHipAnkleLine(part.ankle(), part.knee(), part.hip());
    };
    const auto offFoot = [](const PartOfLeg& part) {
        return kMillimetresPerMetre * findKneeOffFootLine(part.ankle(), part.knee(), part.footHeading());
    };
    const Configuration neutral = Configuration::Zero();
    const Stand now{leg, present};
    const Stand then{referenceLeg, reference};
    switch (kind) {
        case LedgerKind::kShankInclinationComposition:
            return calcFromFloor(kind, kFootCoordinates, now, {leg, neutral}, kShankAxis, shankLean);
        case LedgerKind::kShankInclinationChange:
            return calcFromFloor(kind, kFootCoordinates, now, then, kShankAxis, shankLean);
        case LedgerKind::kFppaUp:
            return calcFromFloor(kind, kChainCoordinates, now, then, kThighAxis, fppa);
        case LedgerKind::kMkdLineUp:
            return calcFromFloor(kind, kChainCoordinates, now, then, kThighAxis, offLine);
        case LedgerKind::kMkdFootUp:
            return calcFromFloor(kind, kFootLineCoordinates, now, then, kShankAxis, offFoot);
        case LedgerKind::kFppaDown:
            return calcFppaFromPelvis(now, then);
    }
    return {};
}

}  // namespace ankleup
