// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/scene_source.h"

#include <fstream>

#include "io/glb_text.h"
#include "io/png_text.h"
#include "io/scene_code.h"
#include "io/scene_file.h"
#include "io/scene_json.h"

namespace ankleup {
namespace {

namespace fs = std::filesystem;

bool isCode(const std::string& fileOrCode) {
    std::error_code none;
    return looksLikeSceneCode(fileOrCode) && !fs::exists(fileOrCode, none);
}

/// The code that a picture or a model holds; empty of any other file.
Expected<std::string> findCodeIn(const std::string& path) {
    std::error_code none;
    if (!fs::is_regular_file(path, none)) return std::string();
    std::ifstream file(path, std::ios::binary);
    std::string start(kPngSignature.size(), '\0');
    file.read(start.data(), static_cast<std::streamsize>(start.size()));
    start.resize(static_cast<std::size_t>(file.gcount()));
    file.clear();
    file.seekg(0);
    Expected<std::string> code;
    if (start == kPngSignature) code = findPngText(file, kSceneCodeKey);
    if (start.starts_with(kGlbSignature)) code = findGlbText(file, kSceneCodeKey);
    if (code || code.error().code != "no_text") return code.map_error(withPrefix(path + ": "));
    return makeError("no_text", path + " holds no scene: AnkleUp did not make it, or what it knew was taken out");
}

}  // namespace

Expected<Scene> openSceneSource(const std::string& fileOrCode) {
    if (isCode(fileOrCode)) return readSceneCode(fileOrCode);
    const Expected<std::string> code = findCodeIn(fileOrCode);
    if (!code) return tl::unexpected<Error>(code.error());
    return code->empty() ? readSceneFile(fileOrCode) : readSceneCode(*code).map_error(withPrefix(fileOrCode + ": "));
}

Expected<std::string> readSceneSource(const std::string& fileOrCode) {
    if (isCode(fileOrCode)) return readSceneCode(fileOrCode).map(writeScene);
    const Expected<std::string> code = findCodeIn(fileOrCode);
    if (!code || code->empty()) return code ? readSceneText(fileOrCode) : code;
    return readSceneCode(*code).map_error(withPrefix(fileOrCode + ": ")).map(writeScene);
}

}  // namespace ankleup
