// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/expected.h"

namespace ankleup {

/// A file of at most `most` bytes; of a larger one no more is read than shows that it is. `what` is what messages call it: "scene". Codes
/// "file", "too_large"; messages start with the path.
Expected<std::string> readTextFile(const std::filesystem::path& path, std::size_t most, std::string_view what);

}  // namespace ankleup
