// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

namespace ankleup {

/// Watches over the start of the window, when a display, a platform of Qt or a graphics driver may end the program: what Qt calls fatal is
/// told in plain words, and after a crash the program begins again with a page that says so. Made before the application, over at the
/// first frame.
class StartupGuard {
  public:
    explicit StartupGuard(char* argv[]);
    StartupGuard(const StartupGuard&) = delete;
    StartupGuard& operator=(const StartupGuard&) = delete;
    ~StartupGuard() { end(); }

    void end();
};

/// Did the run before this one crash while it started? True once.
bool takeCrash();

/// Becomes this program anew, drawn by Mesa's software OpenGL. Returns only when that fails.
void restartWithSoftware(char* argv[]);

}  // namespace ankleup
