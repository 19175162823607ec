// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/measure_view_model.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "app/session/driven_session.h"

namespace ankleup::testing {
namespace {

struct Table : DrivenSession {
    explicit Table(const Scene& first) : DrivenSession(first), measure(session, settings) {
        settings.setReadingLevel(static_cast<int>(ReadingLevel::kStudent));
        for (MeasureGroupModel* group : measure.groups()) group->setOpen(true);
        measure.setShown(true);
    }
    const MeasureRow& row(std::string_view key) const { return *measure.findRow(key); }

    SettingsViewModel settings;
    MeasureViewModel measure;
};

TEST(MeasureViewModel, TellsValueReferenceAndDifference) {
    const Table table(makeScene(18.0));
    EXPECT_EQ(table.row("mkd_line_mm").value(), "25 mm");
    EXPECT_EQ(table.row("mkd_line_mm").reference(), "7 mm");
    EXPECT_EQ(table.row("mkd_line_mm").difference(), "+18 mm");
    EXPECT_EQ(table.row("hip_rotation").difference(), QStringLiteral("+4°"));
    EXPECT_EQ(table.measure.heading(), "At the deepest, compared with the unrestricted leg");
    EXPECT_EQ(table.row("mkd_line_mm").segment(), "knee");
    EXPECT_TRUE(table.row("mkd_line_mm").norm().isEmpty()) << "no band is published: none is shown";
}

TEST(MeasureViewModel, PutsSegmentAndJointSideBySide) {
    Table table(makeScene(18.0));
    table.settings.setReadingLevel(static_cast<int>(ReadingLevel::kPatient));
    EXPECT_EQ(table.row("femur_ir_lab").frame(), "in space");
    EXPECT_EQ(table.row("hip_rotation").frame(), "in the joint");
    EXPECT_FALSE(table.row("femur_ir_lab").joined());
    EXPECT_TRUE(table.row("hip_rotation").joined());
}

TEST(MeasureViewModel, SpeaksAtThreeLevels) {
    Table table(makeScene(18.0));
    table.settings.setReadingLevel(static_cast<int>(ReadingLevel::kPatient));
    EXPECT_EQ(table.row("mkd_line_mm").name(), "Knee inside the line from hip to ankle");
    EXPECT_EQ(table.row("mkd_line_mm").difference(), "18 mm further inwards");
    table.settings.setReadingLevel(static_cast<int>(ReadingLevel::kClinician));
    EXPECT_EQ(table.row("mkd_line_mm").difference(), "+17.7 mm");
    EXPECT_EQ(
        table.row("mkd_line_mm").spoken(),
        "Medial knee displacement from the hip-ankle line: 24.7 millimetres, in the reference 7.0 millimetres, 17.7 millimetres further "
        "inwards");
}

TEST(MeasureViewModel, PutsTheErrorOfMeasuringBesideTheWallTest) {
    Table table(makeScene(34.0));
    ASSERT_TRUE(table.waitForDetails());
    EXPECT_EQ(table.row("wall_test_cm").note(), "more than a tape's error (1.1 to 1.9 cm)");
    EXPECT_TRUE(table.row("wall_test_cm").norm().contains("7.6 to 15.8 cm"));
    EXPECT_TRUE(table.row("wall_test_cm").norm().contains("Calatayud 2015"));
    table.setLimit(39.0);
    ASSERT_TRUE(table.waitForDetails());
    EXPECT_EQ(table.row("wall_test_cm").note(), "less than a tape can tell (1.1 to 1.9 cm)");
    EXPECT_EQ(table.row("wall_test_deg").note(), QStringLiteral("less than an inclinometer can tell (3.7 to 4.7°)"));
}

TEST(MeasureViewModel, SaysOfTissuesWhatTheModelDoesNotBearOut) {
    Table table(makeScene(18.0));
    EXPECT_TRUE(table.row("path_mcl").note().startsWith("longer") || table.row("path_mcl").note().startsWith("as in the reference"));
    EXPECT_TRUE(table.row("path_mcl").note().contains("projection angle: +6"));
    EXPECT_TRUE(table.row("path_it_band").claim().startsWith("Claim beside model"));
    EXPECT_TRUE(table.row("pf_index").claim().contains("trunk leans forward"));
    EXPECT_TRUE(table.row("pf_index").name().contains("illustrative"));
    table.setLimit(40.0);
    EXPECT_EQ(table.row("path_it_band").note(), "as in the reference");
    EXPECT_TRUE(table.row("path_it_band").claim().isEmpty());
}

TEST(MeasureViewModel, ChoosesTheGraphWithoutSolvingAnything) {
    Table table(makeScene(18.0));
    const auto before = table.shown().present.solution.posture.configuration();
    EXPECT_TRUE(table.row("mkd_line_mm").chosen());
    table.measure.choose("hip_adduction");
    EXPECT_EQ(table.shown().scene.view.graph, "hip_adduction");
    EXPECT_TRUE(table.row("hip_adduction").chosen());
    EXPECT_FALSE(table.row("mkd_line_mm").chosen());
    EXPECT_FALSE(table.shown().detailsStale && table.shown().details);
    EXPECT_EQ(table.shown().present.solution.posture.configuration(), before);
    table.measure.choose("wall_test_cm");
    EXPECT_EQ(table.shown().scene.view.graph, "hip_adduction") << "the wall test belongs to the leg, not to a posture";
    table.session.undo();
    EXPECT_TRUE(table.row("mkd_line_mm").chosen());
}

TEST(MeasureViewModel, NotifiesEachRowOnceAndOnlyThoseThatChange) {
    Table table(makeScene(18.0));
    QSignalSpy knee(&table.row("mkd_line_mm"), &MeasureRow::changed);
    QSignalSpy wall(&table.row("wall_push_N"), &MeasureRow::changed);
    table.setLimit(24.0);
    EXPECT_EQ(knee.count(), 1);
    EXPECT_EQ(wall.count(), 0);
}

TEST(MeasureViewModel, LeavesFoldedGroupsAndAHiddenPanelAlone) {
    Table table(makeScene(18.0));
    table.measure.groups()[static_cast<int>(MeasureGroup::kKnee)]->setOpen(false);
    const QString before = table.row("mkd_line_mm").value();
    table.setLimit(40.0);
    EXPECT_EQ(table.row("mkd_line_mm").value(), before);
    table.measure.groups()[static_cast<int>(MeasureGroup::kKnee)]->setOpen(true);
    EXPECT_EQ(table.row("mkd_line_mm").value(), "7 mm");
    table.measure.setShown(false);
    table.setLimit(18.0);
    EXPECT_EQ(table.row("mkd_line_mm").value(), "7 mm");
    table.measure.setShown(true);
    EXPECT_EQ(table.row("mkd_line_mm").value(), "25 mm");
}

TEST(MeasureViewModel, StandsStillAtTheTellingPhaseWhilePlaying) {
    Table table(makeScene(18.0, Task::kSingleLegSquat, 0.0));
    table.session.play();
    table.tickAfter(0.1);
    ASSERT_TRUE(waitUntil([&] { return table.shown().details && table.shown().details->ofCycle && !table.shown().detailsStale; }));
    table.tickAfter(0.1);
    EXPECT_EQ(table.row("mkd_line_mm").difference(), "+18 mm");
    QSignalSpy knee(&table.row("mkd_line_mm"), &MeasureRow::changed);
    for (int i = 0; i < 10; ++i) table.tickAfter(0.05);
    EXPECT_EQ(knee.count(), 0);
}

TEST(MeasureViewModel, WritesTheTableInFullPrecision) {
    const Table table(makeScene(18.0));
    const QStringList lines = table.measure.tableCsv().trimmed().split(u'\n');
    EXPECT_EQ(lines.first(), "quantity,unit,value,reference,difference");
    EXPECT_EQ(lines.size(), 1 + kMeasureCount + kCoordinateCount - 2) << "all but what only a wall has";
    const auto knee = std::ranges::find_if(lines, [](const QString& line) { return line.startsWith("mkd_line_mm,mm,"); });
    ASSERT_NE(knee, lines.end());
    EXPECT_EQ(knee->split(u',')[2].toDouble(), table.shown().present.measures[Measure::kMkdLineMm]);
}

struct Curve : Table {
    using Table::Table;
    GraphViewModel& graph() { return *measure.graph(); }
    const GraphData& data() { return graph().graph(); }
};

TEST(GraphViewModel, ShowsTheMovementWithThePoseAsCursor) {
    Curve curve(makeScene(18.0));
    ASSERT_TRUE(curve.waitForDetails());
    ASSERT_EQ(curve.data().present.size(), 61);
    EXPECT_EQ(curve.data().cursor, 100.0);
    EXPECT_NEAR(curve.data().present.last().y(), 24.7, 0.1);
    EXPECT_NEAR(curve.data().reference.last().y(), 7.0, 0.1);
    EXPECT_EQ(curve.graph().segment(), "knee");
    EXPECT_EQ(curve.graph().cursorText(), "25 mm at the deepest; in the reference 7 mm");
    EXPECT_TRUE(curve.graph().spoken().contains("over the whole axis from"));
    EXPECT_FALSE(curve.graph().stale());
}

TEST(GraphViewModel, ScrubsThePoseAndRepaintsNothing) {
    Curve curve(makeScene(18.0));
    ASSERT_TRUE(curve.waitForDetails());
    QSignalSpy painted(&curve.graph(), &GraphSource::curvesChanged);
    curve.graph().hold();
    curve.graph().moveTo(40.4);
    EXPECT_EQ(curve.phase(), 0.4);
    EXPECT_EQ(curve.data().cursor, 40.0);
    curve.graph().step(-1);
    EXPECT_EQ(curve.phase(), 0.39);
    curve.graph().moveTo(-30.0);
    EXPECT_EQ(curve.phase(), 0.0);
    curve.graph().release();
    EXPECT_EQ(painted.count(), 0);
}

TEST(GraphViewModel, RunsOverTheSliderAndMovesTheLimit) {
    Curve curve(makeScene(18.0));
    curve.graph().setAxis(GraphViewModel::Slider);
    EXPECT_TRUE(curve.graph().stale());
    ASSERT_TRUE(waitUntil([&] { return !curve.graph().stale(); }));
    ASSERT_EQ(curve.data().present.size(), 39);
    EXPECT_EQ(curve.data().present[16].x(), 18.0);
    EXPECT_NEAR(curve.data().present[16].y(), curve.shown().present.measures[Measure::kMkdLineMm], 1e-9);
    QSignalSpy painted(&curve.graph(), &GraphSource::curvesChanged);
    curve.graph().moveTo(25.0);
    EXPECT_DOUBLE_EQ(curve.limit(), 25.0);
    EXPECT_FALSE(curve.graph().stale()) << "the limit is the axis: the curve stays";
    EXPECT_EQ(painted.count(), 0);
    curve.graph().moveTo(0.0);
    EXPECT_DOUBLE_EQ(curve.limit(), 2.0);
    curve.setPhase(0.5);
    EXPECT_TRUE(curve.graph().stale());
    EXPECT_EQ(curve.data().present.size(), 39) << "the old curve stays, dimmed, until the new one is there";
    ASSERT_TRUE(waitUntil([&] { return !curve.graph().stale(); }));
}

TEST(GraphViewModel, MovesTheLimitOfOneOfTwoLegs) {
    Scene scene = makeScene(18.0);
    scene.side = ShownSide::kBoth;
    Curve curve(scene);
    curve.graph().setAxis(GraphViewModel::Slider);
    curve.graph().moveTo(25.0);
    EXPECT_NEAR(degrees(curve.shown().scene.leg(Side::kRight).condition.dorsiflexionLimit), 25.0, 1e-9);
    EXPECT_NEAR(degrees(curve.shown().scene.leg(Side::kLeft).condition.dorsiflexionLimit), 18.0, 1e-9);
}

TEST(GraphViewModel, TellsOnlyWhatChanges) {
    Curve curve(makeScene(18.0));
    ASSERT_TRUE(curve.waitForDetails());
    QSignalSpy changed(&curve.graph(), &GraphViewModel::changed);
    curve.change([](Scene& scene) { scene.view.layers[0] = !scene.view.layers[0]; });
    EXPECT_EQ(changed.count(), 0);
    curve.graph().moveTo(50.0);
    EXPECT_GE(changed.count(), 1);
}

TEST(GraphViewModel, HasOnlyTheSliderWhereNothingMoves) {
    Curve curve(makeScene(18.0, Task::kStanding));
    EXPECT_FALSE(curve.graph().hasMovement());
    ASSERT_TRUE(waitUntil([&] { return !curve.graph().stale(); }));
    EXPECT_EQ(curve.data().present.size(), 39);
}

TEST(GraphViewModel, ShowsAPublishedBandWhereThereIsOne) {
    Curve curve(makeScene(18.0, Task::kWalkingStance, 0.5));
    EXPECT_FALSE(curve.data().band);
    curve.measure.choose("dorsiflexion");
    ASSERT_TRUE(curve.data().band);
    EXPECT_EQ(*curve.data().band, (Interval{8.9, 18.5}));
}

TEST(GraphViewModel, WritesItsCurves) {
    Curve curve(makeScene(18.0));
    ASSERT_TRUE(curve.waitForDetails());
    const QStringList lines = curve.graph().curveCsv().trimmed().split(u'\n');
    EXPECT_EQ(lines.first(), "phase_pct,mkd_line_mm,mkd_line_mm_reference");
    EXPECT_EQ(lines.size(), 62);
}

}  // namespace
}  // namespace ankleup::testing
