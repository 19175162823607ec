// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/side_path.h"

namespace ankleup {

std::vector<SidePath> findSidePaths(const std::filesystem::path& path, const Scene& scene) {
    if (scene.side != ShownSide::kBoth) return {{scene.activeLeg(), path}};
    const auto with = [&path](const std::string& side) {
        return path.parent_path() / (path.stem().string() + "-" + side + path.extension().string());
    };
    return {{Side::kRight, with("right")}, {Side::kLeft, with("left")}};
}

}  // namespace ankleup
