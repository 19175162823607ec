// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <filesystem>
#include <string>

#include "base/expected.h"
#include "scenario/scene.h"

namespace ankleup {

/// The name under which exported pictures (a PNG's texts) and models (a GLB's extras) hold the code of their scene.
inline constexpr std::string_view kSceneCodeKey = "AnkleUp-Scene";
/// And their description in words. In PNG a keyword of the specification.
inline constexpr std::string_view kDescriptionKey = "Description";

/// The JSON text of a scene from what people have of it: the path of a scene file, of a picture (PNG) or a model (GLB) that AnkleUp
/// exported, told apart by their first bytes; or, where no such file is, a scene code. Codes "file", "too_large"; of pictures "png", of
/// models "glb", "no_text"; of codes as readSceneCode. Messages start with the path.
Expected<std::string> readSceneSource(const std::string& fileOrCode);

/// The scene itself. Errors also as readScene.
Expected<Scene> openSceneSource(const std::string& fileOrCode);

}  // namespace ankleup
