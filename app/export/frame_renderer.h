// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QImage>
#include <QSize>
#include <memory>

#include "base/expected.h"
#include "export/export_request.h"
#include "scenario/scene.h"
#include "session/snapshot.h"

namespace ankleup {

/// How a picture is made.
struct FrameOptions {
    QSize size{1920, 1080};  ///< [px]
    bool transparent = false;
    bool dark = false;
    Furniture furniture = Furniture::kLabels;
    double uiScale = 0.0;  ///< size of lines and letters, 1 = for 100 % on a screen of 900 lines; 0: by the height of the picture
};

/// The pictures that a request asks for.
FrameOptions findFrameOptions(const ExportRequest& request, ExportFormat format);

/// Draws the stage off screen, with no window, at any size the graphics card bears. \pre a QGuiApplication exists.
class FrameRenderer {
  public:
    /// Fails with "no_graphics" when there is no OpenGL, "too_large" when the size is more than it bears.
    static Expected<std::unique_ptr<FrameRenderer>> make(const FrameOptions& options);
    ~FrameRenderer();
    FrameRenderer(const FrameRenderer&) = delete;
    FrameRenderer& operator=(const FrameRenderer&) = delete;

    /// One frame of a snapshot, seen as its scene's view says. Premultiplied alpha; saving to a file undoes that.
    QImage draw(const SnapshotPtr& snapshot);

  private:
    struct Parts;
    FrameRenderer(const FrameOptions& options, std::unique_ptr<Parts> parts);
    static Expected<std::unique_ptr<Parts>> makeParts(const FrameOptions& options);

    FrameOptions options_;
    std::unique_ptr<Parts> parts_;  ///< made anew now and then: what the driver keeps of each frame goes with them
    int drawn_ = 0;
};

/// A picture of a scene: solves its active leg and draws it. Errors as FrameRenderer::make. \pre a QGuiApplication exists.
Expected<QImage> renderStill(const Scene& scene, const FrameOptions& options);

}  // namespace ankleup
