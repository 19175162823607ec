// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// Makes the file of bones that the program draws:  ankleup_sculptor OUT
#include <cstdio>
#include <fstream>
#include <functional>
#include <thread>

#include "mesh/bone_file.h"
#include "mesher.h"

namespace {

using namespace ankleup;
using namespace ankleup::sculpt;

const std::array<std::function<Recipe()>, kBoneCount> kRecipes = {makeFemur,
                                                                  makePatella,
                                                                  makeTibia,
                                                                  makeFibula,
                                                                  makeTalus,
                                                                  makeCalcaneus,
                                                                  makeNavicular,
                                                                  makeCuboid,
                                                                  makeCuneiforms,
                                                                  makeMetatarsals,
                                                                  makeToes,
                                                                  makeHipBones,
                                                                  makeSacrum,
                                                                  [] { return makeVertebra(Bone::kLumbar5); },
                                                                  [] { return makeVertebra(Bone::kLumbar4); },
                                                                  [] { return makeVertebra(Bone::kLumbar3); }};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: ankleup_sculptor OUT\n");
        return 2;
    }
    BoneMeshes meshes;
    const auto sculpt = [&meshes](int first, int step) {
        for (int i = first; i < kBoneCount; i += step) meshes[i] = makeMesh(kRecipes[i]());
    };
    std::thread helper(sculpt, 1, 2);
    sculpt(0, 2);
    helper.join();
    std::size_t triangles = 0;
    for (int i = 0; i < kBoneCount; ++i) {
        const BoundingBox box = calcBoundingBox(meshes[i]);
        std::printf("%-12s %6zu triangles  x %6.1f..%6.1f  y %6.1f..%6.1f  z %6.1f..%6.1f mm\n", std::string(kBoneNames[i]).c_str(),
                    meshes[i].triangleCount(), 1e3 * box.low.x(), 1e3 * box.high.x(), 1e3 * box.low.y(), 1e3 * box.high.y(),
                    1e3 * box.low.z(), 1e3 * box.high.z());
        triangles += meshes[i].triangleCount();
    }
    const std::vector<std::byte> bytes = writeBoneMeshes(meshes);
    std::ofstream out(argv[1], std::ios::binary);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    std::printf("%zu triangles, %zu bytes\n", triangles, bytes.size());
    return out.good() ? 0 : 1;
}
