// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <string>
#include <vector>

#include "mesh/bone.h"
#include "sdf.h"

namespace ankleup::sculpt {

/// A point of a bone's surface that anatomists and clinicians name; ISB names where there are some (Wu et al. 2002).
struct Landmark {
    std::string name;
    Point at;
};

/// How one bone is made: its surface, where cartilage covers it (negative inside), the box that holds it, how finely it is cut, and its
/// landmarks.
/// Millimetres, in the bone's own frame (mesh/bone.h), right side, body height kSculptedHeight. X forward, Y up, Z lateral.
struct Recipe {
    Bone bone;
    Field surface;
    Field cartilage;
    Point low, high;
    float voxel = 1.2F;
    int smoothing = 1;     ///< passes of a [1 2 1]/4 blur of the field
    int triangles = 4000;  ///< at full detail
    std::vector<Landmark> landmarks = {};
};

Recipe makeFemur();
Recipe makePatella();
Recipe makeTibia();
Recipe makeFibula();
Recipe makeMenisci();
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
Recipe makeRecipe(Bone bone);  ///< whichever of them

inline float never(const Point&) { return 1.0F; }

}  // namespace ankleup::sculpt
