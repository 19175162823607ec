// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <utility>
#include <vector>

#include "kinematics/leg.h"

namespace ankleup::testing {

/// The left leg as a chain of its own: every offset mirrored, every axis too (an axis is a turn, so its mirror image turns the other way).
inline Chain makeLeftLeg(const Chain& right) {
    std::vector<JointAxis> axes(right.axes().begin(), right.axes().end());
    std::vector<SegmentFrame> segments(right.segments().begin(), right.segments().end());
    for (JointAxis& axis : axes) {
        axis.offset = mirrored(axis.offset);
        axis.axis = -mirrored(axis.axis);
    }
    for (SegmentFrame& segment : segments) segment.offset = mirrored(segment.offset);
    return Chain(right.coordinateCount(), std::move(axes), std::move(segments));
}

}  // namespace ankleup::testing
