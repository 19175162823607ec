// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// Makes the file of bones that the program draws, and beside it their landmarks:  ankleup_sculptor OUT/bones.bin
#include <atomic>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

#include "mesh/bone_file.h"
#include "mesher.h"

namespace {

using namespace ankleup;
using namespace ankleup::sculpt;

/// All bones. Each is made by one thread alone, so the number of threads changes nothing.
DetailedBones sculptAll() {
    DetailedBones bones;
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int i = next++; i < kBoneCount; i = next++) {
            MeshDetails details = makeMesh(makeRecipe(static_cast<Bone>(i)));
            for (int k = 0; k < kDetailCount; ++k) bones[k][i] = std::move(details[k]);
        }
    };
    std::vector<std::jthread> helpers;
    for (unsigned i = 1; i < std::thread::hardware_concurrency(); ++i) helpers.emplace_back(work);
    work();
    helpers.clear();
    return bones;
}

void report(const DetailedBones& bones, std::size_t bytes) {
    std::array<std::size_t, kDetailCount> total{};
    for (int i = 0; i < kBoneCount; ++i) {
        const BoundingBox box = calcBoundingBox(bones[0][i]);
        std::printf("%-12s", std::string(kBoneNames[i]).c_str());
        for (int k = 0; k < kDetailCount; ++k) {
            std::printf(" %6zu", bones[k][i].triangleCount());
            total[k] += bones[k][i].triangleCount();
        }
        for (int k = 0; k < 3; ++k) std::printf("  %c %6.1f..%6.1f", "xyz"[k], 1e3 * box.low[k], 1e3 * box.high[k]);
        std::printf(" mm\n");
    }
    std::printf("%zu triangles in full, %zu low; %zu bytes\n", total[0], total[1], bytes);
}

std::string writeLandmarks() {
    constexpr double kTenthsInMetre = 1e4;
    nlohmann::ordered_json file;
    file["about"] =
        "Landmarks of the right leg's bones at a body height of 1.72 m: metres in each bone's frame, x forward, y up, z lateral";
    for (int i = 0; i < kBoneCount; ++i) {
        for (const Landmark& landmark : makeRecipe(static_cast<Bone>(i)).landmarks) {
            auto& at = file[std::string(kBoneNames[i])][landmark.name];
            for (int k = 0; k < 3; ++k) at.push_back(std::round(10.0 * landmark.at[k]) / kTenthsInMetre);
        }
    }
    return file.dump(2) + '\n';
}

bool write(const std::filesystem::path& path, const void* bytes, std::size_t count) {
    std::ofstream out(path, std::ios::binary);
    out.write(static_cast<const char*>(bytes), static_cast<std::streamsize>(count));
    return out.good();
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: ankleup_sculptor OUT/bones.bin\n");
        return 2;
    }
    const std::filesystem::path path = argv[1];
    const DetailedBones bones = sculptAll();
    const std::vector<std::byte> bytes = writeBones(bones);
    report(bones, bytes.size());
    const std::string landmarks = writeLandmarks();
    const bool written =
        write(path, bytes.data(), bytes.size()) && write(path.parent_path() / "landmarks.json", landmarks.data(), landmarks.size());
    return written ? 0 : 1;
}
