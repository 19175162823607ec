// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QImage>
#include <filesystem>

#include "base/expected.h"

namespace ankleup {

/// Writes a picture as PNG, whole or not at all. Fails with "encoder", or as AtomicFile does.
Expected<void> writePng(const std::filesystem::path& path, const QImage& image);

}  // namespace ankleup
