// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "sculptor/grid.h"
#include "sculptor/recipe.h"

namespace ankleup::testing {

/// A sculpted bone as its distance field, sampled, and points of its surface. Millimetres in the bone's frame, as sculpted.
class BoneShape {
  public:
    explicit BoneShape(const sculpt::Recipe& recipe);

    /// Distance from the surface, negative inside: true to first order within some 5 mm, from there on only far.
    float calcDistance(const sculpt::Point& p) const;

    /// Points of the surface that lie together.
    struct Patch {
        sculpt::Point centre;
        float radius;
        std::vector<sculpt::Point> points;
    };
    const std::vector<Patch>& patches() const { return patches_; }
    /// The surface is further away than this, if not nearer than the band of the coarse grid; roughly, on the safe side.
    float calcLeastDistance(const sculpt::Point& p) const;

  private:
    sculpt::Grid fine_;
    sculpt::Grid coarse_;
    std::vector<Patch> patches_;
};

/// The shape of a bone, sampled when first asked for.
const BoneShape& findShape(Bone bone);

/// Another place in a bone for a point of it: what a body's foot type or torsion does to the sculpted one.
using Deformation = std::function<sculpt::Point(const sculpt::Point&)>;

/// A bone where a posture has put it.
struct PlacedBone {
    const BoneShape* shape = nullptr;
    Eigen::Isometry3f pose;  ///< of the sculpted millimetres
    Deformation deformed;    ///< from sculpted to this body's; none: as sculpted
    Deformation sculpted;    ///< back
};

/// Narrowest distance between two bones [mm as sculpted]: negative where they cut into each other, at most 20.
float findNarrowest(const PlacedBone& a, const PlacedBone& b);

}  // namespace ankleup::testing
