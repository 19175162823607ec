// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/part_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include "io/part_journal.h"

namespace ankleup {
namespace {

namespace fs = std::filesystem;

/// A rename must not come to the disk before the bytes it names.
int sync(const fs::path& path) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return errno;
    const int problem = fsync(file) == 0 ? 0 : errno;
    close(file);
    return problem;
}

}  // namespace

tl::unexpected<Error> fileError(const fs::path& path, int reason) {
    return makeError("file", path.string() + " cannot be written: " + std::generic_category().message(reason));
}

PartFile::PartFile(fs::path path) : path_(std::move(path)), part_(path_.string() + ".part") { notePart(part_); }

PartFile::PartFile(PartFile&& other) noexcept : path_(std::move(other.path_)), part_(std::exchange(other.part_, {})) {}

Expected<PartFile> PartFile::create(fs::path path) {
    // Renaming onto a device or a pipe would replace it; a link stays a link when the file it points to is replaced.
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) return fileError(path, EISDIR);
    if (fs::exists(path, ignored)) {
        if (!fs::is_regular_file(path, ignored)) {
            return makeError("file", path.string() + " cannot be written: not a file; name one that can be replaced");
        }
        path = fs::canonical(path, ignored);
    }
    return PartFile(std::move(path));
}

Expected<PartFile> PartFile::createFolder(fs::path path) {
    if (!path.has_filename()) path = path.parent_path();
    std::error_code problem;
    if (fs::exists(path, problem) && !fs::is_directory(path, problem)) return fileError(path, ENOTDIR);
    if (fs::exists(path, problem) && !fs::is_empty(path, problem)) return fileError(path, ENOTEMPTY);
    PartFile folder(std::move(path));
    fs::remove_all(folder.part_, problem);
    if (!fs::create_directory(folder.part_, problem)) return fileError(folder.path_, problem.value());
    return folder;
}

PartFile::~PartFile() {
    if (part_.empty()) return;
    std::error_code ignored;
    fs::remove_all(part_, ignored);
    forgetPart(part_);
}

Expected<void> PartFile::commit() {
    if (const int problem = sync(part_)) return fileError(path_, problem);
    std::error_code problem;
    fs::rename(part_, path_, problem);
    if (problem) return fileError(path_, problem.value());
    forgetPart(std::exchange(part_, {}));
    return {};
}

}  // namespace ankleup
