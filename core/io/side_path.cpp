// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/side_path.h"

namespace ankleup {

std::vector<SidePath> findSidePaths(const std::filesystem::path& path, const Scene& scene) {
    if (scene.side != ShownSide::kBoth) return {{scene.activeLeg(), path}};
    const auto of = [&path](Side side) -> SidePath {
        return {side, path.parent_path() / (path.stem().string() + "-" + std::string(nameOf(side)) + path.extension().string())};
    };
    return {of(Side::kRight), of(Side::kLeft)};
}

}  // namespace ankleup
