// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/causes_view_model.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <cmath>

#include "app/session/driven_session.h"

namespace ankleup::testing {
namespace {

struct Causes : DrivenSession {
    explicit Causes(const Scene& first) : DrivenSession(first), causes(session) {}

    const Condition& condition() const { return shown().scene.leg(shown().side).condition; }
    ValueViewModel& value(LegValue which) const { return *causes.value(which); }

    CausesViewModel causes;
};

TEST(LegValues, EachStaysWithinItsRangeAndGoesBackToItsDefault) {
    Causes causes(makeScene());
    for (int i = 0; i < kLegValueCount; ++i) {
        ValueViewModel& value = causes.value(static_cast<LegValue>(i));
        SCOPED_TRACE(value.name().toStdString());
        EXPECT_TRUE(value.isDefault());
        const double start = value.value();
        const Scene before = causes.shown().scene;
        value.setValue(value.to() + 100.0);
        EXPECT_NEAR(value.value(), value.to(), 1e-9);
        const bool moved = !value.isDefault();
        value.setValue(value.from() - 100.0);
        EXPECT_NEAR(value.value(), value.from(), 1e-9);
        EXPECT_TRUE(moved || !value.isDefault());
        EXPECT_TRUE(value.isDefault() || causes.shown().scene != before) << "reaches the scene";
        value.reset();
        EXPECT_TRUE(value.isDefault());
        EXPECT_NEAR(value.value(), start, 1e-9);
        EXPECT_FALSE(value.text().isEmpty());
        EXPECT_FALSE(value.spoken().isEmpty());
    }
}

TEST(LegValues, KeepToTheRangesOfTheApp) {
    Causes causes(makeScene());
    const auto range = [&](LegValue which) { return std::pair(causes.value(which).from(), causes.value(which).to()); };
    EXPECT_EQ(range(LegValue::kEversionLimit), std::pair(4.0, 16.0));
    EXPECT_EQ(range(LegValue::kRotationLimit), std::pair(8.0, 30.0));
    EXPECT_EQ(range(LegValue::kFootType), std::pair(-1.0, 1.0));
    EXPECT_EQ(range(LegValue::kInclination), std::pair(25.0, 55.0));
    EXPECT_EQ(range(LegValue::kDeviation), std::pair(6.0, 35.0));
    EXPECT_EQ(range(LegValue::kHeight), std::pair(1.3, 2.2));
    EXPECT_EQ(range(LegValue::kWallDistance), std::pair(-8.0, 25.0));
    EXPECT_EQ(range(LegValue::kStepHeight), std::pair(5.0, 30.0));
}

TEST(LegValues, AreTypedAndRefusedWithTheRange) {
    Causes causes(makeScene());
    ValueViewModel& hip = causes.value(LegValue::kHipControl);
    EXPECT_TRUE(hip.enter("0,4"));
    EXPECT_EQ(causes.condition().hipControl, 0.4);
    EXPECT_EQ(hip.text(), "0.4");
    for (const char* typed : {"", "weak", "1.5", "-0.2", "40 %"}) {
        EXPECT_FALSE(hip.enter(typed)) << typed;
        EXPECT_EQ(hip.error(), "Please type a number from 0 to 1.");
        EXPECT_EQ(causes.condition().hipControl, 0.4);
    }
    hip.forgetEntry();
    EXPECT_TRUE(hip.error().isEmpty());
    ValueViewModel& height = causes.value(LegValue::kHeight);
    for (const char* typed : {"1.55", "155", "155 cm", "1,55 m"}) {
        height.reset();
        EXPECT_TRUE(height.enter(typed)) << typed;
        EXPECT_NEAR(causes.shown().scene.body.height, 1.55, 1e-12) << typed;
    }
    EXPECT_EQ(height.text(), "1.55 m");
    EXPECT_EQ(height.spoken(), "1.55 metres");
    ValueViewModel& wedge = causes.value(LegValue::kFloorWedge);
    EXPECT_TRUE(wedge.enter(QStringLiteral("\u22125°")));
    EXPECT_NEAR(causes.condition().floorWedge, radians(-5.0), 1e-12);
}

TEST(LegValues, ObeyTheKeysOfASlider) {
    Causes causes(makeScene());
    ValueViewModel& eversion = causes.value(LegValue::kEversionLimit);
    const auto press = [&](int key, int modifiers = Qt::NoModifier) {
        EXPECT_TRUE(eversion.pressKey(key, modifiers));
        return eversion.value();
    };
    EXPECT_NEAR(press(Qt::Key_Left), 13.0, 1e-9);
    EXPECT_NEAR(press(Qt::Key_Up), 14.0, 1e-9);
    EXPECT_NEAR(press(Qt::Key_Left, Qt::ShiftModifier), 13.9, 1e-9);
    EXPECT_NEAR(press(Qt::Key_PageDown), 9.9, 1e-9);
    EXPECT_NEAR(press(Qt::Key_Home), 4.0, 1e-9);
    EXPECT_NEAR(press(Qt::Key_End), 16.0, 1e-9);
    EXPECT_FALSE(eversion.pressKey(Qt::Key_A, Qt::NoModifier));
}

TEST(LegValues, OneDragIsOneStepForUndo) {
    Causes causes(makeScene());
    const Scene before = causes.shown().scene;
    ValueViewModel& eversion = causes.value(LegValue::kEversionLimit);
    eversion.hold();
    for (const double degrees : {13.0, 11.0, 8.0, 6.0}) eversion.setValue(degrees);
    EXPECT_TRUE(causes.shown().held);
    eversion.release();
    causes.session.undo();
    EXPECT_EQ(causes.shown().scene, before);
    EXPECT_FALSE(causes.shown().canUndo);
}

TEST(LegValues, BelongToTheActiveLegAlone) {
    Scene scene = makeScene();
    scene.side = ShownSide::kBoth;
    scene.view.activeSide = Side::kLeft;
    Causes causes(scene);
    causes.value(LegValue::kHipControl).setValue(0.4);
    EXPECT_EQ(causes.shown().scene.leg(Side::kLeft).condition.hipControl, 0.4);
    EXPECT_EQ(causes.shown().scene.leg(Side::kRight).condition.hipControl, 1.0);
    causes.causes.remedy(RemedyKind::kHeelLift)->setOn(true);
    EXPECT_EQ(causes.shown().scene.leg(Side::kLeft).remedies.size(), 1U);
    EXPECT_TRUE(causes.shown().scene.leg(Side::kRight).remedies.empty());
}

TEST(LegValues, HeelLiftStandsInMillimetresBesideItsAngle) {
    Causes causes(makeScene());
    causes.value(LegValue::kHeelLift).setValue(8.0);
    EXPECT_EQ(causes.value(LegValue::kHeelLift).detail(), "25 mm under the heel");
    causes.value(LegValue::kFootType).setValue(0.5);
    EXPECT_EQ(causes.value(LegValue::kFootType).detail(), "a low arch");
}

TEST(CausesViewModel, ShowsWhatTheMovementHas) {
    Causes causes(makeScene());
    EXPECT_TRUE(causes.causes.ofTask().empty());
    QSignalSpy changed(&causes.causes, &CausesViewModel::changed);
    causes.setTask(Task::kStepDown);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(causes.causes.ofTask(), QList<QObject*>{&causes.value(LegValue::kStepHeight)});
    causes.setTask(Task::kKneeToWallLunge);
    EXPECT_EQ(causes.causes.ofTask(), QList<QObject*>{&causes.value(LegValue::kWallDistance)});
    causes.value(LegValue::kInsole).setValue(3.0);
    EXPECT_EQ(causes.causes.supportsInUse(), 1);
}

TEST(RemedyViewModel, FollowsTheCauseAndTellsWhatItComesTo) {
    Causes causes(makeScene(18.0));
    RemedyViewModel& stretching = *causes.causes.remedy(RemedyKind::kLongTermStretching);
    EXPECT_FALSE(stretching.isFitting());
    EXPECT_EQ(stretching.fit(), "acts elsewhere: on a short calf");
    const double knee = causes.shown().present.measures[Measure::kMkdLineMm];
    stretching.setOn(true);
    EXPECT_EQ(stretching.result(), "changes nothing here");
    EXPECT_EQ(causes.shown().present.measures[Measure::kMkdLineMm], knee) << "and it is so";
    causes.change([](Scene& scene) { scene.right.condition.cause = Cause::kSoleus; });
    EXPECT_TRUE(stretching.isFitting());
    EXPECT_EQ(stretching.fit(), "fits this cause");
    EXPECT_EQ(stretching.result(), QStringLiteral("18° becomes 23.2°"));
    stretching.strength()->setValue(0.5);
    EXPECT_EQ(stretching.result(), QStringLiteral("18° becomes 20.6°"));
    EXPECT_EQ(stretching.change(), QStringLiteral("dorsiflexion limit +5.2°"));
    EXPECT_TRUE(stretching.source().contains("Medeiros 2018"));
    causes.setLimit(39.0);
    stretching.strength()->setValue(1.0);
    EXPECT_EQ(stretching.result(), QStringLiteral("39° becomes 40°: the range ends there"));
    stretching.setOn(false);
    EXPECT_TRUE(stretching.result().isEmpty());
    EXPECT_TRUE(causes.shown().scene.right.remedies.empty());
}

// The route of S2: knee 14 mm inwards with a short soleus, 10 after long-term stretching, 12 after calf stretching, 0 on a heel lift.
TEST(RemedyViewModel, MovesTheKneeAsTheModelSays) {
    Scene scene = makeScene(18.0);
    scene.right.condition.cause = Cause::kSoleus;
    Causes causes(scene);
    const auto knee = [&] {
        const Snapshot& shown = causes.shown();
        return std::lround(shown.present.measures[Measure::kMkdLineMm] - shown.reference.measures[Measure::kMkdLineMm]);
    };
    const auto with = [&](RemedyKind kind) {
        causes.causes.remedy(kind)->setOn(true);
        const auto moved = knee();
        causes.causes.remedy(kind)->setOn(false);
        return moved;
    };
    EXPECT_EQ(knee(), 14);
    EXPECT_EQ(with(RemedyKind::kLongTermStretching), 10);
    EXPECT_EQ(with(RemedyKind::kCalfStretching), 12);
    EXPECT_NEAR(with(RemedyKind::kHeelLift), 0, 1);
    EXPECT_EQ(with(RemedyKind::kJointMobilisation), 14);
}

}  // namespace
}  // namespace ankleup::testing
