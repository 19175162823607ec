// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/atomic_file.h"

#include <unistd.h>

#include <cerrno>
#include <utility>

namespace ankleup {

Expected<AtomicFile> AtomicFile::create(std::filesystem::path path) {
    Expected<PartFile> place = PartFile::create(std::move(path));
    if (!place) return tl::unexpected(place.error());
    FilePtr file(std::fopen(place->part().c_str(), "wb"));
    if (!file) return fileError(place->path(), errno);
    return AtomicFile(std::move(*place), std::move(file));
}

void AtomicFile::write(std::string_view text) {
    errno = 0;
    if (std::fwrite(text.data(), 1, text.size(), file_.get()) < text.size() && problem_ == 0) problem_ = errno;
}

Expected<void> AtomicFile::commit() {
    errno = problem_;
    const bool written = std::ferror(file_.get()) == 0 && std::fflush(file_.get()) == 0 && fsync(fileno(file_.get())) == 0;
    if (!written) return fileError(place_.path(), errno != 0 ? errno : EIO);
    file_.reset();
    return place_.commit();
}

}  // namespace ankleup
