// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "scene/bone_library.h"

namespace ankleup {

/// Starts to read the bones and to lay them out for the graphics card, on a thread of its own, so that they are ready when the window
/// asks for them. May be called more than once.
void startPreparingBones();

/// The buffers of a shape; waits where they are being prepared. Shapes that only few bodies have are made on the spot.
VertexBuffers findVertexBuffers(const BoneShape& shape);

}  // namespace ankleup
