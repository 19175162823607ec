// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QString>

#include "session/snapshot.h"

namespace ankleup {

/// What a picture with all its furniture says below the leg.
struct PictureWords {
    QString place;     ///< "Single-leg squat, at the deepest"
    QString sentence;  ///< rich text: marked parts bold
    QString limit;     ///< the ankle's, as beside the slider: "Ankle dorsiflexion 18° · wall test 4.4 cm"
    QString purpose;   ///< that it is for education

    bool operator==(const PictureWords&) const = default;
};

/// \pre snapshot.details
PictureWords makePictureWords(const Snapshot& snapshot);

}  // namespace ankleup
