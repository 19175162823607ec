// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <filesystem>

#include "base/expected.h"

namespace ankleup {

/// The place where a file, or a folder of files, grows until it is whole: NAME.part beside its target. commit moves it there; destroyed
/// without commit, it leaves nothing behind; killed, what io/part_journal.h clears away. Who writes it (a library that opens files itself,
/// say) writes to part().
class PartFile {
  public:
    /// Makes an empty NAME.part. Code "file" when it cannot be made or is there already, or when something that cannot be replaced by a
    /// file (a device, a folder) has that name.
    static Expected<PartFile> create(std::filesystem::path path);
    /// The same for a folder; one that is there and not empty is refused: nothing of it would be left.
    static Expected<PartFile> createFolder(std::filesystem::path path);

    PartFile(PartFile&& other) noexcept;
    PartFile& operator=(PartFile&&) = delete;
    ~PartFile();

    const std::filesystem::path& path() const { return path_; }
    const std::filesystem::path& part() const { return part_; }
    /// Under its own name, its bytes on the disk, or an error (code "file") and nothing left behind.
    Expected<void> commit();

  private:
    explicit PartFile(std::filesystem::path path);
    /// The part was not made: it is not this one's to remove.
    tl::unexpected<Error> refuse(int reason);

    std::filesystem::path path_;
    std::filesystem::path part_;  ///< empty once committed or moved from
};

/// "PATH cannot be written: REASON", with code "file"; `reason` is an errno.
tl::unexpected<Error> fileError(const std::filesystem::path& path, int reason);

}  // namespace ankleup
