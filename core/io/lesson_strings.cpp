// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/lesson_strings.h"

#include <algorithm>
#include <array>

#include "io/lesson_file.h"

namespace ankleup {
namespace {

using Kind = JsonValue::Kind;

/// Members whose value is a text for people, wherever they stand outside scenes.
constexpr std::array<std::string_view, 12> kTextKeys = {"title", "summary",  "patient", "student", "clinician", "ask",
                                                        "text",  "feedback", "why",     "term",    "also",      "note"};

std::string join(const std::string& path, const std::string& name) { return path.empty() ? name : path + "." + name; }

void visitBelow(JsonValue& value, const std::string& path, const std::function<void(const std::string&, std::string&)>& visit) {
    for (auto& [name, member] : value.members) {
        if (name == "scene") continue;
        const bool isText = std::find(kTextKeys.begin(), kTextKeys.end(), name) != kTextKeys.end();
        if (member.kind == Kind::kString && isText) visit(join(path, name), member.text);
        visitBelow(member, join(path, name), visit);
    }
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        const JsonValue* id = value.items[i].find("id");
        visitBelow(value.items[i], join(path, id && id->kind == Kind::kString ? id->text : std::to_string(i)), visit);
    }
}

}  // namespace

Expected<JsonValue> parseLessonFile(std::string_view json) {
    auto document = parseJson(json);
    if (!document) {
        const JsonError& error = document.error();
        return makeError(error.code, (error.path.empty() ? "the file" : error.path) + " " + error.problem);
    }
    if (document->kind != Kind::kObject) return makeError("wrong_type", "the file is " + quoted(*document) + "; it has to be an object");
    return std::move(*document);
}

void visitLessonStrings(JsonValue& value, const std::function<void(const std::string& key, std::string& text)>& visit) {
    visitBelow(value, "", visit);
}

Expected<std::vector<std::pair<std::string, std::string>>> listLessonStrings(std::string_view json) {
    Expected<JsonValue> document = parseLessonFile(json);
    if (!document) return tl::unexpected<Error>(document.error());
    std::vector<std::pair<std::string, std::string>> texts;
    visitLessonStrings(*document, [&texts](const std::string& key, const std::string& text) { texts.emplace_back(key, text); });
    return texts;
}

Expected<LessonStrings> readLessonStrings(std::string_view json) {
    const Expected<JsonValue> document = parseLessonFile(json);
    if (!document) return tl::unexpected<Error>(document.error());
    LessonStrings strings;
    for (const auto& [name, value] : document->members) {
        if (value.kind != Kind::kString) return makeError("wrong_type", printable(name) + " is " + quoted(value) + "; it has to be a text");
        strings[name] = value.text;
    }
    return strings;
}

}  // namespace ankleup
