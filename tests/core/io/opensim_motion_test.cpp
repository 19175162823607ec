// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
//
// A motion file, read by a parser of its own and put into OpenSim's gait2392 as the reference data describe it: the bones have to turn
// as ours do.
#include "io/opensim_motion.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <sstream>

#include "base/angle.h"
#include "core/kinematics/leg_file.h"
#include "mesh/other_leg.h"
#include "scenario/cycle.h"

namespace ankleup {
namespace {

/// What OpenSim's manual says of a motion file: header lines up to "endheader", names, rows; tabs or blanks between.
struct Motion {
    std::map<std::string, std::string> header;
    std::string comment;
    std::vector<std::string> columns;
    std::vector<std::map<std::string, double>> rows;
};

Motion parse(const std::string& text) {
    Motion motion;
    std::istringstream file(text);
    std::string line;
    for (std::getline(file, line); line != "endheader" && file; std::getline(file, line)) {
        const std::size_t equals = line.find('=');
        if (equals == std::string::npos) motion.comment += line + "\n";
        if (equals != std::string::npos) motion.header[line.substr(0, equals)] = line.substr(equals + 1);
    }
    std::getline(file, line);
    std::istringstream names(line);
    for (std::string name; names >> name;) motion.columns.push_back(name);
    while (std::getline(file, line)) {
        std::istringstream cells(line);
        std::map<std::string, double>& row = motion.rows.emplace_back();
        for (const std::string& column : motion.columns) {
            EXPECT_TRUE(cells >> row[column]) << line;
        }
        EXPECT_TRUE((cells >> std::ws).eof()) << "more cells than columns: " << line;
    }
    return motion;
}

struct Moved {
    Scene scene;
    std::vector<CycleFrame> frames;
    Motion motion;
};

Moved move(Task task, Side side, double limitDeg = 12.0) {
    Moved moved;
    moved.scene.task.task = task;
    moved.scene.side = side == Side::kRight ? ShownSide::kRight : ShownSide::kLeft;
    moved.scene.right.condition.dorsiflexionLimit = radians(limitDeg);
    moved.frames = solveCycle(moved.scene, side, 10.0, [](double) { return true; });
    std::vector<MotionRow> rows;
    for (const CycleFrame& frame : moved.frames) {
        const Posture& posture = frame.state.solution.posture;
        rows.push_back({frame.moment.time, posture, calcOtherLegAngles(frame.leg, posture)});
    }
    moved.motion = parse(writeOpenSimMotion(task, moved.scene.body, side, rows));
    return moved;
}

TEST(OpenSimMotion, HasTheHeaderThatOpenSimReads) {
    const Moved moved = move(Task::kStepDown, Side::kRight);
    const Motion& motion = moved.motion;
    EXPECT_EQ(motion.header.at("version"), "1");
    EXPECT_EQ(motion.header.at("inDegrees"), "yes");
    EXPECT_EQ(motion.header.at("nRows"), std::to_string(motion.rows.size()));
    EXPECT_EQ(motion.header.at("nColumns"), std::to_string(motion.columns.size()));
    EXPECT_EQ(motion.header.size(), 4U);
    EXPECT_EQ(motion.rows.size(), 25U);
    EXPECT_EQ(motion.columns.front(), "time");
    EXPECT_EQ(motion.columns.size(), 24U);
    EXPECT_EQ(motion.rows.back().at("time"), 2.4);
    for (const char* left : {"rearfoot_roll", "midfoot_sag", "knee_rotation", "knee_abduction"}) {
        EXPECT_NE(motion.comment.find(left), std::string::npos) << left << " is left out, and that is not said";
    }
}

TEST(OpenSimMotion, HasTheSignsOfGait2392) {
    const Moved moved = move(Task::kSingleLegSquat, Side::kRight);
    const auto& deepest = moved.motion.rows[15];
    const Configuration& q = moved.frames[15].state.solution.posture.configuration();
    const auto of = [&q](Coordinate coordinate) { return degrees(q[indexOf(coordinate)]); };
    EXPECT_LT(deepest.at("knee_angle_r"), -50.0) << "flexed";
    EXPECT_DOUBLE_EQ(deepest.at("knee_angle_r"), -of(Coordinate::kKneeFlexion));
    EXPECT_DOUBLE_EQ(deepest.at("ankle_angle_r"), of(Coordinate::kDorsiflexion));
    EXPECT_GT(deepest.at("ankle_angle_r"), 10.0);
    EXPECT_DOUBLE_EQ(deepest.at("subtalar_angle_r"), -of(Coordinate::kSubtalarPronation));
    EXPECT_LT(deepest.at("subtalar_angle_r"), 0.0) << "everted";
    EXPECT_DOUBLE_EQ(deepest.at("mtp_angle_r"), of(Coordinate::kHeelRise));
    EXPECT_DOUBLE_EQ(deepest.at("hip_flexion_r"), of(Coordinate::kHipFlexion));
    EXPECT_DOUBLE_EQ(deepest.at("hip_adduction_r"), of(Coordinate::kHipAdduction));
    EXPECT_DOUBLE_EQ(deepest.at("hip_rotation_r"), of(Coordinate::kHipRotation));
    EXPECT_LT(deepest.at("pelvis_tilt"), 0.0) << "tilted forward";
    EXPECT_LT(deepest.at("knee_angle_l"), 0.0) << "the free leg bends its knee too";
    EXPECT_EQ(deepest.at("mtp_angle_l"), 0.0);
}

TEST(OpenSimMotion, OfTheLeftLegIsItsMirrorImage) {
    const auto right = move(Task::kSingleLegSquat, Side::kRight).motion.rows;
    const auto left = move(Task::kSingleLegSquat, Side::kLeft).motion.rows;
    ASSERT_EQ(right.size(), left.size());
    for (std::size_t k = 0; k < right.size(); ++k) {
        for (const auto& [name, value] : right[k]) {
            std::string other = name;
            if (name.ends_with("_r")) other.back() = 'l';
            if (name.ends_with("_l")) other.back() = 'r';
            const bool turned = name == "pelvis_list" || name == "pelvis_rotation" || name == "pelvis_tz" || name == "lumbar_bending" ||
                                name == "lumbar_rotation";
            EXPECT_NEAR(left[k].at(other), turned ? -value : value, 1e-12) << name;
        }
    }
}

TEST(OpenSimMotion, OfABilateralTaskMovesBothLegsAlike) {
    for (const auto& row : move(Task::kDoubleLegSquat, Side::kRight).motion.rows) {
        for (const char* name :
             {"hip_flexion", "hip_adduction", "hip_rotation", "knee_angle", "ankle_angle", "subtalar_angle", "mtp_angle"}) {
            EXPECT_EQ(row.at(std::string(name) + "_r"), row.at(std::string(name) + "_l")) << name;
        }
        EXPECT_NEAR(row.at("pelvis_rotation"), 0.0, 0.5);
        EXPECT_NEAR(row.at("pelvis_tz"), 0.0, 0.001);
    }
}

class Gait2392Motion : public ::testing::TestWithParam<Task> {};

TEST_P(Gait2392Motion, TurnsTheBonesAsOurs) {
    const std::filesystem::path folder = testing::findReferenceFolder();
    if (folder.empty()) GTEST_SKIP() << "no reference data beside the checkout";
    const testing::DescribedLeg leg = testing::readLegFile(folder / "spec_gait2392.txt", "ground");
    const Moved moved = move(GetParam(), Side::kRight);
    for (std::size_t k = 0; k < moved.frames.size(); ++k) {
        std::vector<double> q;
        for (const std::string& name : leg.coordinates) {
            const double value = moved.motion.rows[k].at(name);
            q.push_back(name.starts_with("pelvis_t") && name != "pelvis_tilt" ? value : radians(value));
        }
        ChainPose pose;
        calcChainPose(leg.chain, q, pose);
        const Posture& ours = moved.frames[k].state.solution.posture;
        const auto theirs = [&](const char* body) { return findSegmentPose(leg.chain, pose, leg.chain.findSegment(body)); };
        const auto expectSame = [&](const char* body, const Matrix3& rotation, double tolerance) {
            EXPECT_LT(testing::findAngleBetween(theirs(body).rotation, rotation), tolerance) << body << " at row " << k;
        };
        expectSame("pelvis", ours.rotation(Segment::kPelvis), 1e-9);
        expectSame("femur_r", ours.rotation(Segment::kFemur), 1e-9);
        // gait2392's knee is a hinge: what it has not, turn and abduction, is what the shin may be off by.
        const double left = std::abs(ours[Coordinate::kKneeRotation]) + std::abs(ours[Coordinate::kKneeAbduction]);
        expectSame("tibia_r", ours.rotation(Segment::kTibia), left + 1e-9);
        // The hip centre lies where ours does: the body is as tall as gait2392's pelvis is wide.
        EXPECT_LT((theirs("femur_r").translation - ours.hip()).norm(), 0.001) << "row " << k;
    }
}

INSTANTIATE_TEST_SUITE_P(Tasks, Gait2392Motion, ::testing::Values(Task::kSingleLegSquat, Task::kDoubleLegSquat, Task::kRunningMidstance),
                         [](const auto& task) { return std::string(nameOf(task.param)); });

}  // namespace
}  // namespace ankleup
