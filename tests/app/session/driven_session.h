// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QTest>
#include <limits>
#include <utility>

#include "base/angle.h"
#include "session/session.h"
#include "support/scenes.h"

namespace ankleup::testing {

inline constexpr double kAlwaysSameTick = std::numeric_limits<double>::infinity();
inline constexpr double kAlwaysWorker = -1.0;

/// Lets events pass until `condition` holds. False after a minute: something hangs.
template <class Condition>
bool waitUntil(const Condition& condition) {
    return QTest::qWaitFor(condition, 60'000);
}

/// A session whose clock goes when it is told to.
struct DrivenSession {
    explicit DrivenSession(const Scene& first, double sameTickBudget = kAlwaysSameTick)
        : session(first, {.clock = [this] { return now; }, .sameTickBudget = sameTickBudget}) {}

    const Snapshot& shown() const { return *session.snapshot(); }
    double phase() const { return shown().scene.task.phase; }

    template <class Change>
    void change(const Change& apply) {
        Scene scene = shown().scene;
        apply(scene);
        session.edit(scene);
    }
    void setLimit(double limitDeg) {
        change([&](Scene& scene) { scene.leg(scene.activeLeg()).condition.dorsiflexionLimit = radians(limitDeg); });
    }
    void setPhase(double phase) {
        change([&](Scene& scene) { scene.task.phase = phase; });
    }
    void setTask(Task task) {
        change([&](Scene& scene) { scene.task.task = task; });
    }
    double limit() const { return degrees(shown().scene.leg(shown().side).condition.dorsiflexionLimit); }

    /// One frame, `seconds` after the one before.
    void tickAfter(double seconds) {
        now += seconds;
        session.tick();
    }
    bool waitForDetails() {
        return waitUntil([this] { return shown().details && !shown().detailsStale; });
    }
    bool waitForPosture() {
        return waitUntil([this] { return !shown().waiting; });
    }

    double now = 1000.0;
    Session session;
};

}  // namespace ankleup::testing
