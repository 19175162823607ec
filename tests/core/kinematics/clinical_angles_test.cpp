// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "kinematics/clinical_angles.h"

#include <gtest/gtest.h>

#include <cmath>

#include "base/angle.h"
#include "kinematics/leg.h"
#include "support/seeded_random.h"

namespace ankleup::testing {
namespace {

CardanAngles drawAngles(SeededRandom& random) {
    return {.z = random.uniform(-3.1, 3.1), .x = random.uniform(-1.5, 1.5), .y = random.uniform(-3.1, 3.1)};
}

Matrix3 compose(const CardanAngles& angles) { return rotationAboutZ(angles.z) * rotationAboutX(angles.x) * rotationAboutY(angles.y); }

void expectEqual(const CardanAngles& actual, const CardanAngles& expected, double tolerance) {
    EXPECT_NEAR(actual.z, expected.z, tolerance);
    EXPECT_NEAR(actual.x, expected.x, tolerance);
    EXPECT_NEAR(actual.y, expected.y, tolerance);
}

TEST(FindCardanAngles, TakesApartWhatZxyPutTogether) {
    SeededRandom random(1);
    for (int i = 0; i < 2000; ++i) {
        const CardanAngles angles = drawAngles(random);
        expectEqual(findCardanAngles(compose(angles)), angles, 1e-13);
    }
}

TEST(FindJointAngles, AgreesWithTheCardanAnglesWhereverTheJointIs) {
    SeededRandom random(2);
    for (int i = 0; i < 2000; ++i) {
        const Matrix3 proximal = compose(drawAngles(random));
        const CardanAngles angles = drawAngles(random);
        expectEqual(findJointAngles(proximal, proximal * compose(angles)), angles, 1e-12);
    }
}

TEST(FindCardanAngles, StaysFiniteAtTheSingularity) {
    const CardanAngles angles = findCardanAngles(compose({.z = 0.4, .x = kPi / 2, .y = 0.3}));
    EXPECT_NEAR(angles.x, kPi / 2, 1e-7);
    EXPECT_TRUE(std::isfinite(angles.z) && std::isfinite(angles.y));
}

TEST(FindSegmentAngles, LeanIsForwardTiltIsMedialRotationIsInternal) {
    const SegmentAngles leaning = findSegmentAngles(rotationAboutZ(-0.3));  // about +Z the top goes backward
    EXPECT_NEAR(leaning.lean, 0.3, 1e-15);
    const SegmentAngles tilted = findSegmentAngles(rotationAboutX(-0.2));  // about +X the top goes lateral
    EXPECT_NEAR(tilted.medialTilt, 0.2, 1e-15);
    const SegmentAngles turned = findSegmentAngles(rotationAboutY(0.1));
    EXPECT_NEAR(turned.internalRotation, 0.1, 1e-15);
    EXPECT_GT((rotationAboutZ(-0.3) * Vector3::UnitY()).x(), 0.0);
    EXPECT_LT((rotationAboutX(-0.2) * Vector3::UnitY()).z(), 0.0);
    EXPECT_LT((rotationAboutY(0.1) * Vector3::UnitX()).z(), 0.0);
}

TEST(FindPelvisAngles, DropLowersTheOtherHip) {
    const Matrix3 dropped = rotationAboutX(-0.1);
    EXPECT_NEAR(findPelvisAngles(dropped).drop, 0.1, 1e-15);
    EXPECT_LT((dropped * -Vector3::UnitZ()).y(), 0.0);
    EXPECT_NEAR(findPelvisAngles(rotationAboutZ(-0.2)).anteriorTilt, 0.2, 1e-15);
    EXPECT_NEAR(findPelvisAngles(rotationAboutY(0.2)).internalRotation, 0.2, 1e-15);
}

TEST(FindHeading, IsWhatTheEyeSeesFromAbove) {
    const Matrix3 leaningThenTurned = rotationAboutY(0.25) * rotationAboutZ(-1.2);
    EXPECT_NEAR(findHeading(leaningThenTurned), 0.25, 1e-15);
    EXPECT_GT(std::abs(findSegmentAngles(rotationAboutZ(-1.2) * rotationAboutX(0.3)).internalRotation -
                       findHeading(rotationAboutZ(-1.2) * rotationAboutX(0.3))),
              0.1);
}

// The two exact identities of the evidence base. Subtalar axis: inclination above the floor, deviation medial to the foot's long axis.

struct Hinge {
    double inclination;
    double deviation;
    double publishedRatio;  ///< tibial internal rotation per eversion, as published (two decimals)
};
const Hinge kHinges[] = {{42.0, 16.0, 0.94}, {42.0, 23.0, 0.98}, {37.2, 8.7, 0.77},
                         {35.0, 18.0, 0.74}, {20.5, 23.0, 0.41}, {68.5, 23.0, 2.76}};

TEST(MiteredHingeIdentity, IsTheRatioOfTheAxisComponents) {
    for (const Hinge& hinge : kHinges) {
        const Vector3 axis = findSubtalarAxis(radians(hinge.inclination), radians(hinge.deviation));
        EXPECT_NEAR(axis.norm(), 1.0, 1e-15);
        EXPECT_NEAR(axis.y() / axis.x(), std::tan(radians(hinge.inclination)) / std::cos(radians(hinge.deviation)), 1e-9);
        EXPECT_NEAR(-axis.z() / axis.x(), std::tan(radians(hinge.deviation)), 1e-9);
        EXPECT_NEAR(axis.y() / axis.x(), hinge.publishedRatio, 0.005);
    }
}

TEST(MiteredHingeIdentity, IsTheLimitOfASmallSubtalarMotion) {
    constexpr double kSmall = 1e-5;
    for (const Hinge& hinge : kHinges) {
        Body body;
        body.subtalarInclination = radians(hinge.inclination);
        body.subtalarDeviation = radians(hinge.deviation);
        const Leg leg(body, Ground{}, false);
        const auto pronated = [&](double pronation) {
            Configuration q = Configuration::Zero();
            q[indexOf(Coordinate::kSubtalarPronation)] = pronation;
            return calcPosture(leg, q);
        };
        const Posture up = pronated(kSmall);
        const Posture down = pronated(-kSmall);
        const double expected = std::tan(radians(hinge.inclination)) / std::cos(radians(hinge.deviation));

        // The joint's own angles: eversion of the calcaneus under the talus against internal rotation of the talus.
        const auto talusInCalcaneus = [](const Posture& posture) {
            return findJointAngles(posture.rotation(Segment::kCalcaneus), posture.rotation(Segment::kTalus));
        };
        const double eversion = talusInCalcaneus(up).x - talusInCalcaneus(down).x;
        EXPECT_GT(eversion, 0.0);
        EXPECT_NEAR((talusInCalcaneus(up).y - talusInCalcaneus(down).y) / eversion, expected, 1e-9);

        // The tibia in space, over a foot that stands still.
        const SegmentAngles tibiaUp = findSegmentAngles(up.rotation(Segment::kTibia));
        const SegmentAngles tibiaDown = findSegmentAngles(down.rotation(Segment::kTibia));
        EXPECT_NEAR((tibiaUp.internalRotation - tibiaDown.internalRotation) / -(tibiaUp.medialTilt - tibiaDown.medialTilt), expected, 1e-9);
    }
}

TEST(ToeOutIdentity, IsWhatTheProjectedAnglesGive) {
    const Leg leg(Body{}, Ground{}, false);
    for (const double tau : {5.0, 30.0, 35.0}) {
        for (const double phi : {0.0, 10.0, 20.0, 30.0}) {
            Configuration q = Configuration::Zero();
            q[indexOf(Coordinate::kToeOut)] = radians(phi);
            const Matrix3 foot = calcPosture(leg, q).footHeading();
            const Vector3 shank = rotationAboutZ(-radians(tau)) * Vector3::UnitY();  // tilted straight along the walking line
            const ProjectedAngles projected = findProjectedAngles(foot, shank);
            EXPECT_NEAR(projected.sagittal, std::atan(std::tan(radians(tau)) * std::cos(radians(phi))), 1e-9);
            EXPECT_NEAR(projected.frontal, std::atan(std::tan(radians(tau)) * std::sin(radians(phi))), 1e-9);
        }
    }
}

TEST(ToeOutIdentity, GivesThePublishedNumbers) {
    const auto project = [](double tau, double phi) {
        return findProjectedAngles(rotationAboutY(-radians(phi)), rotationAboutZ(-radians(tau)) * Vector3::UnitY());
    };
    EXPECT_NEAR(degrees(project(30, 10).sagittal), 29.6, 0.05);
    EXPECT_NEAR(degrees(project(30, 10).frontal), 5.7, 0.05);
    EXPECT_NEAR(degrees(project(30, 20).sagittal), 28.5, 0.05);
    EXPECT_NEAR(degrees(project(30, 20).frontal), 11.2, 0.05);
    EXPECT_NEAR(degrees(project(30, 30).sagittal), 26.6, 0.05);
    EXPECT_NEAR(degrees(project(30, 30).frontal), 16.1, 0.05);
    EXPECT_NEAR(degrees(project(35, 30).sagittal), 31.2, 0.05);
    EXPECT_NEAR(degrees(project(35, 30).frontal), 19.3, 0.05);
}

}  // namespace
}  // namespace ankleup::testing
