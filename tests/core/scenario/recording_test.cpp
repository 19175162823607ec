// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/recording.h"

#include <gmock/gmock.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/angle.h"
#include "io/recording_file.h"
#include "kinematics/clinical_angles.h"

namespace ankleup {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

const std::vector<std::string> kColumns = {"pelvis_tilt",      "pelvis_list",      "pelvis_rotation", "hip_flexion_r",
                                           "hip_adduction_r",  "hip_rotation_r",   "knee_angle_r",    "ankle_angle_r",
                                           "subtalar_angle_r", "lumbar_extension", "lumbar_bending",  "lumbar_rotation"};

/// Two rows [deg] in the order of kColumns.
MotionTable makeTable(const std::vector<double>& first, const std::vector<double>& second) {
    MotionTable table{.header = {"test"}, .inDegrees = true, .columns = kColumns, .times = {0.0, 1.0}};
    table.values = first;
    table.values.insert(table.values.end(), second.begin(), second.end());
    return table;
}

LegProblem makeLeg() { return makeRecordedLeg(makePresent(Scene{}, Side::kRight)); }

Posture postureOf(const Recording& recording, std::size_t frame) { return calcPosture(makeLeg().problem.leg, recording.postures[frame]); }

TEST(Recording, OfSomebodyStandingStraightIsOurNeutralLeg) {
    const std::vector<double> zero(kColumns.size(), 0.0);
    const auto recording = makeRecording(makeTable(zero, zero), Side::kRight);
    ASSERT_TRUE(recording) << recording.error().message;
    EXPECT_LT(recording->postures[0].cwiseAbs().maxCoeff(), 1e-12);
    EXPECT_THAT(recording->report.missing, IsEmpty());
    EXPECT_EQ(recording->report.used.size(), 12U);
    EXPECT_THAT(recording->report.beyond, IsEmpty());
    EXPECT_EQ(recording->report.kneeEvidence, KneeEvidence::kAssumed);
}

TEST(Recording, SignsAreOpenSims) {
    const std::vector<double> zero(kColumns.size(), 0.0);
    //                               tilt list rot hipf hipa hipr knee ankle sub ext bend rot
    const std::vector<double> squat = {-20, 0, 0, 90, 0, 0, -80, 30, -6, 5, 0, 0};
    const auto recording = makeRecording(makeTable(zero, squat), Side::kRight);
    ASSERT_TRUE(recording) << recording.error().message;
    EXPECT_EQ(recording->report.knee, KneeConvention::kFlexionNegative);
    EXPECT_EQ(recording->report.kneeEvidence, KneeEvidence::kRange);
    const Posture posture = postureOf(*recording, 1);
    EXPECT_NEAR(degrees(posture[Coordinate::kKneeFlexion]), 80.0, 1e-9);
    EXPECT_NEAR(degrees(posture[Coordinate::kDorsiflexion]), 30.0, 1e-9);
    EXPECT_NEAR(degrees(posture[Coordinate::kSubtalarPronation]), 6.0, 1e-9) << "inversion is positive in OpenSim";
    EXPECT_NEAR(degrees(findPelvisAngles(posture.rotation(Segment::kPelvis)).anteriorTilt), 20.0, 1e-9)
        << "backward is positive in OpenSim";
    EXPECT_NEAR(degrees(posture[Coordinate::kTrunkFlexion]), 15.0, 1e-9) << "20 forward with the pelvis, 5 back against it";
}

TEST(Recording, KeepsTheAttitudeOfEverySegmentInSpace) {
    const std::vector<double> zero(kColumns.size(), 0.0);
    const std::vector<double> row = {-12, 4, 7, 70, -9, 11, -65, 21, 5, -8, 6, -3};
    const auto recording = makeRecording(makeTable(zero, row), Side::kRight);
    ASSERT_TRUE(recording);
    const double forward = radians(3.5);  // the mean of the two headings, which is what faces forward
    const auto turn = [](double z, double x, double y) {
        return Matrix3(rotationAboutZ(radians(z)) * rotationAboutX(radians(x)) * rotationAboutY(radians(y)));
    };
    const Matrix3 pelvis = rotationAboutY(-forward) * turn(-12, 4, 7);
    const Matrix3 femur = pelvis * turn(70, -9, 11);
    const Matrix3 tibia = femur * rotationAboutZ(radians(-65));
    const Posture posture = postureOf(*recording, 1);
    constexpr double kHeading = 2e-3;  // list and tilt turn the pelvis' own heading a little
    EXPECT_LT((posture.rotation(Segment::kPelvis) - pelvis).cwiseAbs().maxCoeff(), kHeading);
    EXPECT_LT((posture.rotation(Segment::kFemur) - femur).cwiseAbs().maxCoeff(), kHeading);
    EXPECT_LT((posture.rotation(Segment::kTibia) - tibia).cwiseAbs().maxCoeff(), kHeading);
    EXPECT_LT((posture.rotation(Segment::kPelvis).transpose() * posture.rotation(Segment::kTibia) - pelvis.transpose() * tibia)
                  .cwiseAbs()
                  .maxCoeff(),
              1e-12);
}

TEST(Recording, OfALeftLegIsTheMirrorImage) {
    MotionTable right = makeTable({-12, 4, 7, 70, -9, 11, -65, 21, 5, -8, 6, -3}, {-12, 4, 9, 60, -9, 11, -60, 21, 5, -8, 6, -3});
    MotionTable left = right;
    for (std::string& column : left.columns) {
        if (column.ends_with("_r")) column.back() = 'l';
    }
    for (std::size_t row = 0; row < 2; ++row) {
        for (const std::size_t column : {1U, 2U, 10U, 11U}) left.values[row * kColumns.size() + column] *= -1.0;
    }
    const auto a = makeRecording(right, Side::kRight);
    const auto b = makeRecording(left, Side::kLeft);
    ASSERT_TRUE(a && b);
    EXPECT_LT((a->postures[1] - b->postures[1]).cwiseAbs().maxCoeff(), 1e-12);
    EXPECT_FALSE(makeRecording(right, Side::kLeft));
}

TEST(Recording, SaysWhatIsMissingAndWhatHasNoPlace) {
    MotionTable table = makeTable({0, 0, 0, 20, 0, 0, -30, 10, 0, 0, 0, 0}, {0, 0, 0, 25, 0, 0, -40, 12, 0, 0, 0, 0});
    table.columns[0] = "pelvis_ty";
    table.columns[8] = "mtp_angle_r";
    const auto recording = makeRecording(table, Side::kRight);
    ASSERT_TRUE(recording);
    EXPECT_THAT(recording->report.missing, testing::ElementsAre("pelvis_tilt", "subtalar_angle_r"));
    EXPECT_THAT(recording->report.leftOver, testing::Contains("mtp_angle_r"));
    EXPECT_TRUE(recording->report.footTakenFlat);
    EXPECT_EQ(recording->postures[1][indexOf(Coordinate::kHeelRise)], 0.0);
    table.columns[6] = "knee";
    const auto refused = makeRecording(table, Side::kRight);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message, HasSubstr("knee_angle_r"));
}

TEST(Recording, SaysWhatLiesBeyondTheModel) {
    const auto recording =
        makeRecording(makeTable({0, 0, 0, 20, 0, 0, -30, 10, 0, 0, 0, 0}, {0, 0, 0, 20, 0, 0, -60, 47, 0, 0, 0, 0}), Side::kRight);
    ASSERT_TRUE(recording);
    const auto& beyond = recording->report.beyond;
    const auto ankle = std::ranges::find(beyond, Coordinate::kDorsiflexion, &RecordedExcess::coordinate);
    ASSERT_NE(ankle, beyond.end());
    EXPECT_EQ(ankle->share, 0.5);
    EXPECT_NEAR(degrees(ankle->most), 47.0, 1e-9);
}

TEST(Recording, KneeThatContradictsItsModelIsRefused) {
    MotionTable table = makeTable({0, 0, 0, 20, 0, 0, -30, 10, 0, 0, 0, 0}, {0, 0, 0, 25, 0, 0, -40, 12, 0, 0, 0, 0});
    table.header = {"made with Rajagopal2016"};
    const auto refused = makeRecording(table, Side::kRight);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "contradiction");
    table.header = {"made with gait2392"};
    EXPECT_TRUE(makeRecording(table, Side::kRight));
}

TEST(Recording, OfARajagopalKneeTurnsTheShinAsItBends) {
    const auto recording =
        makeRecording(makeTable({0, 0, 0, 20, 0, 0, 30, 10, 0, 0, 0, 0}, {0, 0, 0, 25, 0, 0, 60, 12, 0, 0, 0, 0}), Side::kRight);
    ASSERT_TRUE(recording);
    EXPECT_EQ(recording->report.knee, KneeConvention::kFlexionPositive);
    // Between a knee of 50 and one of 75 deg, by Grood and Suntay: 9.08 and 10.45 deg in, 1.81 and 2.44 deg adducted.
    EXPECT_NEAR(degrees(recording->postures[1][indexOf(Coordinate::kKneeFlexion)]), 60.5, 0.2);
    EXPECT_NEAR(degrees(recording->postures[1][indexOf(Coordinate::kKneeRotation)]), 9.8, 0.4);
    EXPECT_NEAR(degrees(recording->postures[1][indexOf(Coordinate::kKneeAbduction)]), -2.1, 0.3);
}

TEST(Recording, StatesFilesNameTheirCoordinatesByPath) {
    MotionTable table = makeTable({0, 0, 0, .3, 0, 0, .5, .1, 0, 0, 0, 0}, {0, 0, 0, .4, 0, 0, .8, .2, 0, 0, 0, 0});
    table.inDegrees = false;
    table.columns[3] = "/jointset/hip_r/hip_flexion_r/value";
    table.columns[6] = "/jointset/walker_knee_r/knee_angle_r/value";
    table.columns[9] = "/jointset/walker_knee_r/knee_angle_r/speed";
    const auto recording = makeRecording(table, Side::kRight);
    ASSERT_TRUE(recording) << recording.error().message;
    EXPECT_NEAR(recording->postures[1][indexOf(Coordinate::kKneeFlexion)], 0.8, 0.02);
    EXPECT_NEAR(recording->postures[1][indexOf(Coordinate::kHipFlexion)], 0.4, 1e-12);
}

TEST(Recording, IsStraightBetweenItsFramesAndHeldAtItsEnds) {
    const auto recording =
        makeRecording(makeTable({0, 0, 0, 20, 0, 0, -30, 10, 0, 0, 0, 0}, {0, 0, 0, 20, 0, 0, -60, 14, 0, 0, 0, 0}), Side::kRight);
    ASSERT_TRUE(recording);
    const LegProblem leg = makeLeg();
    const auto ankleAt = [&](double time) {
        return degrees(findRecordedState(*recording, leg, time).solution.posture[Coordinate::kDorsiflexion]);
    };
    EXPECT_NEAR(ankleAt(0.25), 11.0, 1e-9);
    EXPECT_NEAR(ankleAt(-1.0), 10.0, 1e-9);
    EXPECT_NEAR(ankleAt(9.0), 14.0, 1e-9);
}

TEST(Recording, StandsBesideTheModelWhereItsKneeBendsAsMuch) {
    Scene scene;
    scene.task.task = Task::kDoubleLegSquat;
    const LegProblem present = makePresent(scene, Side::kRight);
    const Movement movement = solveMovement(scene, Side::kRight, 31);
    LegState recorded = movement.states[10];
    const MatchedState matched = matchMovement(movement, present, recorded);
    EXPECT_NEAR(matched.phase, movement.phases[10], 1e-9);
    recorded = movement.states.back();
    EXPECT_NEAR(matchMovement(movement, present, recorded).phase, 1.0, 1e-9);
}

/// Forward kinematics of gait2392 and Rajagopal 2016 by Simbody: segment attitudes of 266 postures each. Present only where they are kept.
struct Sample {
    std::map<std::string, double> value;
    Matrix3 rotation(const std::string& body) const {
        Matrix3 matrix;
        for (int i = 0; i < 9; ++i) matrix(i / 3, i % 3) = value.at(body + "_R" + std::to_string(i / 3) + std::to_string(i % 3));
        return matrix;
    }
};
std::vector<Sample> readSamples(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    std::vector<std::string> names;
    for (std::istringstream cells(line); std::getline(cells, line, ',');) names.push_back(line);
    std::vector<Sample> samples;
    while (std::getline(file, line)) {
        Sample sample;
        std::istringstream cells(line);
        for (const std::string& name : names) {
            std::string cell;
            std::getline(cells, cell, ',');
            sample.value[name] = std::strtod(cell.c_str(), nullptr);
        }
        samples.push_back(std::move(sample));
    }
    return samples;
}

class RecordingReference : public testing::TestWithParam<std::string> {};

TEST_P(RecordingReference, SegmentsStandInSpaceAsSimbodyPutsThem) {
    const std::filesystem::path path =
        std::filesystem::path(ANKLEUP_SOURCE_DIR) / ".." / "shared/reference" / ("fk_free_" + GetParam() + ".csv");
    if (!std::filesystem::exists(path)) GTEST_SKIP() << "reference data are not here";
    const bool hinge = GetParam() == "gait2392";
    const LegProblem leg = makeLeg();
    int compared = 0;
    double worst = 0.0;
    double worstBelowKnee = 0.0;
    for (const Sample& sample : readSamples(path)) {
        MotionTable table{.header = {hinge ? "gait2392" : "Rajagopal"}, .inDegrees = false, .columns = kColumns, .times = {0.0, 1.0}};
        for (int row = 0; row < 2; ++row) {
            for (const std::string& column : kColumns) {
                table.values.push_back(sample.value.contains(column) ? sample.value.at(column) : 0.0);
            }
        }
        if (std::abs(sample.value.at("hip_flexion_r")) > 1.5 || std::abs(sample.value.at("pelvis_tilt")) > 1.0) continue;
        const auto recording = makeRecording(table, Side::kRight);
        if (!recording) continue;  // a knee far beyond straight, drawn at random
        const Posture posture = calcPosture(leg.problem.leg, recording->postures[0]);
        // Forward is the pelvis' heading: take it out of the reference.
        const Matrix3 pelvis = sample.rotation("pelvis");
        const Matrix3 toOurs = rotationAboutY(std::atan2(pelvis(2, 0), pelvis(0, 0)));
        const auto gap = [&](Segment segment, const std::string& body) {
            const Matrix3 turn = posture.rotation(segment).transpose() * toOurs * sample.rotation(body);
            return degrees(std::acos(std::clamp((turn.trace() - 1.0) / 2.0, -1.0, 1.0)));
        };
        worst = std::max({worst, gap(Segment::kPelvis, "pelvis"), gap(Segment::kFemur, "femur_r")});
        worstBelowKnee = std::max(
            {worstBelowKnee, gap(Segment::kTibia, "tibia_r"), gap(Segment::kTalus, "talus_r"), gap(Segment::kCalcaneus, "calcn_r")});
        ++compared;
    }
    std::cout << "figure: recording against Simbody, " << GetParam() << ": " << compared << " postures, pelvis and femur within " << worst
              << " deg, tibia to heel bone within " << worstBelowKnee << " deg" << std::endl;
    EXPECT_GT(compared, 100);
    EXPECT_LT(worst, 1e-4);
    EXPECT_LT(worstBelowKnee, 1e-4);
}
INSTANTIATE_TEST_SUITE_P(Models, RecordingReference, testing::Values("gait2392", "rajagopal2016"));

class RecordedFile : public testing::TestWithParam<std::string> {};

TEST_P(RecordedFile, IsReadWithBothLegs) {
    const std::filesystem::path path = std::filesystem::path(ANKLEUP_SOURCE_DIR) / ".." / "shared/motion" / GetParam();
    if (!std::filesystem::exists(path)) GTEST_SKIP() << "real recordings are not here";
    const auto motion = readRecordingFile(path);
    ASSERT_TRUE(motion) << motion.error().message;
    const LegProblem leg = makeLeg();
    for (const Side side : {Side::kRight, Side::kLeft}) {
        const Recording* recording = motion->leg(side);
        ASSERT_NE(recording, nullptr);
        EXPECT_EQ(recording->report.used.size(), 12U);
        EXPECT_EQ(recording->report.kneeEvidence, KneeEvidence::kRange);
        for (const Configuration& q : recording->postures) ASSERT_LT(q.cwiseAbs().maxCoeff(), radians(130.0));
    }
}
INSTANTIATE_TEST_SUITE_P(Real, RecordedFile,
                         testing::Values("gait2392_subject01_walk1_ik.mot", "opencap_squats1_videoAndMocap.mot",
                                         "opencap_walking1_videoAndMocap.mot"));

}  // namespace
}  // namespace ankleup
