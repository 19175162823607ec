// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <istream>

#include "io/scene_code.h"
#include "io/scene_source.h"
#include "readers/hostile.h"
#include "support/bytes_buffer.h"

namespace ankleup::testing {

/// Reads a picture or a model with one of the functions that find a text, then the code of a scene that this text should be.
template <class Find>
std::optional<Error> readCodeWithin(const std::string& bytes, const Find& find) {
    BytesBuffer buffer(bytes);
    std::istream file(&buffer);
    const Expected<Scene> scene = find(file, kSceneCodeKey).and_then([](const std::string& code) { return readSceneCode(code); });
    return scene ? std::nullopt : std::optional(scene.error());
}

/// Texts that are no scene code, with what the refusal mentions: a good file may hold any of them.
inline std::vector<Hostile> badCodes() {
    const std::string good = "AU14Y0G8FZY183XRFV";
    return {{"code empty", "", "AU1"},
            {"code name alone", "AU1", "3 characters"},
            {"code cut", good.substr(0, 12), "checksum"},
            {"code twice", good + good, "character 20"},
            {"code changed", "AU14Y0G8FZY183XRFW", "checksum"},
            {"code of another version", "AU9" + good.substr(3), "AU9"},
            {"code of another program", "XY1" + good.substr(3), "begins with AU1"},
            {"code in words", "a leg", "not a scene code"},
            {"code as JSON", R"({"ankleup": 1})", "not a scene code"},
            {"code as address", "https://example.org/AU1", "not a scene code"},
            {"code with accents", "AU1\xc3\xa9\xc3\xa9", "character 4"},
            {"code long", "AU1" + std::string(2000, '0'), "2003 characters"},
            {"code longer", "AU1" + std::string(60'000, '0'), "longer than any"},
            {"code of blanks", std::string(5000, ' '), "not a scene code"},
            {"code of zeros", "AU1" + std::string(1400, '0'), "checksum"}};
}

}  // namespace ankleup::testing
