// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "recipe.h"

namespace ankleup::sculpt {

Recipe makeRecipe(Bone bone) {
    switch (bone) {
        case Bone::kFemur:
            return makeFemur();
        case Bone::kPatella:
            return makePatella();
        case Bone::kTibia:
            return makeTibia();
        case Bone::kFibula:
            return makeFibula();
        case Bone::kMenisci:
            return makeMenisci();
        case Bone::kTalus:
            return makeTalus();
        case Bone::kCalcaneus:
            return makeCalcaneus();
        case Bone::kNavicular:
            return makeNavicular();
        case Bone::kCuboid:
            return makeCuboid();
        case Bone::kCuneiforms:
            return makeCuneiforms();
        case Bone::kMetatarsals:
            return makeMetatarsals();
        case Bone::kToes:
            return makeToes();
        case Bone::kHipBones:
            return makeHipBones();
        case Bone::kSacrum:
            return makeSacrum();
        case Bone::kLumbar5:
        case Bone::kLumbar4:
        case Bone::kLumbar3:
            break;
    }
    return makeVertebra(bone);
}

}  // namespace ankleup::sculpt
