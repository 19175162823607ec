// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/scene_source.h"

#include <filesystem>

#include "io/scene_code.h"
#include "io/scene_file.h"
#include "io/scene_json.h"

namespace ankleup {
namespace {

bool isCode(const std::string& fileOrCode) {
    std::error_code none;
    return looksLikeSceneCode(fileOrCode) && !std::filesystem::exists(fileOrCode, none);
}

}  // namespace

Expected<std::string> readSceneSource(const std::string& fileOrCode) {
    if (isCode(fileOrCode)) return readSceneCode(fileOrCode).map(writeScene);
    return readSceneText(fileOrCode);
}

Expected<Scene> openSceneSource(const std::string& fileOrCode) {
    if (isCode(fileOrCode)) return readSceneCode(fileOrCode);
    return readSceneFile(fileOrCode);
}

}  // namespace ankleup
