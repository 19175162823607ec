// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/scene_file.h"

#include <cerrno>
#include <fstream>
#include <system_error>

#include "io/atomic_file.h"
#include "io/json_document.h"
#include "io/scene_json.h"

namespace ankleup {
namespace {

tl::unexpected<Error> unreadable(const std::filesystem::path& path, int reason) {
    return makeError("file", path.string() + " cannot be read: " + std::generic_category().message(reason));
}

}  // namespace

Expected<std::string> readSceneText(const std::filesystem::path& path) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) return unreadable(path, EISDIR);
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file) return unreadable(path, errno != 0 ? errno : EIO);
    std::string text(kLargestSceneBytes + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (file.bad()) return unreadable(path, EIO);
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (text.size() > kLargestSceneBytes) {
        return makeError("too_large",
                         path.string() + " is larger than any scene: at most " + std::to_string(kLargestSceneBytes) + " bytes are allowed");
    }
    return text;
}

Expected<Scene> readSceneFile(const std::filesystem::path& path) {
    return readSceneText(path).and_then([&path](const std::string& text) {
        return readScene(text).map_error([&path](Error error) {
            error.message.insert(0, path.string() + ": ");
            return error;
        });
    });
}

Expected<void> writeSceneFile(const std::filesystem::path& path, const Scene& scene) {
    Expected<AtomicFile> file = AtomicFile::create(path);
    if (!file) return tl::unexpected<Error>(file.error());
    file->write(writeScene(scene));
    return file->commit();
}

}  // namespace ankleup
