// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <Eigen/Core>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/names.h"

namespace ankleup {

/// The coordinates of the leg, from the floor up. The order is the order in every file. All are angles [rad].
enum class Coordinate : std::uint8_t {
    kToeOut,             ///< toe-out of the foot on the floor, about the vertical through the ankle
    kHeelRise,           ///< rise of the heel about the line of the metatarsophalangeal (MTP) joints
    kRearfootRoll,       ///< calcaneus everts (+) against forefoot and floor
    kSubtalarPronation,  ///< pronation about the subtalar axis
    kMidfootSag,         ///< flattening of the arch about the midfoot axis
    kDorsiflexion,       ///< talocrural dorsiflexion
    kKneeFlexion,
    kKneeRotation,   ///< tibia turns in (+) under the femur
    kKneeAbduction,  ///< valgus +
    kHipFlexion,
    kHipAdduction,
    kHipRotation,   ///< femur turns in (+) under the pelvis
    kTrunkFlexion,  ///< lean forward, in space
    kTrunkLateral,  ///< lean to the stance side, in space
};

inline constexpr int kCoordinateCount = 14;

/// One angle for each coordinate [rad].
using Configuration = Eigen::Matrix<double, kCoordinateCount, 1>;

inline constexpr std::array<std::string_view, kCoordinateCount> kCoordinateNames = {
    "toe_out",       "heel_rise",      "rearfoot_roll", "subtalar_pronation", "midfoot_sag",  "dorsiflexion",  "knee_flexion",
    "knee_rotation", "knee_abduction", "hip_flexion",   "hip_adduction",      "hip_rotation", "trunk_flexion", "trunk_lateral"};

constexpr int indexOf(Coordinate coordinate) { return static_cast<int>(coordinate); }

/// The name that files, the command line and the ledger use.
constexpr std::string_view nameOf(Coordinate coordinate) { return kCoordinateNames[indexOf(coordinate)]; }

/// The coordinate with this name, if there is one.
constexpr std::optional<Coordinate> findCoordinate(std::string_view name) { return findNamed<Coordinate>(kCoordinateNames, name); }

/// A set of coordinates, as bits.
class CoordinateSet {
  public:
    constexpr void insert(Coordinate coordinate) { bits_ |= bit(coordinate); }
    constexpr bool contains(Coordinate coordinate) const { return (bits_ & bit(coordinate)) != 0; }
    constexpr bool empty() const { return bits_ == 0; }
    bool operator==(const CoordinateSet&) const = default;

  private:
    static constexpr std::uint32_t bit(Coordinate coordinate) { return 1U << indexOf(coordinate); }
    std::uint32_t bits_ = 0;
};

}  // namespace ankleup
