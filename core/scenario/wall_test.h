// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <cstdint>
#include <optional>

#include "anatomy/body.h"
#include "condition/condition.h"

namespace ankleup {

/// How far the knee reaches a wall with the heel down: the weight-bearing lunge test (Bennell 1998). docs/01-model.md section 6.
struct WallTestResult {
    double distance = 0.0;   ///< greatest distance second toe to wall [m]; below 0 the knee does not reach it even with the toes there
    double shankLean = 0.0;  ///< inclinometer angle of the shank there, the measure shank_lean [deg]
};

/// The wall test of a leg in this very condition. None when the heel comes up even with the wall 8 cm behind the toes.
std::optional<WallTestResult> calcWallTest(const Body& body, const Condition& condition);

/// The condition as the test is done in the clinic: same restrictions and control, foot straight ahead, no support under it, mixed
/// strategy.
Condition findWallTestCondition(const Condition& condition);

/// What a reading of the wall test says about the dorsiflexion limit.
enum class WallTestReading : std::uint8_t {
    kFound,        ///< a limit gives this reading
    kBelowModel,   ///< less than the stiffest ankle of the model reaches; the limit is the lowest, 2 deg
    kAboveModel,   ///< more than a free ankle reaches; the limit is the highest, 40 deg
    kSaysNothing,  ///< gastrocnemius: the bent knee relieves it, every limit gives the same reading; no limit
    kHeelUp,       ///< a heel that cannot stay down at any distance; no limit
};

struct WallTestLimit {
    WallTestReading reading = WallTestReading::kFound;
    std::optional<double> limit;  ///< dorsiflexion limit [rad], within .005 deg; absent where the test says nothing
};

/// The wall test read backwards: the dorsiflexion limit at which this body with this cause and control reaches `distance` [m], in
/// findWallTestCondition. Readings within .1 cm beyond an end count as that end's.
WallTestLimit calcLimitFromWallDistance(const Body& body, const Condition& condition, double distance);

/// The same from the shank's angle at the wall [deg]; within .1 deg beyond an end counts as that end's.
WallTestLimit calcLimitFromShankLean(const Body& body, const Condition& condition, double shankLean);

}  // namespace ankleup
