// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/recorded_columns.h"

#include <algorithm>
#include <cmath>

#include "base/angle.h"
#include "base/lower_case.h"

namespace ankleup {
namespace {

struct ColumnRule {
    std::string_view name;
    bool ofLeg;   ///< ends in the side
    bool needed;  ///< nothing is played without it
};
constexpr std::array<ColumnRule, kRecordedColumnCount> kRules = {{{"pelvis_tilt", false, false},
                                                                  {"pelvis_list", false, false},
                                                                  {"pelvis_rotation", false, false},
                                                                  {"hip_flexion", true, true},
                                                                  {"hip_adduction", true, false},
                                                                  {"hip_rotation", true, false},
                                                                  {"knee_angle", true, true},
                                                                  {"ankle_angle", true, true},
                                                                  {"subtalar_angle", true, false},
                                                                  {"lumbar_extension", false, false},
                                                                  {"lumbar_bending", false, false},
                                                                  {"lumbar_rotation", false, false}}};

/// A knee bent this far bends the way knees do; one overstretched by more is nobody's [rad; assumed, well beyond any standing knee].
constexpr double kBentForSure = radians(20.0);
constexpr double kMostOverstretch = radians(15.0);

constexpr std::string_view suffix(Side side) { return side == Side::kRight ? "_r" : "_l"; }

std::string nameOfColumn(const ColumnRule& rule, Side side) {
    return std::string(rule.name) + (rule.ofLeg ? std::string(suffix(side)) : "");
}

std::optional<std::size_t> findColumn(const MotionTable& table, std::string_view name) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (coordinateOfColumn(table.columns[i]) == name) return i;
    }
    return std::nullopt;
}

std::optional<KneeConvention> findInHeader(const MotionTable& table) {
    std::optional<KneeConvention> found;
    for (const std::string& line : table.header) {
        const std::string text = lowerCase(line);
        const bool hinge = text.find("gait2392") != std::string::npos || text.find("gait2354") != std::string::npos;
        const bool coupled = text.find("rajagopal") != std::string::npos || text.find("laiarnold") != std::string::npos;
        if (hinge == coupled) continue;
        found = hinge ? KneeConvention::kFlexionNegative : KneeConvention::kFlexionPositive;
    }
    return found;
}

std::optional<KneeConvention> findInNames(const MotionTable& table) {
    for (const std::string& column : table.columns) {
        const std::string_view name = coordinateOfColumn(column);
        if (name == "knee_angle_r_beta" || name == "knee_angle_l_beta" || column.find("walker_knee") != std::string::npos) {
            return KneeConvention::kFlexionPositive;
        }
    }
    return std::nullopt;
}

/// Of this leg's knee and, where it is there, the other's.
std::optional<KneeConvention> findInRange(const MotionTable& table) {
    double least = 0.0;
    double most = 0.0;
    for (const Side side : {Side::kRight, Side::kLeft}) {
        const auto column = findColumn(table, "knee_angle" + std::string(suffix(side)));
        for (std::size_t row = 0; column && row < table.times.size(); ++row) {
            const double angle = table.angle(row, *column);
            least = std::min(least, angle);
            most = std::max(most, angle);
        }
    }
    if (most >= kBentForSure && least > -kMostOverstretch) return KneeConvention::kFlexionPositive;
    if (least <= -kBentForSure && most < kMostOverstretch) return KneeConvention::kFlexionNegative;
    return std::nullopt;
}

std::string_view wordOf(KneeConvention convention) {
    return convention == KneeConvention::kFlexionNegative ? "gait2392, in which a bent knee is negative"
                                                          : "Rajagopal 2016 or LaiArnold, in which a bent knee is positive";
}

}  // namespace

bool RecordedColumns::hasPelvis() const {
    using enum RecordedColumn;
    return find(kPelvisTilt) && find(kPelvisList) && find(kPelvisRotation);
}

std::string_view coordinateOfColumn(std::string_view column) {
    const std::size_t last = column.rfind('/');
    if (last == std::string_view::npos) return column;
    if (column.substr(last) != "/value") return {};
    const std::string_view path = column.substr(0, last);
    const std::size_t before = path.rfind('/');
    return before == std::string_view::npos ? path : path.substr(before + 1);
}

bool hasLeg(const MotionTable& table, Side side) {
    return std::ranges::all_of(kRules, [&](const ColumnRule& rule) { return !rule.needed || findColumn(table, nameOfColumn(rule, side)); });
}

Expected<RecordedColumns> findRecordedColumns(const MotionTable& table, Side side) {
    RecordedColumns columns{.side = side, .places = {}};
    const double wholeTurn = table.inDegrees ? degrees(2.0 * kPi) : 2.0 * kPi;
    for (std::size_t i = 0; i < kRules.size(); ++i) {
        const std::string name = nameOfColumn(kRules[i], side);
        const auto column = findColumn(table, name);
        if (!column && kRules[i].needed) {
            return makeError("missing_coordinate", "there is no column " + name +
                                                       "; needed are hip_flexion, knee_angle and ankle_angle of the " +
                                                       std::string(nameOf(side)) + " leg, ending in " + std::string(suffix(side)));
        }
        columns.places[i] = column;
        if (!column) continue;
        for (std::size_t other = *column + 1; other < table.columns.size(); ++other) {
            if (coordinateOfColumn(table.columns[other]) != name) continue;
            return makeError("duplicate", "columns " + std::to_string(*column + 2) + " and " + std::to_string(other + 2) + " are both " +
                                              name + "; each coordinate may be there once");
        }
        for (std::size_t row = 0; row < table.times.size(); ++row) {
            if (std::abs(table.value(row, *column)) <= wholeTurn) continue;
            return makeError("out_of_range", "line " + std::to_string(static_cast<std::size_t>(table.firstLine) + row) + ", column " +
                                                 std::to_string(*column + 2) + " (" + name + "): an angle lies within a whole turn, " +
                                                 (table.inDegrees ? "-360 to 360, for the header says inDegrees=yes"
                                                                  : "-6.28 to 6.28, for the header says inDegrees=no"));
        }
    }
    return columns;
}

void describeColumns(const MotionTable& table, const RecordedColumns& columns, RecordingReport& report) {
    for (std::size_t i = 0; i < kRules.size(); ++i) {
        auto& list = columns.places[i] ? report.used : report.missing;
        list.push_back(nameOfColumn(kRules[i], columns.side));
    }
    if (!columns.hasPelvis()) {  // two of its three angles say nothing
        const auto isPelvis = [](const std::string& name) { return name.starts_with("pelvis_"); };
        std::erase_if(report.used, isPelvis);
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const std::string_view name = coordinateOfColumn(table.columns[i]);
        const bool ofLeg = name.ends_with(suffix(columns.side)) && !name.starts_with("arm") && !name.starts_with("elbow") &&
                           !name.starts_with("pro_sup") && !name.starts_with("wrist");
        if (!ofLeg && !name.starts_with("pelvis_") && !name.starts_with("lumbar_")) continue;
        if (std::ranges::find(report.used, name) == report.used.end()) report.leftOver.emplace_back(name);
    }
}

Expected<KneeDecision> decideKnee(const MotionTable& table) {
    const auto header = findInHeader(table);
    const auto names = findInNames(table);
    const auto range = findInRange(table);
    const auto said = header ? header : names;
    if (range && said && *range != *said) {
        return makeError("contradiction", std::string(header ? "the header" : "a column") + " speaks of " + std::string(wordOf(*said)) +
                                              ", but the knee bends the other way; correct the file, or the name of its model");
    }
    if (range) return KneeDecision{*range, KneeEvidence::kRange};
    if (header) return KneeDecision{*header, KneeEvidence::kHeader};
    if (names) return KneeDecision{*names, KneeEvidence::kNames};
    return KneeDecision{KneeConvention::kFlexionNegative, KneeEvidence::kAssumed};
}

}  // namespace ankleup
