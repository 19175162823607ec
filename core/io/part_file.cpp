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

int sync(const fs::path& path) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return errno;
    const int problem = fsync(file) == 0 ? 0 : errno;
    close(file);
    return problem;
}

/// A file, or a folder with the files in it: a rename must not come to the disk before the bytes it names.
int syncWhole(const fs::path& part) {
    std::error_code none;
    if (fs::is_directory(part, none)) {
        for (const auto& entry : fs::directory_iterator(part, none)) {
            if (const int problem = sync(entry.path())) return problem;
        }
    }
    return sync(part);
}

fs::path partOf(const fs::path& path) { return path.string() + ".part"; }

tl::unexpected<Error> partError(const fs::path& path, int reason) {
    if (reason != EEXIST) return fileError(path, reason);
    return makeError("file", path.string() + " cannot be written: " + partOf(path).string() +
                                 " is there already; wait until the export that writes it has ended, or remove it");
}

/// Before the part is listed as ours: what is there already is another's, a second export of the same name, or a file that only looks
/// like a part.
Expected<void> checkFree(const fs::path& path) {
    std::error_code none;
    if (fs::exists(fs::symlink_status(partOf(path), none))) return partError(path, EEXIST);
    return {};
}

}  // namespace

tl::unexpected<Error> fileError(const fs::path& path, int reason) {
    return makeError("file", path.string() + " cannot be written: " + std::generic_category().message(reason));
}

PartFile::PartFile(fs::path path) : path_(std::move(path)), part_(partOf(path_)) { notePart(part_); }

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
    if (Expected<void> free = checkFree(path); !free) return tl::unexpected(free.error());
    PartFile file(std::move(path));
    const int made = open(file.part_.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
    if (made < 0) return file.refuse(errno);
    close(made);
    return file;
}

Expected<PartFile> PartFile::createFolder(fs::path path) {
    if (!path.has_filename()) path = path.parent_path();
    std::error_code problem;
    if (fs::exists(path, problem) && !fs::is_directory(path, problem)) return fileError(path, ENOTDIR);
    if (fs::exists(path, problem) && !fs::is_empty(path, problem)) return fileError(path, ENOTEMPTY);
    if (Expected<void> free = checkFree(path); !free) return tl::unexpected(free.error());
    PartFile folder(std::move(path));
    if (!fs::create_directory(folder.part_, problem)) return folder.refuse(problem ? problem.value() : EEXIST);
    return folder;
}

tl::unexpected<Error> PartFile::refuse(int reason) {
    forgetPart(std::exchange(part_, {}));
    return partError(path_, reason);
}

PartFile::~PartFile() {
    if (part_.empty()) return;
    std::error_code ignored;
    fs::remove_all(part_, ignored);
    forgetPart(part_);
}

Expected<void> PartFile::commit() {
    if (const int problem = syncWhole(part_)) return fileError(path_, problem);
    std::error_code problem;
    fs::rename(part_, path_, problem);
    if (problem) return fileError(path_, problem.value());
    forgetPart(std::exchange(part_, {}));
    sync(path_.has_parent_path() ? path_.parent_path() : fs::path("."));  // some file systems cannot; the file is there all the same
    return {};
}

}  // namespace ankleup
