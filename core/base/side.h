// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

namespace ankleup {

/// Which leg. All angles and measures are anatomical and mean the same on either side; only world positions are mirrored.
enum class Side { kRight, kLeft };

}  // namespace ankleup
