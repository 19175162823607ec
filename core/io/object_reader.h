// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"
#include "base/interval.h"
#include "io/json_document.h"
#include "io/number_text.h"

namespace ankleup {

/// The first thing found wrong with a file; later ones are mostly its consequences.
class Complaints {
  public:
    void add(std::string code, std::string message) {
        if (!first_) first_ = Error{std::move(code), std::move(message)};
    }
    const std::optional<Error>& first() const { return first_; }

  private:
    std::optional<Error> first_;
};

/// "2 to 40 deg": a range, with the unit that the key's name ends in.
std::string describeRange(const Interval& range, std::string_view key);

/// Checks one JSON value that has to be a number in a range of the key's own unit. Absent when it is not; then it has complained.
/// `key` is the full dotted path.
std::optional<double> readNumber(const JsonValue& value, const std::string& key, const Interval& range, Unit unit, Complaints& complaints);

/// Reads the members of one JSON object by name, leaves alone what is absent, and complains of every member that nobody asked for.
class ObjectReader {
  public:
    /// `object` may be null: nothing is there, every default stays.
    ObjectReader(const JsonValue* object, std::string path, Complaints& complaints);

    /// The member, if it is there; complains if it is of another kind.
    const JsonValue* find(std::string_view name, JsonValue::Kind kind);
    /// The member, of whatever kind.
    const JsonValue* find(std::string_view name);
    ObjectReader object(std::string_view name);

    void number(std::string_view name, const Interval& range, Unit unit, double& target);

    /// Index of the member's word among `names`.
    std::optional<int> word(std::string_view name, std::span<const std::string_view> names);
    /// Index of a value among `names`; complains and is absent when it is none of them.
    static std::optional<int> wordIndex(const JsonValue& value, const std::string& key, std::span<const std::string_view> names,
                                        Complaints& complaints);

    /// Call when everything was asked for. `document`: what complaints call the whole.
    void finish(std::string_view document = "a scene") const;

    std::string pathOf(std::string_view name) const;
    Complaints& complaints() const { return *complaints_; }

  private:
    const JsonValue* object_;
    std::string path_;
    Complaints* complaints_;
    std::vector<std::string_view> known_;
};

}  // namespace ankleup
