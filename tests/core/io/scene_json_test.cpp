// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/scene_json.h"

#include <gtest/gtest.h>

#include "core/io/random_scene.h"

namespace ankleup {
namespace {

Scene readGood(std::string_view json) {
    const Expected<Scene> scene = readScene(json);
    if (!scene) ADD_FAILURE() << scene.error().message;
    return scene.value_or(Scene{});
}

TEST(ReadScene, NeedsOnlyTheVersion) {
    const Scene scene = readGood(R"({"ankleup": 1})");
    EXPECT_EQ(scene, Scene{});
    EXPECT_EQ(scene.task.task, Task::kSingleLegSquat);
    EXPECT_EQ(scene.task.phase, 1.0);
    EXPECT_EQ(scene.right.condition.dorsiflexionLimit, radians(36.0));
    EXPECT_EQ(scene.right.condition.cause, Cause::kJoint);
    EXPECT_EQ(scene.side, ShownSide::kRight);
}

TEST(ReadScene, ReadsEveryKeyOfTheDocumentedExample) {
    const Scene scene = readGood(R"({ "ankleup": 1,
        "body":     { "side": "both", "height_m": 1.75, "mass_kg": 80, "foot_type": 0.5, "subtalar_inclination_deg": 41,
                      "subtalar_deviation_deg": 20, "thigh_foot_angle_deg": 9, "stance_half_width_m": 0.1136 },
        "task":     { "name": "step_down", "phase": 0.5, "wall_distance_cm": 12, "step_height_cm": 15 },
        "ankle":    { "dorsiflexion_limit_deg": 18, "cause": "soleus", "eversion_limit_deg": 12, "rotation_limit_deg": 20 },
        "control":  { "foot": 0.9, "hip": 0.8, "dorsiflexors": 0.7 },
        "support":  { "heel_lift_deg": 1, "insole_deg": 2, "floor_wedge_deg": -3, "heel_wedge_deg": 4, "forefoot_wedge_deg": 5 },
        "toe_out_deg": 8,
        "strategy": { "mixed": 1, "pronate": 2 },
        "remedies": [ { "name": "calf_stretching", "strength": 0.5 }, { "name": "insole" } ],
        "locks":    [ "rearfoot_roll", "toe_out" ],
        "left":     { "ankle": { "dorsiflexion_limit_deg": 30, "cause": "joint" } },
        "view":     { "camera": {"yaw_deg": 30, "pitch_deg": -10, "distance_m": 2.5, "target_m": [0.1, 0.6, -0.2]},
                      "compare": "two_compensations", "second_strategy": "turn_out", "wipe": 0.25, "magnify": 2, "graph": "fppa",
                      "active_side": "left", "reference": "free_ankle", "layers": ["bones", "trace"] } })");
    EXPECT_EQ(scene.side, ShownSide::kBoth);
    EXPECT_EQ(scene.body, (Body{1.75, 80, 0.5, radians(41.0), radians(20.0), radians(9.0), 0.1136}));
    EXPECT_EQ(scene.task, (TaskSetting{Task::kStepDown, 0.5, 0.12, 0.15}));
    Condition condition{radians(18.0), Cause::kSoleus, radians(12.0), radians(20.0), 0.9,          0.8,          0.7,
                        radians(-3.0), radians(4.0),   radians(5.0),  radians(1.0),  radians(2.0), radians(8.0), {{1, 2, 0, 0}}};
    EXPECT_EQ(scene.right.condition, condition);
    EXPECT_EQ(scene.right.remedies, (std::vector<Remedy>{{RemedyKind::kCalfStretching, 0.5}, {RemedyKind::kInsole, 1.0}}));
    EXPECT_EQ(scene.right.locks, (std::vector<Coordinate>{Coordinate::kRearfootRoll, Coordinate::kToeOut}));
    ASSERT_TRUE(scene.left.has_value());
    condition.dorsiflexionLimit = radians(30.0);
    condition.cause = Cause::kJoint;
    EXPECT_EQ(scene.left->condition, condition);
    View view;
    view.freeCamera = {30, -10, 2.5, {0.1, 0.6, -0.2}};
    view.compare = CompareMode::kTwoCompensations;
    view.secondStrategy = {{0, 0, 1, 0}};
    view.wipe = 0.25;
    view.magnify = 2;
    view.graph = "fppa";
    view.activeSide = Side::kLeft;
    view.reference.kind = ReferenceKind::kFreeAnkle;
    view.layers = {};
    view.layers[static_cast<int>(Layer::kBones)] = view.layers[static_cast<int>(Layer::kTrace)] = true;
    EXPECT_EQ(scene.view, view);
}

TEST(ReadScene, MergesTheLeftLegKeyByKeyOverTheRight) {
    const Scene scene = readGood(R"({"ankleup": 1, "body": {"side": "left"}, "strategy": "pronate", "toe_out_deg": 12,
        "ankle": {"dorsiflexion_limit_deg": 18, "cause": "soleus"}, "control": {"hip": 0.5, "foot": 0.6},
        "remedies": [{"name": "heel_lift"}], "locks": ["heel_rise"],
        "left": {"control": {"hip": 0.9}, "locks": []}})");
    ASSERT_TRUE(scene.left.has_value());
    LegSetting expected = scene.right;
    expected.condition.hipControl = 0.9;
    expected.locks.clear();
    EXPECT_EQ(*scene.left, expected);
    EXPECT_EQ(&scene.leg(Side::kLeft), &*scene.left);
    EXPECT_EQ(scene.leg(Side::kRight).condition.hipControl, 0.5);
}

TEST(ReadScene, DoesNotCareForTheOrderOfKeys) {
    const Scene ahead = readGood(R"({"left": {"toe_out_deg": 1}, "locks": ["trunk_lateral"], "toe_out_deg": 20,
                                     "task": {"name": "walking_stance"}, "body": {"side": "both"}, "ankleup": 1})");
    const Scene behind = readGood(R"({"ankleup": 1, "body": {"side": "both"}, "task": {"name": "walking_stance"}, "toe_out_deg": 20,
                                      "locks": ["trunk_lateral"], "left": {"toe_out_deg": 1}})");
    EXPECT_EQ(ahead, behind);
}

TEST(ReadScene, ReadsASnapshotAsReference) {
    const Scene scene = readGood(R"({"ankleup": 1, "view": {"reference": {"scene":
        {"ankleup": 1, "ankle": {"dorsiflexion_limit_deg": 25}, "view": {"reference": {"scene": {"ankleup": 1}}}}}}})");
    ASSERT_EQ(scene.view.reference.kind, ReferenceKind::kSnapshot);
    const Scene& snapshot = *scene.view.reference.snapshot;
    EXPECT_EQ(snapshot.right.condition.dorsiflexionLimit, radians(25.0));
    ASSERT_TRUE(snapshot.view.reference.snapshot);
    EXPECT_EQ(*snapshot.view.reference.snapshot, Scene{});
}

TEST(ReadScene, LocksWhatTheTaskLeavesFree) {
    for (int t = 0; t < kTaskCount; ++t) {
        for (int i = 0; i < kCoordinateCount; ++i) {
            const auto task = static_cast<Task>(t);
            const auto lock = static_cast<Coordinate>(i);
            const std::string json = R"({"ankleup": 1, "task": {"name": ")" + std::string(nameOf(task)) + R"("}, "locks": [")" +
                                     std::string(nameOf(lock)) + R"("]})";
            EXPECT_EQ(readScene(json).has_value(), isLockable(task, lock)) << json;
        }
    }
}

TEST(ReadScene, TakesNumbersPutIn) {
    const std::string_view json = R"({"ankleup": 1, "body": {"side": "both"}, "ankle": {"dorsiflexion_limit_deg": 30}})";
    const Expected<Scene> scene = readScene(json, {{"ankle.dorsiflexion_limit_deg", 18}, {"left.control.hip", 0.5}, {"task.phase", 0.25}});
    ASSERT_TRUE(scene.has_value()) << scene.error().message;
    EXPECT_EQ(scene->right.condition.dorsiflexionLimit, radians(18.0));
    EXPECT_EQ(scene->right.condition.hipControl, 1.0);
    EXPECT_EQ(scene->left->condition.dorsiflexionLimit, radians(18.0));
    EXPECT_EQ(scene->left->condition.hipControl, 0.5);
    EXPECT_EQ(scene->task.phase, 0.25);
}

TEST(ReadScene, RefusesNumbersPutInWhereThereIsNone) {
    EXPECT_EQ(readScene(R"({"ankleup": 1})", {{"ankle.limit", 18}}).error().code, "unknown_key");
    EXPECT_EQ(readScene(R"({"ankleup": 1})", {{"", 18}}).error().code, "unknown_key");
    EXPECT_EQ(readScene(R"({"ankleup": 1, "strategy": "mixed"})", {{"strategy.pronate", 1}}).error().code, "unknown_key");
    EXPECT_EQ(readScene(R"({"ankleup": 1})", {{"ankle.cause", 1}}).error().code, "wrong_type");
    EXPECT_EQ(readScene(R"({"ankleup": 1})", {{"left.control.hip", 1}}).error().code, "conflict");
}

TEST(WriteScene, IsReadBackExactly) {
    testing::SeededRandom random(3);
    for (int i = 0; i < 20'000; ++i) {
        const Scene scene = testing::drawScene(random, 2);
        const std::string json = writeScene(scene);
        const Expected<Scene> read = readScene(json);
        ASSERT_TRUE(read.has_value()) << read.error().message << "\n" << json;
        ASSERT_EQ(*read, scene) << json;
        ASSERT_EQ(writeScene(*read), json);
    }
}

TEST(WriteScene, WritesWhatAPersonTyped) {
    const std::string json = writeScene(readGood(R"({"ankleup": 1, "toe_out_deg": 8.3, "ankle": {"dorsiflexion_limit_deg": 18.7},
                                                    "task": {"wall_distance_cm": 10.1}, "body": {"mass_kg": 1e2}})"));
    EXPECT_NE(json.find("\"toe_out_deg\": 8.3,"), std::string::npos) << json;
    EXPECT_NE(json.find("\"dorsiflexion_limit_deg\": 18.7,"), std::string::npos) << json;
    EXPECT_NE(json.find("\"wall_distance_cm\": 10.1,"), std::string::npos) << json;
    EXPECT_NE(json.find("\"mass_kg\": 100,"), std::string::npos) << json;
    EXPECT_NE(json.find("\"strategy\": \"mixed\""), std::string::npos) << json;
}

TEST(WriteScene, LeavesOutALeftLegThatIsNotShown) {
    Scene scene;
    scene.left = scene.right;
    scene.left->condition.hipControl = 0.5;
    const Scene read = readGood(writeScene(scene));
    scene.left.reset();
    EXPECT_EQ(read, scene);
}

TEST(Reference, EqualsByTheScenesValueNotItsAddress) {
    const auto snapshotOf = [](double limit) {
        auto scene = std::make_shared<Scene>();
        scene->right.condition.dorsiflexionLimit = limit;
        return Reference{ReferenceKind::kSnapshot, scene};
    };
    EXPECT_EQ(snapshotOf(0.3), snapshotOf(0.3));
    EXPECT_FALSE(snapshotOf(0.3) == snapshotOf(0.4));
    EXPECT_FALSE(snapshotOf(0.3) == Reference{});
}

TEST(Scene, KnowsItsActiveLeg) {
    Scene scene;
    scene.view.activeSide = Side::kLeft;
    EXPECT_EQ(scene.activeLeg(), Side::kRight);
    scene.side = ShownSide::kBoth;
    EXPECT_EQ(scene.activeLeg(), Side::kLeft);
    scene.side = ShownSide::kLeft;
    scene.view.activeSide = Side::kRight;
    EXPECT_EQ(scene.activeLeg(), Side::kLeft);
}

TEST(SceneRanges, HoldEveryDefaultAndTheTestedRanges) {
    for (const SceneRange& ranged : sceneRanges()) {
        EXPECT_LE(ranged.range.low, ranged.tested.low) << ranged.key;
        EXPECT_GE(ranged.range.high, ranged.tested.high) << ranged.key;
        EXPECT_LT(ranged.tested.low, ranged.tested.high) << ranged.key;
    }
    EXPECT_TRUE(readScene(writeScene(Scene{})).has_value());
}

}  // namespace
}  // namespace ankleup
