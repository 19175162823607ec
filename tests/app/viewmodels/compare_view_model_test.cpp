// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/compare_view_model.h"

#include <gtest/gtest.h>

#include "app/session/driven_session.h"
#include "scene/stage_model.h"
#include "text/lexicon.h"

namespace ankleup::testing {
namespace {

struct Compared : DrivenSession {
    explicit Compared(const Scene& first = makeScene(18.0)) : DrivenSession(first), view(session) { stage.follow(&session); }

    void setMode(CompareMode mode) { view.setMode(static_cast<int>(mode)); }
    CompareViewModel view;
    StageModel stage;
};

TEST(CompareViewModel, GhostIsToggledFromEveryMode) {
    Compared compared;
    EXPECT_EQ(compared.view.mode(), static_cast<int>(CompareMode::kGhost));
    compared.view.toggleGhost();
    EXPECT_EQ(compared.shown().scene.view.compare, CompareMode::kOff);
    compared.setMode(CompareMode::kWipe);
    compared.view.toggleGhost();
    EXPECT_EQ(compared.shown().scene.view.compare, CompareMode::kGhost);
    compared.session.undo();
    EXPECT_EQ(compared.shown().scene.view.compare, CompareMode::kWipe);
}

TEST(CompareViewModel, ChoosesWhatTheLegIsComparedWith) {
    Compared compared;
    EXPECT_EQ(compared.view.referenceLabels().size(), 3);
    EXPECT_EQ(compared.view.reference(), 0);
    compared.view.setReference(2);
    EXPECT_EQ(compared.view.reference(), 2);
    EXPECT_EQ(compared.shown().scene.view.reference.kind, ReferenceKind::kBefore);
    EXPECT_EQ(compared.shown().reference.solution.posture.configuration(), compared.shown().present.solution.posture.configuration())
        << "no remedy: before is now";
    compared.change([](Scene& scene) {
        scene.view.reference = {ReferenceKind::kSnapshot, std::make_shared<const Scene>(makeScene(25.0))};
    });
    EXPECT_EQ(compared.view.reference(), 3);
    compared.view.setReference(0);
    EXPECT_EQ(compared.shown().scene.view.reference, Reference{});
}

TEST(CompareViewModel, OneDragOfTheDividerIsOneStepForUndo) {
    Compared compared;
    compared.setMode(CompareMode::kWipe);
    compared.view.hold();
    for (const double place : {0.4, 0.3, -0.2}) compared.view.setWipe(place);
    compared.view.release();
    EXPECT_EQ(compared.shown().scene.view.wipe, 0.0);
    EXPECT_FALSE(compared.shown().held) << "no number changes: nothing is held";
    compared.session.undo();
    EXPECT_EQ(compared.shown().scene.view.wipe, 0.5);
    EXPECT_EQ(compared.shown().scene.view.compare, CompareMode::kWipe);
}

// PRODUCT S3: on the same slider, Turns out: the knee moves 27 mm inwards across the line of the foot, the shin turns 4 deg outwards.
TEST(CompareViewModel, TwoCompensationsAreSolvedTogetherAndToldApart) {
    Compared compared;
    EXPECT_FALSE(compared.shown().second);
    compared.setMode(CompareMode::kTwoCompensations);
    ASSERT_TRUE(compared.shown().second);
    EXPECT_EQ(compared.view.secondStrategy(), static_cast<int>(Strategy::kTurnOut));
    ASSERT_TRUE(compared.waitForDetails());
    EXPECT_EQ(compared.stage.caption(), "Mixed");
    EXPECT_EQ(compared.stage.detail(), QStringLiteral("the knee dips 18 mm inwards; the shin turns in 5°, the thigh turns in 3°"));
    ASSERT_NE(compared.stage.second(), nullptr);
    EXPECT_EQ(compared.stage.second()->caption(), "Turns out");
    EXPECT_EQ(compared.stage.second()->detail(),
              QStringLiteral("the knee moves 27 mm inwards across the line of the foot; the shin turns out 4°, the thigh turns out 2°"));
    QStringList signs;
    for (const QVariant& sign : compared.view.bedsideSigns()) signs << sign.toMap()["values"].toString();
    EXPECT_TRUE(signs.contains(QStringLiteral("Mixed: 8° out; Turns out: 19° out"))) << signs.join('|').toStdString();
    EXPECT_EQ(compared.view.claims().size(), 4) << compared.view.claims().join('|').toStdString();
    compared.setMode(CompareMode::kGhost);
    EXPECT_FALSE(compared.shown().second);
}

TEST(CompareViewModel, TheSecondLegFollowsTheSliderAndSettlesAsTheFirstDoes) {
    Compared compared;
    compared.setMode(CompareMode::kTwoCompensations);
    compared.session.hold();
    compared.setLimit(12.0);
    ASSERT_TRUE(compared.shown().second);
    EXPECT_EQ(degrees(compared.shown().second->presentProblem.condition.dorsiflexionLimit), 12.0);
    compared.session.release();
    for (int i = 0; i < 20; ++i) compared.tickAfter(0.05);
    Scene second = compared.shown().scene;
    second.right.condition.strategy = StrategyWeights::only(Strategy::kTurnOut);
    EXPECT_EQ(compared.shown().second->present.solution.posture.configuration(),
              solveLegPair(second, Side::kRight).present.solution.posture.configuration())
        << "cold at rest, to the last bit";
    compared.session.play();
    compared.tickAfter(0.7);
    ASSERT_TRUE(compared.shown().second);
    EXPECT_EQ(compared.shown().second->presentProblem.task.phase, compared.phase());
}

TEST(CompareViewModel, BeforeIsOfferedWhereRemediesAreOn) {
    Compared compared;
    compared.setMode(CompareMode::kWipe);
    EXPECT_FALSE(compared.view.isBeforeOffered());
    compared.change([](Scene& scene) {
        scene.right.condition.cause = Cause::kSoleus;
        scene.right.remedies = {{RemedyKind::kHeelLift, 1.0}};
    });
    EXPECT_TRUE(compared.view.isBeforeOffered());
    compared.view.compareWithBefore();
    EXPECT_FALSE(compared.view.isBeforeOffered());
    EXPECT_EQ(compared.view.reference(), static_cast<int>(ReferenceKind::kBefore));
    ASSERT_TRUE(compared.waitForDetails());
    // PRODUCT S2: the heel lift takes all 14 mm back.
    EXPECT_EQ(compared.stage.detail(), "knee 14 mm further out");
}

TEST(CompareViewModel, MagnifiedIsWhatIsDrawnNeverWhatIsSaid) {
    Compared compared;
    ASSERT_TRUE(compared.waitForDetails());
    const QVector3D knee = compared.stage.present()->knee();
    const QVector3D reference = compared.stage.ghost()->knee();
    const QStringList words = compared.stage.overlay()->texts();
    EXPECT_EQ(compared.stage.magnifyNote(), "");
    compared.view.setMagnify(3);
    EXPECT_GT((compared.stage.present()->knee() - reference).length(), 1.7F * (knee - reference).length());
    EXPECT_EQ(compared.stage.magnifyNote(), "Differences drawn 3 times as large; the numbers are the true ones");
    EXPECT_EQ(compared.stage.overlay()->texts(), words);
    EXPECT_EQ(compared.stage.ghost()->knee(), reference);
    compared.setMode(CompareMode::kOff);
    EXPECT_EQ(compared.stage.present()->knee(), knee) << "nothing to compare with: drawn as it is";
    EXPECT_EQ(compared.stage.magnifyNote(), "");
}

TEST(CompareViewModel, KeptLegsComeBackAndBecomeTheReference) {
    Compared compared;
    compared.view.keep({});
    compared.setLimit(30.0);
    compared.setMode(CompareMode::kSideBySide);
    ASSERT_EQ(compared.view.kept().size(), 1);
    EXPECT_EQ(compared.view.kept()[0].toMap()["name"].toString(),
              QStringLiteral("18°, %1, Single-leg squat").arg(causeName(Cause::kJoint)));
    compared.view.compareWith(0);
    EXPECT_EQ(degrees(compared.shown().referenceProblem.condition.dorsiflexionLimit), 18.0);
    EXPECT_EQ(compared.view.reference(), static_cast<int>(ReferenceKind::kSnapshot));
    EXPECT_EQ(compared.view.referenceLabels().size(), 4);
    EXPECT_TRUE(compared.view.kept()[0].toMap()["isReference"].toBool());
    compared.view.restore(0);
    EXPECT_EQ(compared.limit(), 18.0);
    EXPECT_EQ(compared.shown().scene.view.compare, CompareMode::kSideBySide) << "how it is looked at stays";
    compared.session.undo();
    EXPECT_DOUBLE_EQ(compared.limit(), 30.0);
    compared.view.remove(0);
    EXPECT_TRUE(compared.view.kept().isEmpty());
    EXPECT_EQ(degrees(compared.shown().referenceProblem.condition.dorsiflexionLimit), 18.0) << "the reference has its own hold of it";
}

TEST(CompareViewModel, KeepsTwelveAndForgetsThem) {
    Compared compared;
    for (int i = 0; i < 14; ++i) compared.view.keep({});
    EXPECT_EQ(compared.view.kept().size(), CompareViewModel::kMostKept);
    EXPECT_TRUE(compared.view.isFull());
    compared.view.clear();
    EXPECT_TRUE(compared.view.kept().isEmpty());
}

TEST(CompareViewModel, AKeptPictureCanBeShown) {
    Compared compared;
    QImage picture(8, 6, QImage::Format_RGB32);
    picture.fill(Qt::red);
    compared.view.keep(picture);
    const QString source = compared.view.kept()[0].toMap()["picture"].toString();
    ASSERT_TRUE(source.startsWith("data:image/png;base64,"));
    EXPECT_EQ(QImage::fromData(QByteArray::fromBase64(source.mid(22).toLatin1())).size(), QSize(8, 6));
}

}  // namespace
}  // namespace ankleup::testing
