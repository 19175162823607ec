// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QImage>
#include <QString>
#include <filesystem>

#include "base/expected.h"
#include "io/atomic_file.h"
#include "scenario/explanation.h"

namespace ankleup {

/// What a picture or a model tells of itself.
struct PictureText {
    QString description;    ///< the state in words, for who does not see it
    std::string sceneCode;  ///< opens the scene again
    std::string language;   ///< of the description
};

/// The texts of a scene's picture, in the language that is spoken: the state as a screen reader is told it.
PictureText describePicture(const Scene& scene, const Explanation& explanation);
/// The same for a scene that stands still. Solves it.
PictureText describePicture(const Scene& scene);

/// Gives a picture its texts, to keep them until it is written.
void tellPicture(QImage& image, const PictureText& text);

/// A picture as the bytes of a PNG file, with the texts that it was given as iTXt (docs/exporting.md). Code "encoder".
Expected<std::string> encodePng(const QImage& image);

/// Writes a picture as PNG, whole or not at all. Fails with "encoder", or as AtomicFile does.
Expected<void> writePng(const std::filesystem::path& path, const QImage& image);
/// The same into a file that was made before the picture was drawn, and commits it.
Expected<void> writePng(AtomicFile& file, const QImage& image);

}  // namespace ankleup
