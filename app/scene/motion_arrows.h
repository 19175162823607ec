// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QList>

#include "scenario/chain_cards.h"
#include "scene/stroke.h"

namespace ankleup {

/// The arrow that shows which way a link moves against the reference: curved for turning, straight for shifting. A sign, always as long:
/// how far it moves is said in words beside it. Empty where the link stays.
QList<Vector3> findMotionArrow(Link link, Motion motion, const Posture& posture);

/// The colour of a link.
Ink inkOf(Link link);

}  // namespace ankleup
