// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <vector>

#include "export/export_request.h"

namespace ankleup {

/// The same picture of each movement, at the phase where its largest effect peaks: TASK-before.png without the active leg's
/// remedies and TASK-after.png with them; where it has none, TASK.png. `request.out` is the folder.
std::vector<ExportRequest> listBatch(const ExportRequest& request);

}  // namespace ankleup
