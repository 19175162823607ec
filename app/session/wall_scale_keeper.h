// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <functional>

#include "scenario/scene.h"
#include "session/latest_worker.h"
#include "session/snapshot.h"

namespace ankleup {

/// Keeps the wall test's scales of both legs up to date beside the window, from the first moment that someone wants them.
class WallScaleKeeper {
  public:
    /// Has the scales of this scene made if they are not there; `arrived` is called on the worker's thread with them.
    void follow(const Scene& scene, const WallScales& known, std::function<void(WallScales)> arrived);

  private:
    struct Key {
        Body body;
        Condition right, left;
        bool operator==(const Key&) const = default;
    };
    std::optional<Key> asked_;
    LatestWorker worker_;
};

}  // namespace ankleup
