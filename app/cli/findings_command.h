// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <ostream>

namespace ankleup {

enum class FindingsFormat { kTable, kJson };

/// The model against every published finding, computed now. Returns the exit code.
int runFindings(std::ostream& out, FindingsFormat format);

}  // namespace ankleup
