// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/film_source.h"

#include "session/snapshot_details.h"
#include "session/still.h"

namespace ankleup {

FilmSource::FilmSource(const Scene& scene)
    : scene_(scene),
      side_(scene.activeLeg()),
      details_(std::make_shared<const SnapshotDetails>(calcDetails(scene, side_, true, nullptr))) {}

SnapshotPtr FilmSource::at(double phase) {
    scene_.task.phase = phase;
    pair_ = pair_ ? walkPair(scene_, side_, *pair_) : walkPairFromStart(scene_, side_);
    return makeStill(scene_, side_, *pair_, details_);
}

}  // namespace ankleup
