// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <functional>
#include <vector>

#include "scenario/explanation.h"

namespace ankleup {

/// One leg at every position of a handout's slider. docs/handouts.md tells how it is laid out in the file.
struct HandoutSweep {
    std::vector<double> limitsDeg;          ///< 2, 2.5, .. 40
    std::vector<SceneSolution> solutions;   ///< cold, one for each limit: the very postures of the program
    std::vector<Explanation> explanations;  ///< what the sentence there says
};
/// From one position to the next [deg].
inline constexpr double kHandoutStepDeg = 0.5;

/// Solves it on all cores; `told` is called on this thread with the part that is done, and ends the work by false: then nothing comes back.
HandoutSweep solveHandoutSweep(const Scene& scene, Side side, const std::function<bool(double)>& told);

/// The bones at low detail, as a body has them: bytes of all vertices and indices, and where each bone's are.
struct HandoutBones {
    QByteArray
        vertices;  ///< 16 bytes each: place u16 x 3 on the bone's box and 0, normal i8 x 3 and 0, root of the linear colour u8 x 3 and 255
    QByteArray indices;  ///< u16, counted from the bone's first vertex
    QJsonArray parts;    ///< of each bone: segment, first vertex, vertices, first index, indices, low, size [scene units]
};
HandoutBones makeHandoutBones(const Body& body, Side side);

/// Present and reference at every position, 32-bit floats: for each 17 poses (quaternion x y z w, place) of the present leg, then of the
/// reference, then six points of each (hip, knee, ankle on the floor, knee on the floor, end of the foot's line, ankle).
QByteArray makeHandoutPoses(const HandoutSweep& sweep, Side side);

}  // namespace ankleup
