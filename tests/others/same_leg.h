// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "equilibrium/lagrangian.h"
#include "equilibrium/solve.h"
#include "movement/task.h"
#include "others/simbody_leg.h"

namespace ankleup {

/// A leg's axes as Simbody is told them, and its coordinates in the order of its axes.
std::vector<PlainAxis> toPlain(const Leg& leg);
std::vector<double> toJoints(const Configuration& q);
Configuration fromJoints(const double* joints);
/// Where three markers are, a decimetre along the axes of a pose.
std::array<PlainVector, 3> findMarkers(const Transform& pose);

/// One degree of the slider, there and back: what every warm question goes between.
struct Pair {
    explicit Pair(Task task);

    std::array<PostureProblem, 2> problems;
    std::array<PostureSolution, 2> solutions;
};

/// Pelvis to a pose in Simbody: three markers as goals, all fourteen coordinates free.
struct MarkerQuestion {
    explicit MarkerQuestion(const Pair& pair);
    void ask(int which) { assembly.moveMarkers(places[static_cast<std::size_t>(which)]); }

    std::array<std::array<PlainVector, 3>, 2> places;
    SimbodyLeg leg;
    SimbodyAssembly assembly;
};

/// The double-leg squat's constraints alone in Simbody.
struct ConstraintQuestion {
    explicit ConstraintQuestion(const Pair& pair);

    SimbodyLeg leg;
    SimbodyAssembly assembly;
};

/// The posture of least energy in Simbody: with our energy and gradient, of which it needs to know nothing, as its goal.
struct EnergyQuestion {
    EnergyQuestion(const Pair& pair, Task task);
    EnergyQuestion(const EnergyQuestion&) = delete;
    void ask(int which);

    std::array<Lagrangian, 2> lagrangians;
    Lagrangian* now = nullptr;
    std::optional<Configuration> known;  ///< where `now` has been evaluated
    SimbodyLeg leg;
    SimbodyAssembly assembly;

  private:
    double calc(const double* joints, double* gradient);
};

}  // namespace ankleup
