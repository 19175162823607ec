// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "kinematics/reroot.h"

#include <utility>

namespace ankleup {
namespace {

/// Where a frame of the old chain is found in the new one.
struct Place {
    int parent = JointAxis::kGround;
    Transform offset;
};

/// A joint axis walked from its moving side to its fixed side.
JointAxis makeBackward(const JointAxis& forward, const Place& movingSide) {
    JointAxis backward = forward;
    backward.parent = movingSide.parent;
    backward.offset = movingSide.offset;
    backward.rate = -forward.rate;
    backward.constant = -forward.constant;
    return backward;
}

}  // namespace

Chain rerooted(const Chain& chain, int segment) {
    const std::span<const JointAxis> old = chain.axes();
    const SegmentFrame& root = chain.segments()[segment];
    std::vector<JointAxis> axes;
    axes.reserve(old.size());
    std::vector<Place> places(old.size());  // of the frame after each old axis' motion
    std::vector<bool> turned(old.size(), false);

    Place place{JointAxis::kGround, root.offset.inverse()};
    for (int i = root.jointAxis; i != JointAxis::kGround; i = old[i].parent) {
        places[i] = place;
        turned[i] = true;
        axes.push_back(makeBackward(old[i], place));
        place = {static_cast<int>(axes.size()) - 1, old[i].offset.inverse()};
    }
    const Place formerGround = place;

    const auto attach = [&](int oldParent, const Transform& offset) {
        const Place& parent = oldParent == JointAxis::kGround ? formerGround : places[oldParent];
        return Place{parent.parent, parent.offset * offset};
    };
    for (int i = 0; i < static_cast<int>(old.size()); ++i) {
        if (turned[i]) continue;
        JointAxis axis = old[i];
        const Place attached = attach(axis.parent, axis.offset);
        axis.parent = attached.parent;
        axis.offset = attached.offset;
        places[i] = {static_cast<int>(axes.size()), {}};
        axes.push_back(std::move(axis));
    }

    std::vector<SegmentFrame> segments;
    segments.reserve(chain.segments().size());
    for (const SegmentFrame& frame : chain.segments()) {
        const Place attached = attach(frame.jointAxis, frame.offset);
        segments.push_back({frame.name, attached.parent, attached.offset});
    }
    return Chain(chain.coordinateCount(), std::move(axes), std::move(segments));
}

}  // namespace ankleup
