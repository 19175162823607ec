// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

#include "base/expected.h"

namespace ankleup {

inline constexpr std::string_view kGlbSignature = "glTF";
/// Longer descriptions of a model are not read; AnkleUp's own takes some tens of kilobytes.
inline constexpr std::size_t kLongestGlbJson = 4 * 1024 * 1024;

/// The text of this name in any `extras` of a binary glTF 2.0 file (GLB). Nothing but its JSON is read. Codes: "glb" when that is damaged,
/// "no_text" when it holds none.
Expected<std::string> findGlbText(std::istream& file, std::string_view name);

}  // namespace ankleup
