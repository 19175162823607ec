// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "recipe.h"

// The surfaces between which the menisci lie.
namespace ankleup::sculpt {

/// The condyles and the patellar surface without the shaft, in the frame of the femur's clay: the knee centre is kKneeInClay.
float femoralCondyles(const Point& p);
inline const Point kKneeInClay(-9, -409, 0);

/// The tibia without its ridges; above the tuberosity its clay is the model's tibia.
float tibialPlateau(const Point& p);

}  // namespace ankleup::sculpt
