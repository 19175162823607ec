// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <string>

#include "mesh/bone_file.h"

namespace ankleup::testing {

/// A tetrahedron with no two edges alike, outwards wound.
TriangleMesh makeWedge();

/// Volume enclosed by a closed mesh; negative when it is wound inside out.
double calcVolume(const TriangleMesh& mesh);

/// A connected piece of a mesh. Its genus counts the holes through it: 0 of a ball, 1 of a ring; no whole number where the piece is no
/// surface.
struct Piece {
    std::size_t triangles = 0;
    double genus = 0.0;
};
/// Largest first.
std::vector<Piece> findPieces(const TriangleMesh& mesh);

/// The bones that are committed, read once; fails the test when they cannot be read.
const DetailedBones& findShippedDetails();
const BoneMeshes& findShippedBones();  ///< in full
std::vector<std::byte> readShippedBoneFile();

}  // namespace ankleup::testing
