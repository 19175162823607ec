// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/measure_text.h"

#include <gtest/gtest.h>

#include <set>

#include "measure/measures.h"

namespace ankleup {
namespace {

std::vector<std::string_view> allKeys() {
    std::vector<std::string_view> keys(kMeasureNames.begin(), kMeasureNames.end());
    keys.insert(keys.end(), kCoordinateNames.begin(), kCoordinateNames.end());
    return keys;
}

TEST(MeasureText, NamesEveryMeasureAndCoordinateOnceAtEachLevel) {
    for (const ReadingLevel level : {ReadingLevel::kPatient, ReadingLevel::kStudent, ReadingLevel::kClinician}) {
        std::set<QString> names;
        for (const std::string_view key : allKeys()) {
            const QString name = measureName(key, level);
            EXPECT_FALSE(name.isEmpty()) << key;
            EXPECT_TRUE(names.insert(name).second) << key << " shares its name: " << name.toStdString();
        }
        EXPECT_EQ(names.size(), kMeasureCount + kCoordinateCount + 0U);
    }
}

TEST(MeasureText, SpeaksPlainlyToPatients) {
    EXPECT_EQ(measureName("shank_ir_lab", ReadingLevel::kPatient), "Shin turns in");
    EXPECT_EQ(measureName("shank_ir_lab", ReadingLevel::kStudent), "Tibia: internal rotation in space");
    EXPECT_EQ(measureName("shank_ir_lab", ReadingLevel::kClinician), "Tibial internal rotation (lab)");
    for (const std::string_view key : allKeys()) {
        const QString name = measureName(key, ReadingLevel::kPatient).toLower();
        for (const char* term : {"tibia", "femur", "eversion", "adduction", "valgus", "flexion", "medial", "damage"}) {
            EXPECT_FALSE(name.contains(QLatin1String(term))) << key << ": " << name.toStdString();
        }
    }
}

TEST(MeasureText, RoundsByUnitAndReader) {
    EXPECT_EQ(formatMeasure("mkd_line_mm", 17.62), "18 mm");
    EXPECT_EQ(formatMeasure("mkd_line_mm", 17.62, UnitStyle::kSign, ReadingLevel::kClinician), "17.6 mm");
    EXPECT_EQ(formatMeasure("fppa", -0.4), QStringLiteral("0°"));
    EXPECT_EQ(formatMeasure("hip_rotation", 4.26, UnitStyle::kWord, ReadingLevel::kClinician), "4.3 deg");
    EXPECT_EQ(formatMeasure("path_mcl", 0.349), "0.3 %");
    EXPECT_EQ(formatMeasure("knee_to_wall_cm", 4.4), "4.4 cm");
    EXPECT_EQ(formatMeasure("knee_adduction_moment", 0.4777), "0.48 Nm/kg");
    EXPECT_EQ(formatMeasure("wall_push_N", 11.7), "12 N");
    EXPECT_EQ(formatMeasure("pf_index", 3.25), "3.3");
    EXPECT_EQ(formatMeasure("dorsiflexion", 1.2, UnitStyle::kSpoken), "1 degree");
    EXPECT_EQ(formatMeasure("heel_rise_mm", 2.0, UnitStyle::kSpoken), "2 millimetres");
}

TEST(MeasureText, SignsADifference) {
    EXPECT_EQ(formatMeasureChange("mkd_line_mm", 17.6), "+18 mm");
    EXPECT_EQ(formatMeasureChange("femur_ir_lab", -1.6), QStringLiteral("-2°"));
    EXPECT_EQ(formatMeasureChange("femur_ir_lab", -0.3), QStringLiteral("0°"));
    EXPECT_EQ(formatMeasureChange("femur_ir_lab", 0.3), QStringLiteral("0°"));
}

TEST(MeasureText, SaysWhichWayADifferenceGoes) {
    EXPECT_EQ(describeMeasureChange("mkd_line_mm", 17.6), "18 mm further inwards");
    EXPECT_EQ(describeMeasureChange("femur_ir_lab", -1.6), QStringLiteral("2° further outwards"));
    EXPECT_EQ(describeMeasureChange("toe_out", 11.0), QStringLiteral("11° further outwards"));
    EXPECT_EQ(describeMeasureChange("path_piriformis", 2.04), "2.0 % longer");
    EXPECT_EQ(describeMeasureChange("pelvis_drop", -1.2), QStringLiteral("1° less far down"));
    EXPECT_EQ(describeMeasureChange("trunk_flexion", 0.2), "no change");
    EXPECT_EQ(measureDirection("trunk_flexion", 7.0), "further forward");
    EXPECT_EQ(measureDirection("trunk_flexion", 0.2), "");
}

TEST(MeasureText, KnowsTheUnitOfAnAxis) {
    EXPECT_EQ(measureUnit("knee_flexion"), QStringLiteral("°"));
    EXPECT_EQ(measureUnit("mkd_line_mm"), "mm");
    EXPECT_EQ(measureUnit("pf_index"), "");
}

}  // namespace
}  // namespace ankleup
