// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QQuickWindow>
#include <QTest>

#include "app/session/driven_session.h"
#include "app/window/user.h"

namespace ankleup::testing {
namespace {

QQuickWindow* findPatientWindow() {
    for (QWindow* window : QGuiApplication::topLevelWindows()) {
        if (window->objectName() == "patientWindow" && window->isVisible()) return qobject_cast<QQuickWindow*>(window);
    }
    return nullptr;
}

struct PatientWindow : ::testing::Test {
    void SetUp() override {
        user.click("menu");
        user.click("patientLine");
        ASSERT_TRUE(waitUntil([] { return findPatientWindow() != nullptr; }));
        patient = findPatientWindow();
        user.settle();
    }
    const StageModel& stage() { return *user.window().viewModel().patientStage(); }

    User user;
    QQuickWindow* patient = nullptr;
};

TEST_F(PatientWindow, ShowsTheLegAndTheSentenceAlone) {
    for (const char* control : {"heroSlider", "tabs", "play", "tasks"})
        EXPECT_EQ(patient->findChild<QQuickItem*>(control), nullptr) << control;
    EXPECT_EQ(stage().present()->knee(), user.window().viewModel().stage()->present()->knee());
    user.click("menu");  // which closes it
    user.enter("limitField", "30");
    EXPECT_EQ(stage().present()->knee(), user.window().viewModel().stage()->present()->knee()) << "it follows";
}

TEST_F(PatientWindow, CanBeAMirrorInWhichRightIsOnTheRight) {
    user.click("mirrorLine");
    EXPECT_TRUE(stage().isMirrored());
    EXPECT_EQ(stage().present()->knee().z(), -user.window().viewModel().stage()->present()->knee().z());
}

TEST_F(PatientWindow, DoesNotTellWhatIsBeingGuessed) {
    PoseViewModel& pose = *user.window().viewModel().pose();
    pose.startGuess();
    EXPECT_TRUE(stage().isPosing());
    EXPECT_EQ(stage().guess()->knee(), user.window().viewModel().stage()->guess()->knee());
    const auto* pill = patient->findChild<QQuickItem*>("sentencePill");
    ASSERT_NE(pill, nullptr);
    EXPECT_FALSE(pill->isVisible());
    pose.reveal();
    EXPECT_FALSE(stage().isPosing());
    EXPECT_TRUE(pill->isVisible());
    pose.stop();
}

TEST_F(PatientWindow, ClosedItCostsNothingMore) {
    patient->close();
    EXPECT_TRUE(waitUntil([] { return findPatientWindow() == nullptr; }));
    EXPECT_FALSE(user.window().viewModel().isPatientShown());
    const QVector3D knee = stage().present()->knee();
    user.click("menu");  // which closes it
    user.enter("limitField", "30");
    EXPECT_EQ(stage().present()->knee(), knee);
}

}  // namespace
}  // namespace ankleup::testing
