// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/text_file.h"

#include <cerrno>
#include <fstream>
#include <system_error>
#include <vector>

namespace ankleup {

Expected<std::string> readTextFile(const std::filesystem::path& path, std::size_t most, std::string_view what) {
    const auto unreadable = [&path](int reason) {
        return makeError("file", path.string() + " cannot be read: " + std::generic_category().message(reason != 0 ? reason : EIO));
    };
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) return unreadable(EISDIR);
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file) return unreadable(errno);
    // Not by its size: what is no plain file has none.
    std::string text;
    std::vector<char> piece(1U << 20U);
    while (file.read(piece.data(), static_cast<std::streamsize>(piece.size())) || file.gcount() > 0) {
        if (text.size() + static_cast<std::size_t>(file.gcount()) > most) {
            return makeError("too_large", path.string() + " is larger than any " + std::string(what) + ": at most " + std::to_string(most) +
                                              " bytes are allowed");
        }
        text.append(piece.data(), static_cast<std::size_t>(file.gcount()));
    }
    if (file.bad()) return unreadable(EIO);
    return text;
}

}  // namespace ankleup
