// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "mesh/bone.h"
#include "sdf.h"

namespace ankleup::sculpt {

/// How one bone is made: its surface, where cartilage covers it (negative inside), the box that holds it, and how finely it is cut.
/// Millimetres, in the bone's own frame (mesh/bone.h), right side, body height kSculptedHeight. X forward, Y up, Z lateral.
struct Recipe {
    Bone bone;
    Field surface;
    Field cartilage;
    Point low, high;
    float voxel = 1.2F;
    int smoothing = 1;  ///< passes of a [1 2 1]/4 blur of the field
    int triangles = 4000;
};

Recipe makeFemur();
Recipe makePatella();
Recipe makeTibia();
Recipe makeFibula();
Recipe makeTalus();
Recipe makeCalcaneus();
Recipe makeNavicular();
Recipe makeCuboid();
Recipe makeCuneiforms();
Recipe makeMetatarsals();
Recipe makeToes();
Recipe makeHipBones();
Recipe makeSacrum();
Recipe makeVertebra(Bone bone);

inline float never(const Point&) { return 1.0F; }

}  // namespace ankleup::sculpt
