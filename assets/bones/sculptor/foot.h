// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "recipe.h"

// The foot is sculpted in one piece of clay: origin the ankle centre, x forward along the second ray, sole at y = -70. The model's foot
// is squeezed from it bone by bone, each seen from its own segment's origin.
namespace ankleup::sculpt {

/// From the model's foot about the ankle centre to the clay. Sets heel, metatarsal heads and toe tips to the lengths of docs/01-model.md
/// section 2 (-57.5, 122.9 and 203.9 at kSculptedHeight) and the sole some 4 mm over the floor: the skin's thickness.
Point footToClay(const Point& p);

/// The ankle centre seen from each segment of the foot in the neutral posture (docs/01-model.md section 4).
inline const Point kAnkleInTalus(5.23F, 26.83F, 0);
inline const Point kAnkleInCalcaneus(57.52F, 67.08F, 0);
inline const Point kAnkleInHindfoot(-122.88F, 67.08F, 0);
inline const Point kAnkleInForefoot(0, 67.08F, 0);

/// A recipe in the clay's frame made one in its segment's frame.
Recipe inSegment(Recipe recipe, const Point& ankleInSegment);

/// The talar head, on which the navicular rides.
float talarHead(const Point& p, float larger);

}  // namespace ankleup::sculpt
