// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

namespace ankleup {

/// True when neither X nor Wayland is to be seen and the user has chosen no platform.
bool isDisplayMissing();

/// Lets Qt draw without a display: Mesa's EGL without a surface. Sets environment variables, so it has to run before QGuiApplication is
/// made; variables that are set already stay as they are. A window needs a display all the same. What the platform says about having no
/// screen is no longer printed; where there is no EGL at all, a line says so and the program ends.
void prepareHeadless();

}  // namespace ankleup
