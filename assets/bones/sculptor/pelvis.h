// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "recipe.h"

// The pelvis is sculpted about the middle between the anterior superior iliac spines, its right half for both (|z|). The model's pelvis
// starts at the right hip centre, 83.6 mm from the mid-line.
namespace ankleup::sculpt {

inline const Point kHipCentre(-62, -70, 85);

inline Point pelvisToClay(const Point& p) {
    constexpr float kModelHalfDistance = 83.592F;
    const float wider = kHipCentre.z() / kModelHalfDistance;
    return {p.x() + kHipCentre.x(), p.y() + kHipCentre.y(), std::abs(p.z() + kModelHalfDistance) * wider};
}

}  // namespace ankleup::sculpt
