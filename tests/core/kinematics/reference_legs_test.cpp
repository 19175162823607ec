// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
//
// Two published legs built as data with this engine, against poses that another program computed. Skipped where that data is absent.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ostream>
#include <utility>

#include "base/angle.h"
#include "kinematics/clinical_angles.h"
#include "kinematics/reroot.h"
#include "leg_file.h"

namespace ankleup::testing {
namespace {

constexpr double kPositionTolerance = 1e-10;  // [m]
constexpr double kRotationTolerance = 1e-10;  // [rad]
constexpr double kAngleTolerance = 1e-9;      // [rad]

struct PublishedLeg {
    const char* name;
    const char* specification;
    double kneeFlexionSign;  ///< of its knee coordinate
};
std::ostream& operator<<(std::ostream& out, const PublishedLeg& leg) { return out << leg.name; }

/// The patella's own coordinate follows the knee's.
const std::map<std::string, std::string> kAliases = {{"knee_angle_r_beta", "knee_angle_r"}};

class ReferenceLegs : public ::testing::TestWithParam<PublishedLeg> {
  protected:
    void SetUp() override {
        if (folder_.empty()) GTEST_SKIP() << "no reference data beside the checkout";
    }
    std::filesystem::path file(const std::string& prefix) const { return folder_ / (prefix + GetParam().name + ".csv"); }
    DescribedLeg readLeg(const char* root) const { return readLegFile(folder_ / GetParam().specification, root, kAliases); }

    const std::filesystem::path folder_ = findReferenceFolder();
};

/// The leg as the source tells it, with the calcaneus welded to the ground.
DescribedLeg withFixedFoot(const DescribedLeg& leg) {
    return {leg.coordinates, rerooted(leg.chain, leg.chain.findSegment("calcn_r")), leg.landmarks};
}

void print(const Deviation& worst) {
    std::printf("    %d poses, largest deviation %.2e m, %.2e rad\n", worst.poses, worst.position, worst.rotation);
}

TEST_P(ReferenceLegs, PosesOfTheFreeLegAgree) {
    const Table table = readCsv(file("fk_free_"));
    const Deviation worst = findDeviation(readLeg("ground"), table);
    print(worst);
    EXPECT_GE(worst.poses, 266 * 6);
    EXPECT_LT(worst.position, kPositionTolerance);
    EXPECT_LT(worst.rotation, kRotationTolerance);
}

TEST_P(ReferenceLegs, PosesOfTheLegOnAFixedFootAgree) {
    const Table table = readCsv(file("fk_fixedfoot_"));
    const Deviation worst = findDeviation(withFixedFoot(readLeg("pelvis")), table);
    print(worst);
    EXPECT_GE(worst.poses, 266 * 6);
    EXPECT_LT(worst.position, kPositionTolerance);
    EXPECT_LT(worst.rotation, kRotationTolerance);
}

TEST_P(ReferenceLegs, LandmarksOverAFixedFootAgree) {
    const Table coordinates = readCsv(file("fk_fixedfoot_"));
    const Table expected = readCsv(file("landmarks_fixedfoot_"));
    ASSERT_EQ(coordinates.rows.size(), expected.rows.size());
    const DescribedLeg leg = withFixedFoot(readLeg("pelvis"));
    ASSERT_FALSE(leg.landmarks.empty());
    double worst = 0.0;
    ChainPose pose;
    for (std::size_t row = 0; row < expected.rows.size(); ++row) {
        calcChainPose(leg.chain, readCoordinates(leg, coordinates, row), pose);
        for (const Landmark& landmark : leg.landmarks) {
            const Vector3 actual = findSegmentPose(leg.chain, pose, leg.chain.findSegment(landmark.body)) * landmark.point;
            const std::size_t first = expected.column(landmark.name + "_x");
            for (int i = 0; i < 3; ++i) {
                worst = std::max(worst, std::abs(actual[i] - expected.rows[row][first + static_cast<std::size_t>(i)]));
            }
        }
    }
    std::printf("    %zu landmarks in %zu postures, largest deviation %.2e m\n", leg.landmarks.size(), expected.rows.size(), worst);
    EXPECT_LT(worst, kPositionTolerance);
}

/// Difference of two angles on the circle.
double findCircularDifference(double a, double b) { return std::abs(std::remainder(a - b, 2.0 * kPi)); }

TEST_P(ReferenceLegs, GroodSuntayAnglesAgree) {
    struct Joint {
        const char* name;
        const char* proximal;
        const char* distal;
    };
    constexpr Joint kJoints[] = {
        {"hip", "pelvis", "femur_r"},       {"knee", "femur_r", "tibia_r"},          {"talocrural", "tibia_r", "talus_r"},
        {"subtalar", "talus_r", "calcn_r"}, {"ankle_complex", "tibia_r", "calcn_r"}, {"mtp", "calcn_r", "toes_r"}};
    const Table coordinates = readCsv(file("fk_free_"));
    const Table expected = readCsv(file("angles_groodsuntay_"));
    ASSERT_EQ(coordinates.rows.size(), expected.rows.size());
    const DescribedLeg leg = readLeg("ground");
    double worst = 0.0;
    ChainPose pose;
    for (std::size_t row = 0; row < expected.rows.size(); ++row) {
        calcChainPose(leg.chain, readCoordinates(leg, coordinates, row), pose);
        for (const Joint& joint : kJoints) {
            const Matrix3 proximal = findSegmentPose(leg.chain, pose, leg.chain.findSegment(joint.proximal)).rotation;
            const Matrix3 distal = findSegmentPose(leg.chain, pose, leg.chain.findSegment(joint.distal)).rotation;
            const std::size_t first = expected.column(std::string(joint.name) + "_Z");
            const double* const told = &expected.rows[row][first];
            for (const CardanAngles& angles : {findJointAngles(proximal, distal), findCardanAngles(proximal.transpose() * distal)}) {
                const double deviation = std::max({findCircularDifference(angles.z, told[0]), findCircularDifference(angles.x, told[1]),
                                                   findCircularDifference(angles.y, told[2])});
                EXPECT_LT(deviation, kAngleTolerance) << joint.name << " in sample " << row << " (" << coordinates.labels[row] << ")";
                worst = std::max(worst, deviation);
            }
        }
    }
    std::printf("    %zu joints in %zu postures, largest deviation %.2e rad\n", std::size(kJoints), expected.rows.size(), worst);
}

TEST_P(ReferenceLegs, PelvisAnglesInSpaceAreItsCoordinates) {
    const Table table = readCsv(file("fk_free_"));
    const DescribedLeg leg = readLeg("ground");
    ChainPose pose;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        calcChainPose(leg.chain, readCoordinates(leg, table, row), pose);
        const CardanAngles angles = findCardanAngles(findSegmentPose(leg.chain, pose, leg.chain.findSegment("pelvis")).rotation);
        const std::vector<double>& cells = table.rows[row];
        EXPECT_LT(findCircularDifference(angles.z, cells[table.column("pelvis_tilt")]), kAngleTolerance);
        EXPECT_LT(findCircularDifference(angles.x, cells[table.column("pelvis_list")]), kAngleTolerance);
        EXPECT_LT(findCircularDifference(angles.y, cells[table.column("pelvis_rotation")]), kAngleTolerance);
    }
}

TEST_P(ReferenceLegs, KneeCouplingAgrees) {
    constexpr double kAnglePrinted = 6e-7;      // the table prints nine digits [deg]
    constexpr double kPositionPrinted = 1e-12;  // and twelve here [m]
    const Table table = readCsv(folder_ / "knee_coupling.csv");
    const DescribedLeg leg = readLeg("femur_r");
    const auto knee = std::ranges::find(leg.coordinates, "knee_angle_r") - leg.coordinates.begin();
    const int tibia = leg.chain.findSegment("tibia_r");
    int count = 0;
    ChainPose pose;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const std::vector<double>& cells = table.rows[row];
        if (table.names[row] != GetParam().name) continue;
        ++count;
        std::vector<double> q(leg.coordinates.size(), 0.0);
        q[static_cast<std::size_t>(knee)] = GetParam().kneeFlexionSign * radians(cells[1]);
        calcChainPose(leg.chain, q, pose);
        const Transform actual = findSegmentPose(leg.chain, pose, tibia);
        const CardanAngles angles = findJointAngles(Matrix3::Identity(), actual.rotation);
        EXPECT_NEAR(degrees(-angles.z), cells[table.column("jcs_flexion_deg")], kAnglePrinted) << cells[1];
        EXPECT_NEAR(degrees(angles.x), cells[table.column("jcs_adduction_deg")], kAnglePrinted) << cells[1];
        EXPECT_NEAR(degrees(angles.y), cells[table.column("jcs_internal_rotation_deg")], kAnglePrinted) << cells[1];
        const std::size_t origin = table.column("tib_origin_in_femur_x_m");
        for (int i = 0; i < 3; ++i) {
            EXPECT_NEAR(actual.translation[i], cells[origin + static_cast<std::size_t>(i)], kPositionPrinted) << cells[1];
        }
    }
    EXPECT_EQ(count, 25);
}

INSTANTIATE_TEST_SUITE_P(Published, ReferenceLegs,
                         ::testing::Values(PublishedLeg{"gait2392", "spec_gait2392.txt", -1.0},
                                           PublishedLeg{"rajagopal2016", "spec_rajagopal2016.txt", 1.0}),
                         [](const auto& instance) { return std::string(instance.param.name); });

}  // namespace
}  // namespace ankleup::testing
