// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "recipe.h"

// Tibia and fibula are sculpted about the knee centre with the ankle centre at (0, -405, 0) and then stretched and turned to the model's
// shank. Everything at the ankle is rigid in that and written in the frame of the neutral foot (foot.h), where the talus is.
namespace ankleup::sculpt {

/// From the model's shank to the clay: longer between tuberosity and malleoli, and the torsion of the model's ankle axis.
Point shankToClay(const Point& p);

/// The lower end of the tibia put on its shaft: plafond, medial malleolus, fibular notch. `p` in clay, `shaft` its distance there.
float withLowerEnd(float shaft, const Point& p);
/// Cartilage of plafond and medial malleolus, `p` in clay.
float lowerTibialCartilage(const Point& p);

}  // namespace ankleup::sculpt
