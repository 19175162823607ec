// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/atomic_file.h"

#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace ankleup {
namespace {

tl::unexpected<Error> fileError(const std::filesystem::path& path, int reason) {
    return makeError("file", path.string() + " cannot be written: " + std::generic_category().message(reason));
}

}  // namespace

std::filesystem::path AtomicFile::partOf(const std::filesystem::path& path) { return path.string() + ".part"; }

Expected<AtomicFile> AtomicFile::create(std::filesystem::path path) {
    // Renaming onto a device or a pipe would replace it; a link stays a link when the file it points to is replaced.
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) return fileError(path, EISDIR);
    if (std::filesystem::exists(path, ignored)) {
        if (!std::filesystem::is_regular_file(path, ignored)) {
            return makeError("file", path.string() + " cannot be written: not a file; name one that can be replaced");
        }
        path = std::filesystem::canonical(path, ignored);
    }
    FilePtr file(std::fopen(partOf(path).c_str(), "wb"));
    if (!file) return fileError(path, errno);
    return AtomicFile(std::move(path), std::move(file));
}

AtomicFile::~AtomicFile() {
    if (!file_) return;
    file_.reset();
    std::error_code ignored;
    std::filesystem::remove(partOf(path_), ignored);
}

void AtomicFile::write(std::string_view text) { std::fwrite(text.data(), 1, text.size(), file_.get()); }

Expected<void> AtomicFile::commit() {
    errno = 0;
    const bool written = std::ferror(file_.get()) == 0 && std::fflush(file_.get()) == 0 && fsync(fileno(file_.get())) == 0;
    if (!written) return fileError(path_, errno != 0 ? errno : EIO);
    std::error_code problem;
    std::filesystem::rename(partOf(path_), path_, problem);
    if (problem) return fileError(path_, problem.value());
    file_.reset();
    return {};
}

}  // namespace ankleup
