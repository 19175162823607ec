// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string_view>

#include "base/expected.h"
#include "io/part_file.h"

namespace ankleup {

/// A file that is there whole or not at all: it is written as NAME.part beside its place, and commit moves it there.
/// Destroyed without commit, it leaves nothing behind.
class AtomicFile {
  public:
    /// Opens NAME.part. Code "file", also when something that is not a file (a folder, a device) has that name.
    static Expected<AtomicFile> create(std::filesystem::path path);

    AtomicFile(AtomicFile&&) noexcept = default;
    AtomicFile& operator=(AtomicFile&&) = delete;

    /// Failures show at commit.
    void write(std::string_view text);
    /// On disk under its own name, or an error (code "file") and nothing left behind.
    Expected<void> commit();

  private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    using FilePtr = std::unique_ptr<std::FILE, Close>;

    AtomicFile(PartFile place, FilePtr file) : place_(std::move(place)), file_(std::move(file)) {}

    PartFile place_;
    FilePtr file_;     ///< null once committed; closed before its place goes
    int problem_ = 0;  ///< errno of the first write that failed
};

}  // namespace ankleup
