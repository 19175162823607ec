// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QString>

#include "session/snapshot.h"

namespace ankleup {

/// What stands over a leg on the stage, and in pictures of it.
struct StageCaptions {
    QString caption;      ///< which leg it is; empty where there is only one
    QString detail;       ///< what it does, or how the two differ
    QString magnifyNote;  ///< empty: everything is drawn as it is

    bool operator==(const StageCaptions&) const = default;
};

/// How many times as large the differences are drawn: 1 where there is nothing to compare with.
double findMagnification(const View& view);

/// Of the present leg, and of the one beside it or behind the wipe. Numbers are those of the telling phase, as in the sentence.
StageCaptions makeCaptions(const Snapshot& snapshot);
StageCaptions makeSecondCaptions(const Snapshot& snapshot);

}  // namespace ankleup
