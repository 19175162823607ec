// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/expected.h"
#include "scenario/scene.h"

namespace ankleup {

/// Every scene's code is shorter (a QR code of version 40 holds 4,296 such characters).
inline constexpr std::size_t kLongestSceneCode = 2000;

/// The scene without its defaults as capitals and digits (docs/scene-code.md): "AU1", the content, a checksum. readSceneCode gives back
/// an equal scene, with the same doubles; of a reference's scene only what a reference takes from it: its legs, side and task.
/// \pre every number in its range.
std::string writeSceneCode(const Scene& scene);

/// A scene from its code. Small letters, blanks, line ends and hyphens do not matter; O is read as 0, I and L as 1. Codes of errors:
/// "not_a_code", "unsupported_version", "character", "length", "checksum", "content", and those of readScene.
Expected<Scene> readSceneCode(std::string_view code);

/// Does a text begin as a scene code of this or another version does, and hold nothing that none holds? For telling codes from file names.
bool looksLikeSceneCode(std::string_view text);

}  // namespace ankleup
