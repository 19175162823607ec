// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <filesystem>

#include "base/expected.h"
#include "scenario/scene.h"

namespace ankleup {

/// A text file of at most the size of a scene; larger ones are refused unread. Codes "file", "too_large"; messages start with the path.
Expected<std::string> readSceneText(const std::filesystem::path& path);

/// A scene from a .ankleup file. Errors as readScene and readSceneText, with the path in front.
Expected<Scene> readSceneFile(const std::filesystem::path& path);

/// Writes a .ankleup file atomically: NAME.part, then renamed. Code "file".
Expected<void> writeSceneFile(const std::filesystem::path& path, const Scene& scene);

}  // namespace ankleup
