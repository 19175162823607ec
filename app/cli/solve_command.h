// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <functional>
#include <istream>
#include <ostream>
#include <string>

#include "scenario/scene_solution.h"

namespace ankleup {

/// The sentence that tells one leg of a solved scene.
using SentenceWriter = std::function<std::string(const Scene& scene, Side side, const SceneSolution& solution)>;

struct SolveOptions {
    int jobs = 1;             ///< threads
    SentenceWriter sentence;  ///< empty: results without sentences
    /// Called with the number of bytes read, from one thread at a time; may be empty.
    std::function<void(std::size_t bytesRead)> progress;
};

/// Scenes, one a line, from `in`; for each its result, or the error in its place, one a line to `out`, in the same order and as soon as it
/// is known. Returns the exit code.
int runSolve(std::istream& in, std::ostream& out, const SolveOptions& options);

}  // namespace ankleup
