// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "kinematics/leg.h"

#include <gtest/gtest.h>

#include <Eigen/Geometry>
#include <Eigen/LU>
#include <cmath>

#include "kinematics/clinical_angles.h"
#include "left_leg.h"
#include "support/seeded_random.h"

namespace ankleup::testing {
namespace {

constexpr double kExact = 1e-14;

struct RandomLeg {
    Leg leg;
    Configuration q;
};

RandomLeg drawLeg(SeededRandom& random) {
    Body body;
    body.height = random.uniform(1.5, 1.95);
    body.footType = random.uniform(-1.0, 1.0);
    body.subtalarInclination = radians(random.uniform(25.0, 55.0));
    body.subtalarDeviation = radians(random.uniform(6.0, 35.0));
    body.thighFootAngle = radians(random.uniform(-2.0, 15.0));
    const Ground ground{.floorWedge = radians(random.uniform(-10.0, 10.0)),
                        .forefootWedge = radians(random.uniform(0.0, 12.0)),
                        .heelLift = radians(random.uniform(0.0, 10.0))};
    Configuration q;
    for (double& angle : q) angle = random.uniform(-0.6, 0.9);
    return {Leg(body, ground, random.chance(0.5)), q};
}

Posture poseOf(Coordinate coordinate, double angle) {
    Configuration q = Configuration::Zero();
    q[indexOf(coordinate)] = angle;
    return calcPosture(Leg(Body{}, Ground{}, false), q);
}

CardanAngles jointAngles(const Posture& posture, Segment proximal, Segment distal) {
    return findJointAngles(posture.rotation(proximal), posture.rotation(distal));
}

// --- the formulas of the model page, written down a second time with other tools ---

Matrix3 turn(const Vector3& axis, double angle) { return Eigen::AngleAxisd(angle, axis).toRotationMatrix(); }

TEST(CalcPosture, FollowsTheModelPageLineByLine) {
    using C = Coordinate;
    const Vector3 x = Vector3::UnitX();
    const Vector3 y = Vector3::UnitY();
    const Vector3 z = Vector3::UnitZ();
    SeededRandom random(21);
    for (int i = 0; i < 300; ++i) {
        const auto [leg, q] = drawLeg(random);
        const Body& body = leg.body();
        const Ground& ground = leg.ground();
        const auto at = [&q = q](C coordinate) { return q[indexOf(coordinate)]; };
        const double height = body.height;
        const double foot = 0.152 * height;
        const double ankleHeight = 0.039 * height;
        const double inclination = body.subtalarInclination;
        const double deviation = body.subtalarDeviation;
        const Vector3 subtalar(std::cos(inclination) * std::cos(deviation), std::sin(inclination),
                               -std::cos(inclination) * std::sin(deviation));
        const Vector3 talocrural = Vector3(-.10501355, -.17402245, .97912632).normalized();
        const Vector3 midfoot(0.0, std::sin(radians(35.0)), -std::cos(radians(35.0)));

        const Vector3 base(0.0, 0.0, leg.bilateral() ? 0.0486 * height + 0.030 : 0.0);
        const Matrix3 f = turn(y, -at(C::kToeOut));
        const Matrix3 fg = f * turn(x, -ground.floorWedge) * turn(z, ground.forefootWedge);
        const Vector3 mtp = base + fg * Vector3(.47 * foot, 0, 0);
        const Matrix3 rh = fg * turn(z, -(at(C::kHeelRise) + ground.heelLift));
        const Vector3 heel = mtp + rh * Vector3(-.69 * foot, 0, 0);
        const Matrix3 calcaneus = rh * turn(midfoot, at(C::kMidfootSag)) * turn(x, -at(C::kRearfootRoll));
        const Matrix3 talus = calcaneus * turn(subtalar, at(C::kSubtalarPronation));
        const Vector3 ankle =
            heel + calcaneus * Vector3(.20 * foot, .6 * ankleHeight, 0) + talus * Vector3(.02 * foot, .4 * ankleHeight, 0);
        const Matrix3 shank = talus * turn(talocrural, -at(C::kDorsiflexion)) * turn(y, body.thighFootAngle);
        const Vector3 knee = ankle + shank * Vector3(0, .246 * height, 0);
        const Matrix3 shankInFemur = turn(z, -at(C::kKneeFlexion)) * turn(x, -at(C::kKneeAbduction)) * turn(y, at(C::kKneeRotation));
        const Matrix3 femur = shank * shankInFemur.transpose();
        const Vector3 hip = knee + femur * Vector3(0, .245 * height, 0);
        const Matrix3 femurInPelvis = turn(z, at(C::kHipFlexion)) * turn(x, at(C::kHipAdduction)) * turn(y, at(C::kHipRotation));
        const Matrix3 pelvis = femur * femurInPelvis.transpose();
        const double halfHips = .0486 * height;
        const Vector3 midHip = hip + pelvis * Vector3(0, 0, -halfHips);
        const Matrix3 trunk = turn(x, at(C::kTrunkLateral)) * turn(z, -at(C::kTrunkFlexion));

        const Posture posture = calcPosture(leg, q);
        const auto expectPoint = [](const Vector3& actual, const Vector3& expected) { EXPECT_LT((actual - expected).norm(), kExact); };
        const auto expectRotation = [&](Segment segment, const Matrix3& expected) {
            EXPECT_LT((posture.rotation(segment) - expected).cwiseAbs().maxCoeff(), kExact);
        };
        expectPoint(posture.base(), base);
        expectPoint(posture.mtp(), mtp);
        expectPoint(posture.heelContact(), heel);
        expectPoint(posture.ankle(), ankle);
        expectPoint(posture.knee(), knee);
        expectPoint(posture.hip(), hip);
        expectPoint(posture.midHip(), midHip);
        expectPoint(posture.otherHip(), hip + pelvis * Vector3(0, 0, -2.0 * halfHips));
        expectPoint(posture.trunkMass(), midHip + .160 * height * trunk.col(1));
        expectPoint(posture.secondToe(), base + fg * Vector3(.78 * foot, 0, 0));
        EXPECT_LT((posture.footHeading() - f).cwiseAbs().maxCoeff(), kExact);
        expectRotation(Segment::kForefoot, fg);
        expectRotation(Segment::kHindfoot, rh);
        expectRotation(Segment::kCalcaneus, calcaneus);
        expectRotation(Segment::kTalus, talus);
        expectRotation(Segment::kTibia, shank);
        expectRotation(Segment::kFemur, femur);
        expectRotation(Segment::kPelvis, pelvis);
        expectRotation(Segment::kTrunk, trunk);
    }
}

// --- what holds in every posture ---

TEST(CalcPosture, KeepsSegmentLengths) {
    SeededRandom random(22);
    for (int i = 0; i < 1000; ++i) {
        const auto [leg, q] = drawLeg(random);
        const SegmentLengths& lengths = leg.lengths();
        const Posture posture = calcPosture(leg, q);
        EXPECT_NEAR((posture.knee() - posture.ankle()).norm(), lengths.shank, kExact);
        EXPECT_NEAR((posture.hip() - posture.knee()).norm(), lengths.thigh, kExact);
        EXPECT_NEAR((posture.hip() - posture.otherHip()).norm(), 2.0 * lengths.halfHipDistance, kExact);
        EXPECT_NEAR((posture.midHip() - posture.hip()).norm(), lengths.halfHipDistance, kExact);
        EXPECT_NEAR((posture.trunkMass() - posture.midHip()).norm(), lengths.trunkMassHeight, kExact);
        EXPECT_NEAR((posture.heelContact() - posture.mtp()).norm(), FootShape::kHeelToMtp * lengths.foot, kExact);
        EXPECT_NEAR((posture.secondToe() - posture.base()).norm(), FootShape::kSecondToe * lengths.foot, kExact);
    }
}

TEST(CalcPosture, KeepsRotationsOrthonormal) {
    SeededRandom random(23);
    for (int i = 0; i < 1000; ++i) {
        const auto [leg, q] = drawLeg(random);
        const Posture posture = calcPosture(leg, q);
        for (int segment = 0; segment < kSegmentCount; ++segment) {
            const Matrix3 r = posture.rotation(static_cast<Segment>(segment));
            EXPECT_LT((r.transpose() * r - Matrix3::Identity()).cwiseAbs().maxCoeff(), kExact);
            EXPECT_NEAR(r.determinant(), 1.0, kExact);
        }
    }
}

TEST(CalcPosture, TellsThePosesThatItsChainTells) {
    SeededRandom random(24);
    for (int i = 0; i < 100; ++i) {
        const auto [leg, q] = drawLeg(random);
        const Posture posture = calcPosture(leg, q);
        for (int segment = 0; segment < kSegmentCount; ++segment) {
            if (static_cast<Segment>(segment) == Segment::kTrunk) continue;  // its angles are in space: the chain knows no mid hip
            const Transform told = posture.pose(static_cast<Segment>(segment));
            const Transform chained = findSegmentPose(leg.chain(), posture.chainPose(), segment);
            EXPECT_LT((told.rotation - chained.rotation).cwiseAbs().maxCoeff(), kExact)
                << leg.chain().segments()[static_cast<std::size_t>(segment)].name;
            EXPECT_LT((told.translation - chained.translation).norm(), kExact)
                << leg.chain().segments()[static_cast<std::size_t>(segment)].name;
        }
    }
}

TEST(Mirrored, IsExactlyTheLeftLeg) {
    SeededRandom random(25);
    for (int i = 0; i < 500; ++i) {
        const auto [leg, q] = drawLeg(random);
        const Chain left = makeLeftLeg(leg.chain());
        const Posture right = calcPosture(leg, q);
        ChainPose pose;
        calcChainPose(left, {q.data(), static_cast<std::size_t>(q.size())}, pose);
        for (int segment = 0; segment < kSegmentCount; ++segment) {
            const Transform actual = findSegmentPose(left, pose, segment);
            const Transform expected = mirrored(findSegmentPose(leg.chain(), right.chainPose(), segment));
            EXPECT_EQ(actual.rotation, expected.rotation);
            EXPECT_EQ(actual.translation, expected.translation);
        }
    }
}

TEST(Mirrored, TwiceIsTheSame) {
    SeededRandom random(26);
    const auto [leg, q] = drawLeg(random);
    const Transform pose = calcPosture(leg, q).pose(Segment::kFemur);
    EXPECT_EQ(mirrored(mirrored(pose)).rotation, pose.rotation);
    EXPECT_EQ(mirrored(mirrored(pose)).translation, pose.translation);
    EXPECT_NEAR(mirrored(pose).rotation.determinant(), 1.0, kExact);
}

TEST(LegJacobian, IsTheDerivativeOfThePosture) {
    constexpr double kStep = 1e-5;
    SeededRandom random(27);
    for (int i = 0; i < 50; ++i) {
        const auto [leg, q] = drawLeg(random);
        const Posture posture = calcPosture(leg, q);
        const int pelvis = static_cast<int>(Segment::kPelvis);
        const Vector3 toOtherHip(0.0, 0.0, -2.0 * leg.lengths().halfHipDistance);
        const auto jacobian = calcGeometricJacobian(leg.chain(), posture.chainPose(), pelvis, toOtherHip);
        for (int k = 0; k < kCoordinateCount; ++k) {
            Configuration up = q;
            Configuration down = q;
            up[k] += kStep;
            down[k] -= kStep;
            const Vector3 velocity = (calcPosture(leg, up).otherHip() - calcPosture(leg, down).otherHip()) / (2.0 * kStep);
            EXPECT_LT((jacobian.block<3, 1>(0, k) - velocity).norm(), 2e-9) << kCoordinateNames[static_cast<std::size_t>(k)];
        }
    }
}

// --- sign conventions: one test each; the leg is a right one, Z points to its lateral side ---

TEST(SignOf, Zero) {
    Body body;
    body.thighFootAngle = 0.0;
    const Posture posture = calcPosture(Leg(body, Ground{}, false), Configuration::Zero());
    for (int segment = 0; segment < kSegmentCount; ++segment) {
        EXPECT_EQ(posture.rotation(static_cast<Segment>(segment)), Matrix3::Identity());
    }
    EXPECT_NEAR(posture.hip().y(), posture.hip().norm(), 1e-15);  // straight above the origin
    EXPECT_LT(posture.otherHip().z(), 0.0);
}

TEST(SignOf, ToeOutTurnsTheToesLaterally) { EXPECT_GT(poseOf(Coordinate::kToeOut, 0.2).secondToe().z(), 0.0); }

TEST(SignOf, HeelRiseLiftsTheHeelAboutTheToes) {
    const Posture posture = poseOf(Coordinate::kHeelRise, 0.2);
    EXPECT_GT(posture.heelContact().y(), 0.0);
    EXPECT_EQ(posture.mtp().y(), 0.0);
}

TEST(SignOf, RearfootRollEvertsTheCalcaneus) {
    EXPECT_NEAR(findSegmentAngles(poseOf(Coordinate::kRearfootRoll, 0.2).rotation(Segment::kCalcaneus)).medialTilt, 0.2, kExact);
}

TEST(SignOf, PronationTurnsTheTalusInAndPlantarflexesItOverAnEvertedCalcaneus) {
    const CardanAngles talus = jointAngles(poseOf(Coordinate::kSubtalarPronation, 0.1), Segment::kCalcaneus, Segment::kTalus);
    EXPECT_GT(talus.y, 0.0);  // adducts: internal rotation
    EXPECT_LT(talus.z, 0.0);  // its head sinks
    EXPECT_GT(talus.x, 0.0);  // the talus tilts laterally: the calcaneus is everted under it
    EXPECT_GT(findSegmentAngles(poseOf(Coordinate::kSubtalarPronation, 0.1).rotation(Segment::kTibia)).internalRotation, 0.0);
}

TEST(SignOf, MidfootSagLowersTheFrontOfTheCalcaneus) {
    const SegmentAngles calcaneus = findSegmentAngles(poseOf(Coordinate::kMidfootSag, 0.1).rotation(Segment::kCalcaneus));
    EXPECT_GT(calcaneus.lean, 0.0);
    EXPECT_GT(calcaneus.internalRotation, 0.0);
}

TEST(SignOf, DorsiflexionLeansTheShankForward) {
    const Posture posture = poseOf(Coordinate::kDorsiflexion, radians(10.0));
    const SegmentAngles shank = findSegmentAngles(posture.rotation(Segment::kTibia));
    EXPECT_GT(shank.lean, radians(9.0));
    EXPECT_GT(posture.knee().x(), posture.ankle().x());
    // Over a fixed foot the oblique axis also turns the tibia in: 1.8 deg for 10 deg.
    const double neutral = findSegmentAngles(poseOf(Coordinate::kDorsiflexion, 0.0).rotation(Segment::kTibia)).internalRotation;
    EXPECT_NEAR(degrees(shank.internalRotation - neutral), 1.8, 0.2);
}

TEST(SignOf, KneeFlexionTakesTheThighBackOverTheShank) {
    const Posture posture = poseOf(Coordinate::kKneeFlexion, 0.3);
    EXPECT_LT((posture.rotation(Segment::kTibia).transpose() * (posture.hip() - posture.knee())).x(), 0.0);
    EXPECT_NEAR(jointAngles(posture, Segment::kFemur, Segment::kTibia).z, -0.3, kExact);
}

TEST(SignOf, KneeRotationTurnsTheTibiaInUnderTheFemur) {
    EXPECT_NEAR(jointAngles(poseOf(Coordinate::kKneeRotation, 0.2), Segment::kFemur, Segment::kTibia).y, 0.2, kExact);
}

TEST(SignOf, KneeAbductionIsValgus) {
    const Posture posture = poseOf(Coordinate::kKneeAbduction, 0.1);
    EXPECT_NEAR(jointAngles(posture, Segment::kFemur, Segment::kTibia).x, -0.1, kExact);
    // Over an upright shank the hip goes out to the side, so the knee lies medial of the line from hip to ankle.
    const Vector3 hip = posture.hip() - posture.ankle();
    const Vector3 knee = posture.knee() - posture.ankle();
    EXPECT_LT(knee.z(), hip.z() * knee.y() / hip.y());
}

TEST(SignOf, HipFlexionTipsThePelvisForwardOverTheThigh) {
    const Posture posture = poseOf(Coordinate::kHipFlexion, 0.2);
    EXPECT_NEAR(jointAngles(posture, Segment::kPelvis, Segment::kFemur).z, 0.2, kExact);
    EXPECT_GT(findPelvisAngles(posture.rotation(Segment::kPelvis)).anteriorTilt, 0.0);
}

TEST(SignOf, HipAdductionDropsTheOtherHip) {
    const Posture posture = poseOf(Coordinate::kHipAdduction, 0.1);
    EXPECT_NEAR(jointAngles(posture, Segment::kPelvis, Segment::kFemur).x, 0.1, kExact);
    EXPECT_LT(posture.otherHip().y(), posture.hip().y());
    EXPECT_GT(findPelvisAngles(posture.rotation(Segment::kPelvis)).drop, 0.0);
}

TEST(SignOf, HipRotationTurnsTheFemurInUnderThePelvis) {
    const Posture posture = poseOf(Coordinate::kHipRotation, 0.2);
    EXPECT_NEAR(jointAngles(posture, Segment::kPelvis, Segment::kFemur).y, 0.2, kExact);
    EXPECT_GT(findHeading(posture.rotation(Segment::kFemur)), findHeading(posture.rotation(Segment::kPelvis)));
}

TEST(SignOf, TrunkFlexionLeansForwardAndLateralToTheStanceSide) {
    const Posture upright = poseOf(Coordinate::kTrunkFlexion, 0.0);
    EXPECT_GT(poseOf(Coordinate::kTrunkFlexion, 0.2).trunkMass().x(), upright.trunkMass().x());
    EXPECT_GT(poseOf(Coordinate::kTrunkLateral, 0.2).trunkMass().z(), upright.trunkMass().z());
}

TEST(SignOf, GroundTiltsAsItsNamesSay) {
    const auto stand = [](const Ground& ground) { return calcPosture(Leg(Body{}, ground, false), Configuration::Zero()); };
    EXPECT_GT(findSegmentAngles(stand({.floorWedge = 0.1}).rotation(Segment::kCalcaneus)).medialTilt, 0.0);  // everting
    EXPECT_GT(stand({.forefootWedge = 0.1}).secondToe().y(), 0.0);                                           // toes up
    EXPECT_GT(stand({.heelLift = 0.1}).heelContact().y(), 0.0);
}

TEST(SignOf, ThighFootAngleTurnsTheFootOutUnderAKneeThatLooksForward) {
    Body body;
    body.thighFootAngle = radians(7.0);
    Configuration q = Configuration::Zero();
    q[indexOf(Coordinate::kToeOut)] = radians(7.0);
    EXPECT_NEAR(findHeading(calcPosture(Leg(body, Ground{}, false), q).rotation(Segment::kTibia)), 0.0, kExact);
}

}  // namespace
}  // namespace ankleup::testing
