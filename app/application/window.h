// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <memory>

#include "session/session.h"
#include "viewmodels/app_view_model.h"

namespace ankleup {

/// Style and fonts of the controls; a part of prepareGui for windows that draw no 3D.
void prepareControls();
/// Once per process, before the first window: style, fonts, surface format. \pre a QGuiApplication exists.
void prepareGui();
/// The program's icon and its desktop entry, by which desktops know its windows.
void showIdentity();

/// The scene the app starts with, and goes back to: assets/scenes/first.ankleup.
Scene readFirstScene();

struct WindowOptions {
    SessionOptions session;
    bool shown = true;
    /// Where the person's settings are kept; empty: nowhere.
    QString preferencesPath;
    /// Where a copy of the scene is kept while the app runs; empty: nowhere.
    QString recoveryPath;
    /// The program that exports; empty: this one.
    QString program;
};

/// The window with everything behind it. The window closes with this object.
class Window {
  public:
    explicit Window(const Scene& first, const WindowOptions& options = {});
    ~Window();

    /// Null when the QML did not load; problems() then says why.
    QQuickWindow* quickWindow() const { return shown_.window; }
    const QStringList& problems() const { return problems_; }
    Session& session() { return session_; }
    AppViewModel& viewModel() { return *shown_.viewModel; }
    /// As Open scene does, camera included; a file or a scene code.
    void open(const std::string& fileOrCode);
    /// The app ends as it should: no copy of the scene stays.
    void forgetScene() { recovery_.forget(); }

  private:
    /// What is made anew when the language changes: every text with it.
    struct Shown {
        std::unique_ptr<AppViewModel> viewModel;
        std::unique_ptr<QQmlApplicationEngine> engine;  ///< goes first
        QQuickWindow* window = nullptr;
        StageCamera* camera() const;
    };
    Shown make(const View& view, bool visible);
    void speak();

    Session session_;
    QString program_;
    SettingsViewModel settings_;
    RecoveryViewModel recovery_{session_};
    QString language_;      ///< that is spoken now
    QStringList problems_;  ///< of the last QML that was loaded
    Shown shown_;
};

}  // namespace ankleup
