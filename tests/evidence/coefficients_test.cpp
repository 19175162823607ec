// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "evidence/coefficients.h"

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <map>
#include <regex>
#include <set>

#include "anatomy/body.h"
#include "condition/condition.h"
#include "condition/energy_coefficients.h"
#include "evidence/evidence_support.h"

namespace ankleup {
namespace {

TEST(Coefficient, IsInCoresUnitsWhereItIsUsed) {
    constexpr Coefficient kAngle = makeAssumed("angle", 14.0, units::kDegrees, "role");
    static_assert(kAngle.value == 14.0);
    static_assert(kAngle == radians(14.0));
    static_assert(makeCalibrated("length", 0.3, units::kMetres, "role") == 0.3);
}

TEST(AllCoefficients, HaveNameUnitCitationGradeAndRole) {
    std::map<std::string_view, int> kinds;
    int count = 0;
    for (const CoefficientGroup& group : allCoefficients()) {
        std::set<std::string_view> names;
        EXPECT_FALSE(group.coefficients.empty()) << group.name;
        EXPECT_TRUE(std::filesystem::is_directory(std::filesystem::path(ANKLEUP_SOURCE_DIR) / "core" / group.room)) << group.room;
        for (const Coefficient& coefficient : group.coefficients) {
            SCOPED_TRACE(std::string(group.name) + "." + std::string(coefficient.name));
            EXPECT_TRUE(names.insert(coefficient.name).second) << "name given twice";
            EXPECT_TRUE(std::regex_match(std::string(coefficient.name), std::regex("[a-z0-9]+(_[a-z0-9]+)*")));
            EXPECT_TRUE(std::isfinite(coefficient.value));
            EXPECT_GT(coefficient.unit.inCore, 0.0);
            EXPECT_GE(coefficient.citation.size(), 10U) << coefficient.citation;
            EXPECT_GE(coefficient.role.size(), 10U) << coefficient.role;
            if (coefficient.kind == CoefficientKind::kMeasured) {
                EXPECT_NE(coefficient.grade, Grade::kDerived) << "measured, yet nothing was read";
            }
            ++kinds[nameOf(coefficient.kind)];
            ++count;
        }
    }
    for (const auto& [kind, number] : kinds) std::printf("%s: %d\n", std::string(kind).c_str(), number);
    std::printf("coefficients: %d\n", count);
    EXPECT_EQ(kinds.size(), 4U);
}

// The lists beside the coefficients are written by hand: none that core defines may be missing from them.
TEST(AllCoefficients, LeaveNoneOut) {
    std::set<std::string> collected;
    for (const CoefficientGroup& group : allCoefficients()) {
        for (const Coefficient& coefficient : group.coefficients) collected.emplace(coefficient.name);
    }
    const std::regex definition(R"((?:inline constexpr Coefficient k\w+\s*=\s*(?:make\w+\()?\{?|makeMultiplier\()\s*"(\w+)\")");
    int defined = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(std::filesystem::path(ANKLEUP_SOURCE_DIR) / "core")) {
        if (entry.path().extension() != ".h" && entry.path().extension() != ".cpp") continue;
        const std::string text = test::readSourceFile(std::filesystem::relative(entry.path(), ANKLEUP_SOURCE_DIR).string());
        for (std::sregex_iterator match(text.begin(), text.end(), definition), end; match != end; ++match) {
            EXPECT_TRUE(collected.contains((*match)[1])) << entry.path() << ": " << (*match)[1];
            ++defined;
        }
        const std::regex start("inline constexpr Coefficient k");
        const auto starts = std::distance(std::sregex_iterator(text.begin(), text.end(), start), std::sregex_iterator());
        const std::regex named(R"(inline constexpr Coefficient k\w+\s*=\s*(?:make\w+\()?\{?\s*"\w+\")");
        EXPECT_EQ(starts, std::distance(std::sregex_iterator(text.begin(), text.end(), named), std::sregex_iterator())) << entry.path();
    }
    EXPECT_GT(defined, 200);
}

// What people read is what the model computes with.
TEST(AllCoefficients, AreTheNumbersThatTheModelUses) {
    const auto find = [](std::string_view group, std::string_view name) -> Coefficient {
        for (const CoefficientGroup& candidate : allCoefficients()) {
            for (const Coefficient& coefficient : candidate.coefficients) {
                if (candidate.name == group && coefficient.name == name) return coefficient;
            }
        }
        ADD_FAILURE() << group << "." << name << " is not collected";
        return {};
    };
    EXPECT_EQ(find("anatomy", "thigh_length") * Body{}.height, findSegmentLengths(Body{}).thigh);
    EXPECT_EQ(double(find("anatomy", "subtalar_inclination")), Body{}.subtalarInclination);
    EXPECT_EQ(double(find("conditions", "healthy_dorsiflexion_limit")), Condition{}.dorsiflexionLimit);
    const test::Case squat;
    const PostureProblem problem = test::compile(squat);
    EXPECT_EQ(double(find("energy", "joint_end_stiffness")), problem.potential.dorsiflexionJoint.stiffness);
    EXPECT_EQ(double(find("energy", "hip_flexion_end")), problem.potential.hipFlexionHigh.limit);
    EXPECT_EQ(double(find("tasks", "single_squat_depth")), problem.kneeFlexionTarget);
    EXPECT_EQ(find("tissue_paths", "piriformis_1_x").value, -0.069);
}

}  // namespace
}  // namespace ankleup
