// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/frame_renderer.h"

#include <QtQuick3D/qquick3d.h>

#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLExtraFunctions>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickGraphicsDevice>
#include <QQuickItem>
#include <QQuickRenderControl>
#include <QQuickRenderTarget>
#include <QQuickWindow>
#include <algorithm>

#include "export/picture_file.h"
#include "export/picture_words.h"
#include "scene/stage_camera.h"
#include "scene/stage_model.h"
#include "session/still.h"

namespace ankleup {
namespace {

constexpr double kScreenLines = 900.0;
// With ambient occlusion Mesa's software OpenGL keeps some 250 KB of each frame (Qt 6.4, Mesa 22.3) until its context goes.
constexpr int kFramesUntilRenewed = 120;

tl::unexpected<Error> noGraphics(const std::string& what) {
    return makeError("no_graphics", "pictures need OpenGL, and there is none here: " + what);
}

}  // namespace

/// In the order in which they are made; taken down the other way round.
struct FrameRenderer::Parts {
    QSize size;
    bool worded = false;
    PictureWords words;
    QOffscreenSurface surface;
    QOpenGLContext context;
    GLuint texture = 0;
    GLuint framebuffer = 0;
    StageModel model;
    QQmlEngine engine;
    std::unique_ptr<QQuickRenderControl> control;
    std::unique_ptr<QQuickWindow> window;
    std::unique_ptr<QQuickItem> stage;

    Expected<void> makeContext() {
        QSurfaceFormat format = QQuick3D::idealSurfaceFormat();
        format.setSamples(0);
        format.setAlphaBufferSize(8);
        format.setDepthBufferSize(24);
        format.setStencilBufferSize(8);
        context.setFormat(format);
        if (!context.create()) return noGraphics("no context");
        surface.setFormat(context.format());
        surface.create();
        if (!surface.isValid() || !context.makeCurrent(&surface)) return noGraphics("no surface");
        GLint largest = 0;
        context.functions()->glGetIntegerv(GL_MAX_TEXTURE_SIZE, &largest);
        if (size.isEmpty() || std::max(size.width(), size.height()) > largest) {
            return makeError("too_large", "size: " + std::to_string(size.width()) + "x" + std::to_string(size.height()) +
                                              " is outside 1..." + std::to_string(largest) + " pixels each way");
        }
        return {};
    }

    Expected<void> makeTarget() {
        control = std::make_unique<QQuickRenderControl>();
        window = std::make_unique<QQuickWindow>(control.get());
        window->setColor(Qt::transparent);
        window->setGeometry(QRect(QPoint(), size));
        window->setGraphicsDevice(QQuickGraphicsDevice::fromOpenGLContext(&context));
        if (!control->initialize()) return noGraphics("Qt Quick does not draw");
        QOpenGLExtraFunctions* gl = context.extraFunctions();
        gl->glGenTextures(1, &texture);
        gl->glBindTexture(GL_TEXTURE_2D, texture);
        gl->glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, size.width(), size.height(), 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
        gl->glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
        gl->glBindTexture(GL_TEXTURE_2D, 0);
        gl->glGenFramebuffers(1, &framebuffer);
        gl->glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
        gl->glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture, 0);
        gl->glBindFramebuffer(GL_FRAMEBUFFER, 0);
        window->setRenderTarget(QQuickRenderTarget::fromOpenGLTexture(texture, size));
        return {};
    }

    Expected<void> makeStage(const FrameOptions& options) {
        engine.addImportPath(QStringLiteral(":/qt/qml"));
        QQmlComponent component(&engine, QUrl(QStringLiteral("qrc:/qt/qml/AnkleUp/Still.qml")));
        const double scale = options.uiScale > 0.0 ? options.uiScale : std::max(0.5, size.height() / kScreenLines);
        QObject* made = component.createWithInitialProperties({{QStringLiteral("model"), QVariant::fromValue(&model)},
                                                               {QStringLiteral("transparentBackground"), options.transparent},
                                                               {QStringLiteral("dark"), options.dark},
                                                               {QStringLiteral("bare"), options.furniture == Furniture::kNone},
                                                               {QStringLiteral("worded"), options.furniture == Furniture::kAll},
                                                               {QStringLiteral("uiScale"), scale}});
        stage.reset(qobject_cast<QQuickItem*>(made));
        if (!stage) return makeError("no_stage", component.errorString().toStdString());
        stage->setParentItem(window->contentItem());
        stage->setSize(size);
        window->contentItem()->setSize(size);
        return {};
    }

    void say(const PictureWords& next) {
        if (next == words) return;
        words = next;
        stage->setProperty("place", words.place);
        stage->setProperty("sentence", words.sentence);
        stage->setProperty("limit", words.limit);
        stage->setProperty("purpose", words.purpose);
    }

    QImage read() {
        QOpenGLExtraFunctions* gl = context.extraFunctions();
        QImage image(size, QImage::Format_RGBA8888_Premultiplied);
        gl->glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
        gl->glReadPixels(0, 0, size.width(), size.height(), GL_RGBA, GL_UNSIGNED_BYTE, image.bits());
        gl->glBindFramebuffer(GL_FRAMEBUFFER, 0);
        return image.mirrored();
    }

    ~Parts() {
        if (context.isValid() && surface.isValid()) context.makeCurrent(&surface);
        stage.reset();
        control.reset();  // before the window: it ends the scene graph, which needs the context
        window.reset();
        if (framebuffer != 0) context.extraFunctions()->glDeleteFramebuffers(1, &framebuffer);
        if (texture != 0) context.functions()->glDeleteTextures(1, &texture);
        context.doneCurrent();
    }
};

FrameOptions findFrameOptions(const ExportRequest& request, ExportFormat format) {
    return {.size = request.size.value_or(format == ExportFormat::kGif ? kGifSize : kPictureSize),
            .transparent = request.transparent,
            .dark = request.dark,
            .furniture = request.furniture.value_or(Furniture::kLabels)};
}

FrameRenderer::FrameRenderer(const FrameOptions& options, std::unique_ptr<Parts> parts) : options_(options), parts_(std::move(parts)) {}
FrameRenderer::~FrameRenderer() = default;

Expected<std::unique_ptr<FrameRenderer::Parts>> FrameRenderer::makeParts(const FrameOptions& options) {
    auto parts = std::make_unique<Parts>();
    parts->size = options.size;
    parts->worded = options.furniture == Furniture::kAll;
    if (const Expected<void> step = parts->makeContext(); !step) return tl::unexpected(step.error());
    if (const Expected<void> step = parts->makeTarget(); !step) return tl::unexpected(step.error());
    if (const Expected<void> step = parts->makeStage(options); !step) return tl::unexpected(step.error());
    return parts;
}

Expected<std::unique_ptr<FrameRenderer>> FrameRenderer::make(const FrameOptions& options) {
    auto parts = makeParts(options);
    if (!parts) return tl::unexpected(parts.error());
    return std::unique_ptr<FrameRenderer>(new FrameRenderer(options, std::move(*parts)));
}

QImage FrameRenderer::draw(const SnapshotPtr& snapshot) {
    if (++drawn_ % kFramesUntilRenewed == 0) {
        if (auto fresh = makeParts(options_)) parts_ = std::move(*fresh);
    }
    Parts& p = *parts_;
    p.context.makeCurrent(&p.surface);
    p.model.show(snapshot);
    if (p.worded && snapshot->details) p.say(makePictureWords(*snapshot));
    if (auto* camera = p.stage->property("camera").value<StageCamera*>()) camera->look(snapshot->scene.view);
    p.control->polishItems();
    p.control->beginFrame();
    p.control->sync();
    p.control->render();
    p.control->endFrame();
    p.context.functions()->glFinish();
    QImage image = p.read();
    if (snapshot->details) tellPicture(image, describePicture(snapshot->scene, snapshot->details->explanation));
    return image;
}

Expected<QImage> renderStill(const Scene& scene, const FrameOptions& options) {
    auto renderer = FrameRenderer::make(options);
    if (!renderer) return tl::unexpected(renderer.error());
    return (*renderer)->draw(solveStill(scene));
}

}  // namespace ankleup
