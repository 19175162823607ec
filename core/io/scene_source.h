// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <string>

#include "base/expected.h"
#include "scenario/scene.h"

namespace ankleup {

/// The JSON text of a scene from what people have of it: the path of a file, or, where no such file is, a scene code. Errors as
/// readSceneText and readSceneCode.
Expected<std::string> readSceneSource(const std::string& fileOrCode);

/// The scene itself. Errors name the file.
Expected<Scene> openSceneSource(const std::string& fileOrCode);

}  // namespace ankleup
