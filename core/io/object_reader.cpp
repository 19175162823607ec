// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/object_reader.h"

#include <algorithm>

namespace ankleup {
namespace {

std::string_view unitOfKey(std::string_view key) {
    for (const std::string_view unit : {"deg", "cm", "kg", "m"}) {
        if (key.size() > unit.size() && key.ends_with(unit) && key[key.size() - unit.size() - 1] == '_') return unit;
    }
    return "";
}

std::string join(std::span<const std::string_view> words) {
    std::string text;
    for (const std::string_view word : words) text += (text.empty() ? "" : ", ") + std::string(word);
    return text;
}

}  // namespace

std::string describeRange(const Interval& range, std::string_view key) {
    std::string text = numberText(range.low) + " to " + numberText(range.high);
    if (const std::string_view unit = unitOfKey(key.substr(0, key.find('['))); !unit.empty()) text += " " + std::string(unit);
    return text;
}

std::optional<double> readNumber(const JsonValue& value, const std::string& key, const Interval& range, Unit unit, Complaints& complaints) {
    if (value.kind != JsonValue::Kind::kNumber) {
        complaints.add("wrong_type", key + " is " + quoted(value) + "; it has to be a number, " + describeRange(range, key));
        return std::nullopt;
    }
    if (!range.contains(value.number)) {
        complaints.add("out_of_range", key + " is " + quoted(value) + "; allowed is " + describeRange(range, key));
        return std::nullopt;
    }
    return coreValue(value.text, unit);
}

ObjectReader::ObjectReader(const JsonValue* object, std::string path, Complaints& complaints)
    : object_(object), path_(std::move(path)), complaints_(&complaints) {}

std::string ObjectReader::pathOf(std::string_view name) const { return (path_.empty() ? "" : path_ + ".") + printable(name); }

const JsonValue* ObjectReader::find(std::string_view name) {
    known_.push_back(name);
    return object_ ? object_->find(name) : nullptr;
}

const JsonValue* ObjectReader::find(std::string_view name, JsonValue::Kind kind) {
    const JsonValue* value = find(name);
    if (!value || value->kind == kind) return value;
    complaints_->add("wrong_type", pathOf(name) + " is " + quoted(*value) + "; it has to be " + std::string(nameOf(kind)));
    return nullptr;
}

ObjectReader ObjectReader::object(std::string_view name) { return {find(name, JsonValue::Kind::kObject), pathOf(name), *complaints_}; }

void ObjectReader::number(std::string_view name, const Interval& range, Unit unit, double& target) {
    const JsonValue* value = find(name);
    if (!value) return;
    if (const auto number = readNumber(*value, pathOf(name), range, unit, *complaints_)) target = *number;
}

std::optional<int> ObjectReader::word(std::string_view name, std::span<const std::string_view> names) {
    const JsonValue* value = find(name);
    return value ? wordIndex(*value, pathOf(name), names, *complaints_) : std::nullopt;
}

std::optional<int> ObjectReader::wordIndex(const JsonValue& value, const std::string& key, std::span<const std::string_view> names,
                                           Complaints& complaints) {
    if (value.kind != JsonValue::Kind::kString) {
        complaints.add("wrong_type", key + " is " + quoted(value) + "; it has to be one of the words " + join(names));
        return std::nullopt;
    }
    const auto found = std::find(names.begin(), names.end(), value.text);
    if (found == names.end()) {
        complaints.add("unknown_value", key + " is " + quoted(value) + "; allowed are " + join(names));
        return std::nullopt;
    }
    return static_cast<int>(found - names.begin());
}

void ObjectReader::finish(std::string_view document) const {
    if (!object_) return;
    for (const auto& [name, value] : object_->members) {
        if (std::find(known_.begin(), known_.end(), name) == known_.end()) {
            complaints_->add("unknown_key",
                             pathOf(name) + " is not a key of " + std::string(document) + "; known here are " + join(known_));
            return;
        }
    }
}

}  // namespace ankleup
