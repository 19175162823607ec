// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/scene_file.h"

#include "io/atomic_file.h"
#include "io/json_document.h"
#include "io/scene_json.h"
#include "io/text_file.h"

namespace ankleup {

Expected<std::string> readSceneText(const std::filesystem::path& path) { return readTextFile(path, kLargestSceneBytes, "scene"); }

Expected<Scene> readSceneFile(const std::filesystem::path& path) {
    return readSceneText(path).and_then(
        [&path](const std::string& text) { return readScene(text).map_error(withPrefix(path.string() + ": ")); });
}

Expected<void> writeSceneFile(const std::filesystem::path& path, const Scene& scene) {
    Expected<AtomicFile> file = AtomicFile::create(path);
    if (!file) return tl::unexpected<Error>(file.error());
    file->write(writeScene(scene));
    return file->commit();
}

}  // namespace ankleup
