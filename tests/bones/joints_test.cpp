// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
//
// Bones that meet neither cut into each other nor part, wherever the model can take them: measured on the distance fields that the bones
// are sculpted from. The numbers are printed: they belong to the result.
#include <gtest/gtest.h>

#include <atomic>
#include <cstdio>
#include <sstream>
#include <thread>

#include "core/properties/scene_study.h"
#include "joint_study.h"

namespace ankleup::testing {
namespace {

/// The worst over many postures.
struct Worst {
    double value = 0.0;
    std::string where;
    void take(double x, const std::string& at) {
        if (!where.empty() && x <= value) return;
        value = x;
        where = at;
    }
};
struct Extremes {
    std::vector<Worst> depth = std::vector<Worst>(joints().size());
    std::vector<Worst> gap = std::vector<Worst>(joints().size());
    Worst floor;

    void take(const JointDistances& found, const std::string& at) {
        for (std::size_t i = 0; i < joints().size(); ++i) {
            depth[i].take(-found.narrowest[i], at);
            gap[i].take(found.narrowest[i], at);
        }
        floor.take(-found.overFloor, at);
    }

    void print(const char* title) const {
        std::printf("%s [mm]\n%-20s %9s %9s   deepest at | widest at\n", title, "joint", "deepest", "widest");
        for (std::size_t i = 0; i < joints().size(); ++i) {
            std::printf("%-20s %9.2f %9.2f   %s | %s\n", joints()[i].name, depth[i].value, gap[i].value, depth[i].where.c_str(),
                        gap[i].where.c_str());
        }
        std::printf("%-20s %9.2f             %s\n", "floor", floor.value, floor.where.c_str());
    }

    void expectWithinBounds() const {
        for (std::size_t i = 0; i < joints().size(); ++i) {
            EXPECT_LE(depth[i].value, joints()[i].deepest) << joints()[i].name << " at " << depth[i].where;
            EXPECT_LE(gap[i].value, joints()[i].widest) << joints()[i].name << " at " << gap[i].where;
        }
        EXPECT_LE(floor.value, 0.0) << floor.where;
    }
};

/// A scene and how to find it again.
struct NamedScene {
    Scene scene;
    std::string name;
};

/// The extremes over all scenes; all cores work.
Extremes study(const std::vector<NamedScene>& scenes) {
    std::vector<JointDistances> found(scenes.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < scenes.size(); i = next++) {
            const Scene& scene = scenes[i].scene;
            found[i] = measureJoints(scene.body, solveLeg(makePresent(scene, Side::kRight)).solution.posture);
        }
    };
    std::vector<std::jthread> workers;
    for (unsigned i = 1; i < std::thread::hardware_concurrency(); ++i) workers.emplace_back(work);
    work();
    workers.clear();
    Extremes extremes;
    for (std::size_t i = 0; i < scenes.size(); ++i) extremes.take(found[i], scenes[i].name);
    return extremes;
}

TEST(Joints, HoldThroughEveryTaskLimitAndStrategy) {
    std::vector<NamedScene> scenes;
    for (std::size_t task = 0; task < kTaskCount; ++task) {
        for (const double phase : {0.0, 0.25, 0.5, 0.75, 1.0}) {
            if (phase > 0.0 && !hasPhase(static_cast<Task>(task))) break;
            for (const double limit : {2.0, 10.0, 18.0, 26.0, 40.0}) {
                for (std::size_t strategy = 0; strategy < kStrategyCount; ++strategy) {
                    Scene scene;
                    scene.task = {.task = static_cast<Task>(task), .phase = phase};
                    scene.right.condition.dorsiflexionLimit = radians(limit);
                    scene.right.condition.strategy = StrategyWeights::only(static_cast<Strategy>(strategy));
                    std::ostringstream name;
                    name << kTaskNames[task] << ' ' << phase << " limit " << limit << ' ' << kStrategyNames[strategy];
                    scenes.push_back({scene, name.str()});
                }
            }
        }
    }
    const Extremes extremes = study(scenes);
    extremes.print("All tasks over phase, limit and strategy");
    extremes.expectWithinBounds();
}

/// Random scenes, each with another subtalar axis.
template <class Axis>
std::vector<NamedScene> drawScenes(const Axis& chooseAxis) {
    constexpr std::uint64_t kSeed = 4;
    constexpr int kCount = 500;
    std::vector<NamedScene> scenes;
    for (int i = 0; i < kCount; ++i) {
        Scene scene = redrawScene(kSeed, i, Ranges::kTested);
        chooseAxis(scene.body);
        scenes.push_back({scene, "random scene " + std::to_string(i)});
    }
    return scenes;
}

TEST(Joints, HoldInRandomScenes) {
    const Extremes extremes = study(drawScenes([](Body& body) {
        body.subtalarInclination = Body{}.subtalarInclination;
        body.subtalarDeviation = Body{}.subtalarDeviation;
    }));
    extremes.print("500 random scenes, usual subtalar axis");
    extremes.expectWithinBounds();
}

TEST(Joints, AreReportedForEveryOtherSubtalarAxis) {
    SeededRandom random(5);
    const Extremes extremes = study(drawScenes([&random](Body& body) {
        const Interval& inclination = sceneRange("body.subtalar_inclination_deg").range;
        const Interval& deviation = sceneRange("body.subtalar_deviation_deg").range;
        body.subtalarInclination = radians(random.uniform(inclination.low, inclination.high));
        body.subtalarDeviation = radians(random.uniform(deviation.low, deviation.high));
    }));
    extremes.print("500 random scenes, any subtalar axis that can be set: no bound, only told");
}

}  // namespace
}  // namespace ankleup::testing
