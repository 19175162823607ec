// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "mesh/triangle_mesh.h"
#include "recipe.h"

namespace ankleup::sculpt {

/// One bone at each level of detail, in the order of Detail.
using MeshDetails = std::array<TriangleMesh, kDetailCount>;

/// Makes the mesh of a recipe: samples the field on a grid, cuts its zero surface with surface nets (Gibson 1998), evens out the triangles,
/// bakes openness against the bone itself and thins the triangles out to the recipe's number, and further for the low detail. Metres.
/// Same recipe, same meshes.
MeshDetails makeMesh(const Recipe& recipe);

}  // namespace ankleup::sculpt
