// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <string>
#include <vector>

#include "export/frame_sink.h"

namespace ankleup {

/// A kind of video, by the names that FFmpeg's libraries give to its parts.
struct VideoKind {
    std::string container;
    std::vector<std::string> encoders;  ///< the first of them that the library has is used
    std::string instead;                ///< what to do where it has none
};

VideoKind mp4Kind();   ///< H.264
VideoKind webmKind();  ///< VP9, or AV1

/// A video file. Code "encoder" when the library has none of the encoders. \pre the size is even each way.
Expected<FrameSinkPtr> openVideoSink(const FilmTarget& target, const VideoKind& kind);

}  // namespace ankleup
