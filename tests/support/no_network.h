// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

namespace ankleup::testing {

/// From now on the kernel ends this process and all that it starts (SIGSYS) as soon as one of them opens a socket that is not a local one
/// (AF_UNIX, which windows and their display speak through), whatever library does it. It cannot be taken back. False where the kernel has
/// no seccomp or this machine is not x86-64 or arm64: then nothing has changed. May be called between fork and exec.
bool forbidNetwork();

/// Has forbidNetwork succeeded in this process?
bool isNetworkForbidden();

}  // namespace ankleup::testing
