// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace ankleup {

/// Bad input, told to a person: `message` names the key, the value and the allowed range; `code` is a stable word for programs
/// (for example "out_of_range").
struct Error {
    std::string code;
    std::string message;
    bool operator==(const Error&) const = default;
};

/// A value, or the reason why there is none. Programmer's mistakes assert instead; numerical outcomes are values.
template <class T>
using Expected = tl::expected<T, Error>;

/// An Expected that holds an error.
inline tl::unexpected<Error> makeError(std::string code, std::string message) {
    return tl::unexpected<Error>(Error{std::move(code), std::move(message)});
}

/// For map_error: the same error with `prefix` before its message, the path of the file say.
inline auto withPrefix(std::string prefix) {
    return [prefix = std::move(prefix)](Error error) {
        error.message.insert(0, prefix);
        return error;
    };
}

}  // namespace ankleup
