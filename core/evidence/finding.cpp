// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "evidence/finding.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>

namespace ankleup {
namespace {

using Json = nlohmann::json;

constexpr std::array kKeys = {"id", "study", "task", "manipulation", "measure", "published", "band", "role", "grade", "citation", "note"};

/// What is wrong with the data; thrown and caught in this file only, as nlohmann-json's own errors are.
struct BadData {
    std::string message;
};

std::string readText(const Json& json, const char* key) {
    const auto found = json.find(key);
    if (found == json.end() || !found->is_string() || found->get_ref<const std::string&>().empty()) {
        throw BadData{std::string(key) + ": text expected"};
    }
    return found->get<std::string>();
}

template <class Enum>
Enum readWord(const Json& json, const char* key, int count) {
    const std::string word = readText(json, key);
    for (int i = 0; i < count; ++i) {
        if (nameOf(static_cast<Enum>(i)) == word) return static_cast<Enum>(i);
    }
    throw BadData{std::string(key) + ": unknown word \"" + word + "\""};
}

Interval readBand(const Json& json) {
    const auto found = json.find("band");
    if (found == json.end() || !found->is_array() || found->size() != 2 || !(*found)[0].is_number() || !(*found)[1].is_number()) {
        throw BadData{"band: two numbers expected"};
    }
    const Interval band{(*found)[0].get<double>(), (*found)[1].get<double>()};
    if (!(band.width() > 0.0)) throw BadData{"band: the first number must be below the second"};
    return band;
}

Finding readFinding(const Json& json) {
    if (!json.is_object()) throw BadData{"object expected"};
    for (const auto& [key, value] : json.items()) {
        if (std::find(kKeys.begin(), kKeys.end(), key) == kKeys.end()) throw BadData{key + ": unknown key"};
    }
    Finding finding;
    finding.id = readText(json, "id");
    try {
        finding.study = readText(json, "study");
        finding.task = readText(json, "task");
        finding.manipulation = readText(json, "manipulation");
        finding.measure = readText(json, "measure");
        finding.published = readText(json, "published");
        finding.band = readBand(json);
        finding.role = readWord<FindingRole>(json, "role", kFindingRoleCount);
        finding.grade = readWord<Grade>(json, "grade", kGradeCount);
        finding.citation = readText(json, "citation");
        if (json.contains("note")) finding.note = readText(json, "note");
    } catch (const BadData& bad) {
        throw BadData{"finding " + finding.id + ": " + bad.message};
    }
    return finding;
}

}  // namespace

Expected<std::vector<Finding>> readFindings(std::string_view text) {
    constexpr auto kCode = "bad_findings";
    try {
        const Json json = Json::parse(text);
        if (!json.is_object() || json.value("ankleup_findings", 0) != 1 || !json.contains("findings") || !json["findings"].is_array()) {
            return makeError(kCode, "findings: an object with \"ankleup_findings\": 1 and a list \"findings\" expected");
        }
        std::vector<Finding> findings;
        std::set<std::string> ids;
        for (const Json& entry : json["findings"]) {
            findings.push_back(readFinding(entry));
            if (!ids.insert(findings.back().id).second) throw BadData{"finding " + findings.back().id + ": id given twice"};
        }
        return findings;
    } catch (const BadData& bad) {
        return makeError(kCode, bad.message);
    } catch (const Json::exception& error) {
        return makeError(kCode, error.what());
    }
}

}  // namespace ankleup
