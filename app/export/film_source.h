// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <memory>
#include <optional>

#include "session/snapshot.h"

namespace ankleup {

/// A scene's movement, posture by posture: tracked from the cold solution at phase 0, as it plays on screen (docs/01-model.md section 7).
/// Words and numbers are those of the telling phase: they stand still while the bones move. The same phases in the same order give the same
/// postures, whatever the time.
class FilmSource {
  public:
    /// \pre hasPhase(scene.task.task)
    explicit FilmSource(const Scene& scene);

    /// The movement at a phase, 0..1, coming from the phase before.
    SnapshotPtr at(double phase);
    /// Back to phase 0, as if nothing had been asked for.
    void rewind() { pair_.reset(); }

  private:
    Scene scene_;
    Side side_;
    std::shared_ptr<const SnapshotDetails> details_;
    std::optional<PosturePair> pair_;
};

}  // namespace ankleup
