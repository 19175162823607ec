// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <cmath>
#include <memory>

#include "app/window/user.h"
#include "base/angle.h"

/// What the five articles claim, shown as a user would: by pressing what is on screen, from the first scene, in at most ten actions a part.
/// The figures are those of the product's table, within 1, read from the screen.
namespace ankleup::testing {
namespace {

constexpr int kMostActions = 10;
constexpr double kNear = 1.0;

class Routes : public ::testing::Test {
  protected:
    /// A part of a route ends here; what follows begins at the first scene again.
    void endPart(const char* part) {
        EXPECT_LE(user_->actions(), kMostActions) << part;
        user_.reset();
        user_ = std::make_unique<User>();
    }
    User& user() const { return *user_; }
    void expectDifference(const char* key, double wanted) {
        EXPECT_NEAR(user().readDifference(QString::fromLatin1(key)), wanted, kNear) << key;
    }

  private:
    std::unique_ptr<User> user_ = std::make_unique<User>();
};

TEST_F(Routes, S1AnyOfThreeLimitsAndTheKneeThenTheHipPickUpTheSlack) {
    EXPECT_TRUE(user().sees("18 mm"));
    user().keepPicture(QStringLiteral("s1-three-limits"));
    expectDifference("mkd_line_mm", 18);
    expectDifference("hip_rotation", 4);
    endPart("a dorsiflexion limit of 18 deg");
    user().enter("limitField", "40");
    user().click("Causes");
    user().click("section.limits");
    user().enter("eversionLimit.field", "4");
    expectDifference("mkd_line_mm", -2);
    endPart("an eversion limit of 4 deg alone");
    user().enter("limitField", "40");
    user().click("Causes");
    user().click("section.limits");
    user().enter("rotationLimit.field", "8");
    expectDifference("mkd_line_mm", 0);
    endPart("a rotation limit of 8 deg alone");
}

TEST_F(Routes, S2StretchingMobilisingAndTheTalusGlidesBack) {
    user().click("Causes");
    user().choose("cause", "Soleus (felt behind, knee bent)");
    expectDifference("mkd_line_mm", 14);
    user().click("Causes");
    user().click("long_term_stretching");
    user().keepPicture(QStringLiteral("s2-stretching"));
    expectDifference("mkd_line_mm", 10);
    endPart("long-term stretching");
    user().click("Causes");
    user().choose("cause", "Soleus (felt behind, knee bent)");
    user().click("calf_stretching");
    expectDifference("mkd_line_mm", 12);
    EXPECT_GT(std::abs(user().readValue("talar_glide_mm")), 1.0);
    endPart("calf stretching");
    user().click("Causes");
    user().choose("cause", "Soleus (felt behind, knee bent)");
    user().click("heel_lift");
    expectDifference("mkd_line_mm", 0);
    endPart("a heel lift");
}

TEST_F(Routes, S3TheFootTurnsOutAndTheFrameDecidesWhatTheFemurDoes) {
    user().click("Causes");
    user().choose("strategy", "Turns out");
    expectDifference("toe_out", 11);
    expectDifference("mkd_foot_mm", 27);
    EXPECT_NEAR(user().readValue("mkd_foot_mm"), 14, kNear);
    user().keepPicture(QStringLiteral("s3-turned-out"));
    endPart("the foot, and the knee across its line");
    user().click("Causes");
    user().choose("strategy", "Turns out");
    expectDifference("shank_ir_lab", -4);
    expectDifference("femur_ir_lab", -1.6);
    endPart("the bones in space");
    user().click("Causes");
    user().choose("strategy", "Turns out");
    expectDifference("knee_rotation", -3);
    expectDifference("hip_rotation", 2.5);
    expectDifference("fppa", -2);
    endPart("the bones against each other");
    user().click("Causes");
    user().choose("strategy", "Turns out");
    expectDifference("path_piriformis", 2);
    expectDifference("path_mcl", 0);
    endPart("piriformis and medial ligament");
}

TEST_F(Routes, S4TheWallTestSetsTheSliderAndTheFeelingTheCause) {
    user().click("Causes");
    user().enter("wallRight.field", "4.4");
    EXPECT_NEAR(degrees(user().now().scene.right.condition.dorsiflexionLimit), 18.0, 0.5);
    user().keepPicture(QStringLiteral("s4-wall-test"));
    user().choose("cause", "Soleus (felt behind, knee bent)");
    EXPECT_TRUE(user().sees("fits this cause"));
    endPart("4.4 cm and a calf");
}

TEST_F(Routes, S5AWeakFootDipsInAndWhatSupportsItHelps) {
    user().click("Step down");
    user().enter("limitField", "40");
    user().click("Causes");
    user().click("section.control");
    user().enter("footControl.field", "0.2");
    user().click("section.control");
    user().click("section.body");
    user().enter("footType.field", "1");
    const int set = user().actions();
    expectDifference("mkd_line_mm", 15);
    expectDifference("shank_ir_lab", 4);
    expectDifference("rearfoot_eversion", 5);
    EXPECT_LE(set, 14);
    user().click("Causes");
    user().click("arch_support");
    user().click("foot_strengthening");
    user().keepPicture(QStringLiteral("s5-weak-foot"));
    expectDifference("mkd_line_mm", 8);
}

TEST_F(Routes, S6RunningAsksForMoreThanWalking) {
    user().click("Run");
    user().scrubTo(0.5);
    user().click("Causes");
    user().choose("strategy", "Rolls in");
    expectDifference("shank_ir_lab", 3);
    expectDifference("femur_ir_lab", 2);
    user().keepPicture(QStringLiteral("s6-running"));
    endPart("running with 18 deg");
    user().click("Run");
    user().scrubTo(0.5);
    user().click("Causes");
    user().choose("strategy", "Rolls in");
    user().enter("limitField", "10");
    expectDifference("shank_ir_lab", 6);
    expectDifference("mkd_line_mm", 14);
}

TEST_F(Routes, S7AShortGastrocnemiusShowsInWalking) {
    user().click("Walk");
    user().scrubTo(0.85);
    user().enter("limitField", "10");
    user().click("Causes");
    user().choose("cause", "Gastrocnemius (felt behind, knee straight)");
    expectDifference("knee_flexion", 3);
    user().keepPicture(QStringLiteral("s7-gastrocnemius"));
    endPart("gastrocnemius 10");
}

TEST_F(Routes, S8AStiffAnkleAndAnUnstableHip) {
    user().click("Step down");
    user().click("Causes");
    user().click("section.control");
    user().enter("hipControl.field", "0.4");
    expectDifference("mkd_line_mm", 28);
    expectDifference("hip_adduction", 12);
    expectDifference("pelvis_drop", 4);
    user().keepPicture(QStringLiteral("s8-unstable-hip"));
    user().click("Causes");
    user().click("hip_strengthening");
    expectDifference("mkd_line_mm", 28 - 2.5);
}

TEST_F(Routes, S9EveryMovementAsksSomethingOfTheAnkle) {
    const std::pair<const char*, const char*> asked[] = {{"Squat", "this squat takes 38"},
                                                         {"Single leg", "this squat takes 32"},
                                                         {"Step down", "this step takes 37"},
                                                         {"Run", "running takes 25"},
                                                         {"Walk", "walking takes 17"}};
    for (const auto& [task, takes] : asked) {
        user().click(QString::fromLatin1(task));
        EXPECT_TRUE(user().sees(QString::fromLatin1(takes))) << takes << "; there is:\n" << user().everything().toStdString();
    }
    user().keepPicture(QStringLiteral("s9-every-movement"));
    EXPECT_LE(user().actions(), kMostActions);
}

}  // namespace
}  // namespace ankleup::testing
