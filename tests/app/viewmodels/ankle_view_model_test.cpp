// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/ankle_view_model.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "app/session/driven_session.h"

namespace ankleup::testing {
namespace {

struct Slider : DrivenSession {
    explicit Slider(const Scene& first, double sameTickBudget = kAlwaysSameTick)
        : DrivenSession(first, sameTickBudget), ankle(session, settings) {}

    QList<TrackMark> marks() const {
        QList<TrackMark> list;
        for (const QVariant& mark : ankle.marks()) list << mark.value<TrackMark>();
        return list;
    }

    SettingsViewModel settings;
    AnkleViewModel ankle;
};

/// On a track from 2 to 40 degrees.
double positionOf(double degrees) { return (degrees - 2.0) / 38.0; }

TEST(AnkleViewModel, GoesFromTwoToForty) {
    Slider slider(makeScene(18.0));
    EXPECT_EQ(slider.ankle.from(), 2.0);
    EXPECT_EQ(slider.ankle.to(), 40.0);
    EXPECT_EQ(slider.ankle.limit(), 18.0);
    slider.ankle.setLimit(55.0);
    EXPECT_EQ(slider.ankle.limit(), 40.0);
    EXPECT_EQ(slider.shown().scene.right.condition.dorsiflexionLimit, radians(40.0));
    slider.ankle.setLimit(-3.0);
    EXPECT_EQ(slider.ankle.limit(), 2.0);
}

TEST(AnkleViewModel, RoundsToATenth) {
    Slider slider(makeScene(18.0));
    slider.ankle.setLimit(21.3712);
    EXPECT_EQ(slider.ankle.limit(), 21.4);
    EXPECT_EQ(slider.shown().scene.right.condition.dorsiflexionLimit, radians(21.4));
    EXPECT_EQ(slider.ankle.text(), QStringLiteral("21.4°"));
    EXPECT_EQ(slider.ankle.fieldText(), "21.4");
}

TEST(AnkleViewModel, TellsALimitAsAFileHasIt) {
    Slider slider(makeScene(18.25));
    EXPECT_EQ(slider.ankle.limit(), 18.25);
    EXPECT_EQ(slider.ankle.text(), QStringLiteral("18.25°"));
    slider.ankle.pressKey(Qt::Key_Right, Qt::NoModifier);
    EXPECT_EQ(slider.ankle.limit(), 19.3);
}

TEST(AnkleViewModel, CatchesAtTheHealthyDefaultWhileHeldOnly) {
    Slider slider(makeScene(18.0));
    slider.ankle.setLimit(35.6);
    EXPECT_EQ(slider.ankle.limit(), 35.6);
    slider.ankle.hold();
    slider.ankle.setLimit(35.5);
    EXPECT_EQ(slider.ankle.limit(), 36.0);
    slider.ankle.setLimit(36.5);
    EXPECT_EQ(slider.ankle.limit(), 36.0);
    slider.ankle.setLimit(35.3);
    EXPECT_EQ(slider.ankle.limit(), 35.3);
    slider.ankle.setLimit(36.7);
    EXPECT_EQ(slider.ankle.limit(), 36.7);
    slider.ankle.release();
    EXPECT_FALSE(slider.shown().held);
}

TEST(AnkleViewModel, ObeysEveryKeyOfASlider) {
    Slider slider(makeScene(18.0));
    const auto press = [&](int key, int modifiers = Qt::NoModifier) {
        EXPECT_TRUE(slider.ankle.pressKey(key, modifiers));
        return slider.ankle.limit();
    };
    EXPECT_EQ(press(Qt::Key_Right), 19.0);
    EXPECT_EQ(press(Qt::Key_Up), 20.0);
    EXPECT_EQ(press(Qt::Key_Left), 19.0);
    EXPECT_EQ(press(Qt::Key_Down), 18.0);
    EXPECT_EQ(press(Qt::Key_Right, Qt::ShiftModifier), 18.1);
    EXPECT_EQ(press(Qt::Key_Left, Qt::ShiftModifier), 18.0);
    EXPECT_EQ(press(Qt::Key_PageUp), 23.0);
    EXPECT_EQ(press(Qt::Key_PageDown), 18.0);
    EXPECT_EQ(press(Qt::Key_End), 40.0);
    EXPECT_EQ(press(Qt::Key_Right), 40.0);
    EXPECT_EQ(press(Qt::Key_Home), 2.0);
    EXPECT_EQ(press(Qt::Key_PageDown), 2.0);
    EXPECT_FALSE(slider.ankle.pressKey(Qt::Key_A, Qt::NoModifier));
    EXPECT_EQ(slider.ankle.limit(), 2.0);
}

TEST(AnkleViewModel, TakesWhatIsTypedAndRefusesTheRest) {
    Slider slider(makeScene(18.0));
    QSignalSpy complained(&slider.ankle, &AnkleViewModel::entryErrorChanged);
    EXPECT_TRUE(slider.ankle.enter(QStringLiteral("20,5")));
    EXPECT_EQ(slider.ankle.limit(), 20.5);
    EXPECT_TRUE(slider.ankle.enter(QStringLiteral(" 12° ")));
    EXPECT_EQ(slider.ankle.limit(), 12.0);
    EXPECT_TRUE(slider.ankle.enter(QStringLiteral("13 deg")));
    EXPECT_EQ(slider.ankle.limit(), 13.0);
    EXPECT_EQ(complained.count(), 0);
    // The centimetres stand right beside the field; they are no degrees.
    for (const char* typed : {"", "stiff", "1.9", "41", "-5", "nan", "1e1", "4.4 cm"}) {
        EXPECT_FALSE(slider.ankle.enter(QString::fromLatin1(typed))) << typed;
        EXPECT_EQ(slider.ankle.entryError(), "Please type a number of degrees from 2 to 40.");
        EXPECT_EQ(slider.ankle.limit(), 13.0);
    }
    EXPECT_EQ(complained.count(), 1);
    EXPECT_TRUE(slider.ankle.enter(QStringLiteral("2")));
    EXPECT_TRUE(slider.ankle.entryError().isEmpty());
    slider.ankle.enter(QStringLiteral("x"));
    slider.ankle.forgetEntry();
    EXPECT_TRUE(slider.ankle.entryError().isEmpty());
}

TEST(AnkleViewModel, SaysWhatTheValueIsAtTheWall) {
    Slider slider(makeScene(18.0));
    EXPECT_EQ(slider.ankle.spoken(), "18 degrees");
    ASSERT_TRUE(slider.waitForDetails());
    EXPECT_EQ(slider.ankle.spoken(), "18 degrees; wall test 4.4 centimetres");
    EXPECT_TRUE(slider.ankle.clinicTitle().isEmpty()) << "the tiles beside the number tell it";
}

TEST(AnkleViewModel, SaysWhatAShortGastrocnemiusMeansInstead) {
    Scene scene = makeScene(20.0);
    scene.right.condition.cause = Cause::kGastroc;
    const Slider slider(scene);
    EXPECT_EQ(slider.ankle.clinicTitle(), QStringLiteral("16° short"));
}

TEST(AnkleViewModel, MarksTheHealthyValueAndWhatTheTaskTakes) {
    Slider slider(makeScene(18.0));
    ASSERT_EQ(slider.marks().size(), 1);
    EXPECT_EQ(slider.marks().front().text, QStringLiteral("healthy 36° (32–40°)"));
    EXPECT_DOUBLE_EQ(slider.marks().front().position, positionOf(36.0));
    EXPECT_NEAR(slider.ankle.bandFrom(), positionOf(32.0), 1e-12);
    EXPECT_NEAR(slider.ankle.bandTo(), 1.0, 1e-12);

    ASSERT_TRUE(slider.waitForDetails());
    ASSERT_EQ(slider.marks().size(), 2);
    EXPECT_EQ(slider.marks().back().text, QStringLiteral("this squat takes 32°"));
    EXPECT_NEAR(slider.marks().back().position, positionOf(degrees(slider.shown().details->taskTakes)), 1e-12);
    slider.setTask(Task::kWalkingStance);
    EXPECT_EQ(slider.marks().back().text, QStringLiteral("this squat takes 32°")) << "walking is not known yet, and does not take this";
    ASSERT_TRUE(slider.waitForDetails());
    EXPECT_TRUE(slider.marks().back().text.startsWith("walking takes "));
    slider.change([](Scene& scene) { scene.right.condition.cause = Cause::kGastroc; });
    EXPECT_EQ(slider.marks().size(), 1);
}

TEST(AnkleViewModel, MarksWhereARemedyMovesTheLimit) {
    Slider slider(makeScene(18.0));
    QSignalSpy remarked(&slider.ankle, &AnkleViewModel::marksChanged);
    slider.change([](Scene& scene) {
        scene.right.condition.cause = Cause::kSoleus;
        scene.right.remedies = {{RemedyKind::kCalfStretching, 1.0}};
    });
    ASSERT_EQ(slider.marks().size(), 2);
    EXPECT_EQ(slider.marks().back().text, QStringLiteral("20.5° after remedies"));
    EXPECT_NEAR(slider.marks().back().position, positionOf(20.5), 1e-12);
    EXPECT_EQ(slider.ankle.limit(), 18.0) << "the slider itself stays";
    EXPECT_EQ(remarked.count(), 1);
    slider.change([](Scene& scene) { scene.right.condition.cause = Cause::kJoint; });
    EXPECT_EQ(slider.marks().size(), 1) << "it does not fit this cause";
}

TEST(AnkleViewModel, ExplainsASliderThatChangesNothing) {
    Slider slider(makeScene(18.0));
    ASSERT_TRUE(slider.waitForDetails());
    EXPECT_TRUE(slider.ankle.note().isEmpty());
    slider.ankle.setLimit(39.0);
    ASSERT_TRUE(slider.waitForDetails());
    EXPECT_EQ(slider.ankle.note(), QStringLiteral("This movement takes 32°; there is more than enough."));
    EXPECT_TRUE(slider.ankle.noteAction().isEmpty());
}

TEST(AnkleViewModel, ExplainsAtOnceWhileTheThumbIsHeld) {
    Slider slider(makeScene(18.0));
    ASSERT_TRUE(slider.waitForDetails());
    slider.ankle.hold();
    slider.ankle.setLimit(39.0);
    ASSERT_TRUE(slider.waitForDetails());
    EXPECT_FALSE(slider.ankle.note().isEmpty());
    slider.ankle.setLimit(18.0);
    ASSERT_TRUE(slider.waitForDetails());
    EXPECT_TRUE(slider.ankle.note().isEmpty());
    slider.ankle.release();
}

TEST(AnkleViewModel, LeadsToWhereAShortGastrocnemiusShows) {
    Scene scene = makeScene(20.0, Task::kDoubleLegSquat);
    scene.right.condition.cause = Cause::kGastroc;
    Slider slider(scene);
    ASSERT_TRUE(slider.waitForDetails());
    EXPECT_TRUE(slider.ankle.note().startsWith("A short gastrocnemius lets go when the knee bends"));
    EXPECT_FALSE(slider.ankle.noteAction().isEmpty());
    slider.session.play();
    slider.ankle.followNote();
    EXPECT_EQ(slider.shown().scene.task.task, Task::kWalkingStance);
    EXPECT_EQ(slider.phase(), 0.85);
    EXPECT_FALSE(slider.shown().playing);
    ASSERT_TRUE(slider.waitForDetails());
    EXPECT_TRUE(slider.ankle.note().isEmpty());
}

TEST(AnkleViewModel, IsTheActiveLegs) {
    Scene scene = makeScene(18.0);
    scene.side = ShownSide::kBoth;
    scene.left = scene.right;
    scene.left->condition.dorsiflexionLimit = radians(30.0);
    scene.view.activeSide = Side::kLeft;
    Slider slider(scene);
    EXPECT_EQ(slider.ankle.limit(), 30.0);
    slider.ankle.step(-1.0);
    EXPECT_EQ(slider.shown().scene.left->condition.dorsiflexionLimit, radians(29.0));
    EXPECT_EQ(slider.shown().scene.right.condition.dorsiflexionLimit, radians(18.0));
}

TEST(AnkleViewModel, GivesEachOfTwoLegsItsOwnLimit) {
    Scene scene = makeScene(18.0);
    scene.side = ShownSide::kBoth;
    Slider slider(scene);
    slider.ankle.setLimit(25.0);
    EXPECT_NEAR(degrees(slider.shown().scene.leg(Side::kRight).condition.dorsiflexionLimit), 25.0, 1e-9);
    EXPECT_NEAR(degrees(slider.shown().scene.leg(Side::kLeft).condition.dorsiflexionLimit), 18.0, 1e-9);
}

TEST(AnkleViewModel, ShowsTheValueAtOnceHoweverLongTheSolveTakes) {
    Slider slider(makeScene(18.0), kAlwaysWorker);
    slider.ankle.hold();
    slider.ankle.setLimit(25.0);
    EXPECT_TRUE(slider.shown().waiting);
    EXPECT_EQ(slider.ankle.limit(), 25.0);
    EXPECT_EQ(slider.ankle.text(), QStringLiteral("25°"));
}

TEST(AnkleViewModel, TellsOnlyWhatChanges) {
    Slider slider(makeScene(18.0));
    ASSERT_TRUE(slider.waitForDetails());
    QSignalSpy changed(&slider.ankle, &AnkleViewModel::changed);
    slider.change([](Scene& scene) { scene.view.compare = CompareMode::kOff; });
    EXPECT_EQ(changed.count(), 0);
    slider.ankle.setLimit(19.0);
    EXPECT_EQ(changed.count(), 1);
}

/// The texts of the scales that stand beside the slider.
QStringList otherScales(const Slider& slider) {
    QStringList texts;
    for (const QVariant& reading : slider.ankle.readings()) texts << reading.value<LimitReading>().text;
    return texts;
}

TEST(AnkleViewModel, OtherScalesStandBesideTheNumberAndComeInFront) {
    Slider slider(makeScene(18.0));
    ASSERT_TRUE(slider.waitForDetails());
    EXPECT_EQ(otherScales(slider), (QStringList{"4.4 cm", QStringLiteral("27.4°"), QStringLiteral("2°")}));
    EXPECT_TRUE(slider.ankle.origin().isEmpty());
    slider.ankle.chooseScale(static_cast<int>(LimitScale::kWallTest));
    EXPECT_EQ(slider.ankle.text(), "4.4 cm");
    EXPECT_EQ(slider.ankle.fieldText(), "4.4");
    EXPECT_EQ(slider.ankle.fieldName(), "Wall test in centimetres");
    EXPECT_EQ(slider.ankle.limit(), 18.0) << "the slider itself stays";
    EXPECT_EQ(otherScales(slider).front(), QStringLiteral("18°"));
    slider.ankle.chooseScale(static_cast<int>(LimitScale::kUnloaded));
    EXPECT_EQ(slider.ankle.text(), QStringLiteral("2°"));
    EXPECT_TRUE(slider.ankle.origin().contains("Baumbach 2014"));
}

TEST(AnkleViewModel, TheFieldTakesTheUnitInFront) {
    Slider slider(makeScene(30.0));
    slider.ankle.chooseScale(static_cast<int>(LimitScale::kWallTest));
    EXPECT_TRUE(slider.ankle.enter("4.4 cm"));
    EXPECT_NEAR(slider.ankle.limit(), 18.0, 0.1);
    EXPECT_FALSE(slider.ankle.enter("18 deg"));
    EXPECT_FALSE(slider.ankle.entryError().isEmpty());
    EXPECT_TRUE(slider.ankle.enter("22"));
    EXPECT_EQ(slider.ankle.limit(), 40.0);
    EXPECT_TRUE(slider.ankle.entryNote().startsWith("More than this model")) << slider.ankle.entryNote().toStdString();
    slider.ankle.forgetEntry();
    EXPECT_FALSE(slider.ankle.entryNote().isEmpty()) << "it was taken: that stays said";
    slider.ankle.step(-1.0);
    EXPECT_TRUE(slider.ankle.entryNote().isEmpty());
    slider.ankle.chooseScale(static_cast<int>(LimitScale::kShank));
    EXPECT_TRUE(slider.ankle.enter("27.4"));
    EXPECT_NEAR(slider.ankle.limit(), 18.0, 0.1);
    slider.ankle.chooseScale(static_cast<int>(LimitScale::kUnloaded));
    EXPECT_TRUE(slider.ankle.enter("15"));
    EXPECT_NEAR(slider.ankle.limit(), 31.0, 1e-9);
    EXPECT_FALSE(slider.ankle.enter("30"));
    EXPECT_NEAR(slider.ankle.limit(), 31.0, 1e-9);
}

TEST(AnkleViewModel, ThumbAndWallScaleMoveInTheSameTick) {
    Slider slider(makeScene(18.0));
    slider.ankle.chooseScale(static_cast<int>(LimitScale::kWallTest));
    ASSERT_TRUE(waitUntil([&] { return slider.shown().wallScales[0] != nullptr; }));
    slider.ankle.hold();
    slider.ankle.setLimit(26.0);
    EXPECT_EQ(slider.ankle.text(), "9.1 cm");
    slider.ankle.setLimit(10.0);
    EXPECT_EQ(slider.ankle.text(), QStringLiteral("-0.7 cm"));
    slider.ankle.release();
}

TEST(AnkleViewModel, UnloadedScaleHasItsOwnMarks) {
    Slider slider(makeScene(18.0));
    ASSERT_TRUE(slider.waitForDetails());
    slider.ankle.chooseScale(static_cast<int>(LimitScale::kUnloaded));
    const QList<TrackMark> marks = slider.marks();
    ASSERT_GE(marks.size(), 3);
    EXPECT_EQ(marks[0].text, QStringLiteral("15°: asked of runners"));
    EXPECT_NEAR(marks[0].position, positionOf(31.0), 1e-9);
    EXPECT_EQ(marks[1].text, QStringLiteral("20°: end of the textbook range"));
    EXPECT_NEAR(marks[1].position, positionOf(36.0), 1e-9);
    EXPECT_NEAR(slider.ankle.bandFrom(), positionOf(16.0 + 16.0), 1e-9);
    EXPECT_NEAR(slider.ankle.bandTo(), positionOf(24.0 + 16.0), 1e-9);
}

TEST(AnkleViewModel, AShortGastrocnemiusIsReadWithAStraightKnee) {
    Scene scene = makeScene(20.0);
    scene.right.condition.cause = Cause::kGastroc;
    Slider slider(scene);
    slider.ankle.chooseScale(static_cast<int>(LimitScale::kWallTest));
    EXPECT_EQ(slider.ankle.scale(), static_cast<int>(LimitScale::kLimit)) << "the wall says nothing of it";
    EXPECT_EQ(otherScales(slider), (QStringList{QStringLiteral("-12°"), QStringLiteral("1.5°")}));
    slider.ankle.chooseScale(static_cast<int>(LimitScale::kLoadedStraight));
    EXPECT_EQ(slider.ankle.text(), QStringLiteral("1.5°"));
    EXPECT_TRUE(slider.ankle.enter("5"));
    EXPECT_NEAR(slider.ankle.limit(), 23.5, 1e-9);
    slider.change([](Scene& next) { next.right.condition.cause = Cause::kJoint; });
    EXPECT_EQ(slider.ankle.scale(), static_cast<int>(LimitScale::kLimit));
}

}  // namespace
}  // namespace ankleup::testing
