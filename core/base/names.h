// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace ankleup {

/// The member of an enumeration that has this name, if one has; `names` are in the order of the enumeration.
template <class Enum, std::size_t count>
constexpr std::optional<Enum> findNamed(const std::array<std::string_view, count>& names, std::string_view name) {
    for (std::size_t i = 0; i < count; ++i) {
        if (names[i] == name) return static_cast<Enum>(i);
    }
    return std::nullopt;
}

}  // namespace ankleup
