// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "kinematics/chain.h"

namespace ankleup {

/// The frame in which the whole foot is sculpted: its neutral posture, origin the ankle centre, X forward, Y up, Z lateral, size of
/// kSculptedHeight. Seen from each of the foot's segments the ankle centre is here [m] (docs/01-model.md section 4).
struct FootFrame {
    inline static const Vector3 kAnkleInTalus{0.00523, 0.02683, 0.0};
    inline static const Vector3 kAnkleInCalcaneus{0.05752, 0.06708, 0.0};
    inline static const Vector3 kAnkleInHindfoot{-0.12288, 0.06708, 0.0};
    inline static const Vector3 kAnkleInForefoot{0.0, 0.06708, 0.0};
};

}  // namespace ankleup
