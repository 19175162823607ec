// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QImage>
#include <QSize>
#include <filesystem>
#include <memory>

#include "base/expected.h"

namespace ankleup {

/// Where the frames of a film go, one after another. Destroyed unfinished, it closes what it has open; its file is of no use then.
class FrameSink {
  public:
    FrameSink() = default;
    FrameSink(const FrameSink&) = delete;
    FrameSink& operator=(const FrameSink&) = delete;
    virtual ~FrameSink() = default;

    /// The next frame. Codes "file", "encoder".
    virtual Expected<void> take(const QImage& frame) = 0;
    /// After the last frame.
    virtual Expected<void> finish() = 0;
};

using FrameSinkPtr = std::unique_ptr<FrameSink>;

/// What a sink is told at its start.
struct FilmTarget {
    std::filesystem::path path;  ///< as people know it, for messages
    std::filesystem::path part;  ///< where it is written
    QSize size;                  ///< [px]
    double fps = 60.0;
    int frames = 0;
};

/// Pictures in a folder: frame-0001.png and so on.
FrameSinkPtr makeSequenceSink(const FilmTarget& target);

}  // namespace ankleup
