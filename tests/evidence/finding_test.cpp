// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "evidence/finding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "evidence/evidence_support.h"

namespace ankleup {
namespace {

using ::testing::HasSubstr;

const std::string kGood =
    R"({"ankleup_findings": 1, "findings": [{"id": "1a", "study": "S", "task": "t", "manipulation": "m", "measure": "deg", "published": "4",
        "band": [3, 5], "role": "held_out", "grade": "K", "citation": "c"}]})";

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    const std::size_t at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), by);
}

TEST(ReadFindings, ReadsEveryField) {
    const auto findings = readFindings(kGood);
    ASSERT_TRUE(findings.has_value()) << findings.error().message;
    ASSERT_EQ(findings->size(), 1U);
    const Finding& finding = findings->front();
    EXPECT_EQ(finding.id, "1a");
    EXPECT_EQ(finding.study, "S");
    EXPECT_EQ(finding.task, "t");
    EXPECT_EQ(finding.manipulation, "m");
    EXPECT_EQ(finding.measure, "deg");
    EXPECT_EQ(finding.published, "4");
    EXPECT_EQ(finding.band, (Interval{3.0, 5.0}));
    EXPECT_EQ(finding.role, FindingRole::kHeldOut);
    EXPECT_EQ(finding.grade, Grade::kTextbook);
    EXPECT_EQ(finding.citation, "c");
    EXPECT_EQ(finding.note, "");
}

TEST(ReadFindings, NamesWhatIsWrong) {
    const std::map<std::string, std::string> badAndMessage = {
        {"", "parse error"},
        {"[]", "ankleup_findings"},
        {R"({"ankleup_findings": 2, "findings": []})", "ankleup_findings"},
        {R"({"ankleup_findings": "1", "findings": []})", "type must be number"},
        {R"({"ankleup_findings": 1, "findings": {}})", "findings"},
        {R"({"ankleup_findings": 1, "findings": [3]})", "object expected"},
        {replaced(kGood, R"("study": "S")", R"("study": 3)"), "finding 1a: study: text expected"},
        {replaced(kGood, R"("citation": "c")", R"("citation": "")"), "finding 1a: citation: text expected"},
        {replaced(kGood, R"(, "citation": "c")", ""), "finding 1a: citation: text expected"},
        {replaced(kGood, R"("id": "1a")", R"("id": "1a", "colour": "red")"), "colour: unknown key"},
        {replaced(kGood, "held_out", "hidden"), "role: unknown word \"hidden\""},
        {replaced(kGood, R"("K")", R"("Z")"), "grade: unknown word \"Z\""},
        {replaced(kGood, "[3, 5]", "[5, 3]"), "band"},
        {replaced(kGood, "[3, 5]", "[3]"), "band: two numbers expected"},
    };
    for (const auto& [text, message] : badAndMessage) {
        const auto findings = readFindings(text);
        ASSERT_FALSE(findings.has_value()) << text;
        EXPECT_THAT(findings.error().message, HasSubstr(message));
        EXPECT_EQ(findings.error().code, "bad_findings");
    }
}

TEST(ReadFindings, RefusesAnIdGivenTwice) {
    const std::string entry = kGood.substr(kGood.find("{\"id\""), kGood.rfind("]}") - kGood.find("{\"id\""));
    const auto findings = readFindings(replaced(kGood, entry, entry + ", " + entry));
    ASSERT_FALSE(findings.has_value());
    EXPECT_EQ(findings.error().message, "finding 1a: id given twice");
}

TEST(ShippedFindings, AreFiftyThreeWithCitationGradeAndRole) {
    const std::vector<Finding> findings = test::readShippedFindings();
    EXPECT_EQ(findings.size(), 53U);
    std::map<FindingRole, int> count;
    for (const Finding& finding : findings) {
        ++count[finding.role];
        EXPECT_GE(finding.citation.size(), 10U) << finding.id;
        EXPECT_NE(finding.grade, Grade::kUnsure) << finding.id << ": a finding that may not be validated against";
    }
    EXPECT_EQ(count[FindingRole::kCalibration], 23);
    EXPECT_EQ(count[FindingRole::kHeldOut], 21);
    EXPECT_EQ(count[FindingRole::kIdentity], 9);
}

}  // namespace
}  // namespace ankleup
