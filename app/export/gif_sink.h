// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <cstdint>

#include "export/frame_sink.h"

namespace ankleup {

/// The 256 colours of a GIF, as 0xAARRGGBB.
using Palette = std::array<std::uint32_t, 256>;

/// Finds the colours that serve some frames of a film best. It keeps their counts, not the frames.
class PaletteFinder {
  public:
    explicit PaletteFinder(const FilmTarget& target);
    ~PaletteFinder();
    PaletteFinder(const PaletteFinder&) = delete;
    PaletteFinder& operator=(const PaletteFinder&) = delete;

    Expected<void> take(const QImage& frame);
    Expected<Palette> finish();

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// A GIF that repeats for ever. What does not change from frame to frame is not stored again.
Expected<FrameSinkPtr> openGifSink(const FilmTarget& target, const Palette& palette);

}  // namespace ankleup
