// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "mesh/triangle_mesh.h"

namespace ankleup::sculpt {

/// Thins a closed mesh out to about `triangles` by collapsing the edges that matter least (quadric error, Garland & Heckbert 1997). Only
/// vertices of the fine mesh remain, so they keep their normals, openness and cartilage.
TriangleMesh simplified(const TriangleMesh& mesh, int triangles);

}  // namespace ankleup::sculpt
