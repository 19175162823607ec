// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <memory>

#include "session/session.h"
#include "viewmodels/app_view_model.h"

namespace ankleup {

/// Once per process, before the first window: style, fonts, surface format. \pre a QGuiApplication exists.
void prepareGui();

/// The scene the app starts with, and goes back to: assets/scenes/first.ankleup.
Scene readFirstScene();

/// The window with everything behind it. The window closes with this object.
class Window {
  public:
    enum class Visibility { kShown, kHidden };

    explicit Window(const Scene& first, const SessionOptions& options = {}, Visibility visibility = Visibility::kShown);

    /// Null when the QML did not load.
    QQuickWindow* quickWindow() const { return window_; }
    Session& session() { return session_; }
    /// As Open scene does, camera included.
    void open(const QUrl& file);
    AppViewModel& viewModel() { return viewModel_; }

  private:
    Session session_;
    AppViewModel viewModel_;
    QQmlApplicationEngine engine_;
    QQuickWindow* window_ = nullptr;
    StageCamera* camera_ = nullptr;
};

}  // namespace ankleup
