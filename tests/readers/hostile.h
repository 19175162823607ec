// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/expected.h"

namespace ankleup::testing {

/// Bytes that a reader has to refuse, and what its message has to say.
struct Hostile {
    std::string name;
    std::string bytes;
    std::string mention = {};  ///< empty: anything
};
void PrintTo(const Hostile& hostile, std::ostream* out);

/// Reads, and tells only what went wrong; none: it was read.
using Reader = std::function<std::optional<Error>(const std::string& bytes)>;

/// The error, after a run that may take a second of the processor and 256 MB (of the C++ heap, at its highest) and no more. An error has a
/// code and a short message in one line that says where: failures are the test's.
std::optional<Error> readHostile(const Reader& read, const std::string& bytes, const std::string& name);

/// Expects each to be refused with what it mentions.
void expectRefused(const Reader& read, const std::vector<Hostile>& cases);
/// Expects no more of each than readHostile does: some may be read.
void expectSurvived(const Reader& read, const std::vector<Hostile>& cases);

/// `good` cut off at `count` places, the same with `count` of its bytes changed by a seeded chance, and with pieces doubled and left out.
std::vector<Hostile> mutilate(const std::string& good, int count);

std::string repeated(const std::string& text, std::size_t count);

}  // namespace ankleup::testing
