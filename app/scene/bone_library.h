// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QByteArray>
#include <QVector3D>

#include "mesh/bone_file.h"

namespace ankleup {

/// The bones that ship with the program, read once. An empty set, with a message on the log, when the file is damaged.
const DetailedBones& findBones();

/// A mesh in the layout of the graphics card, in scene units.
struct VertexBuffers {
    QByteArray vertices;  ///< position, normal and a linear colour, white where plain: all bones share one shader; 32-bit floats
    QByteArray indices;   ///< 32 bits
    QVector3D low, high;
};

/// Which shape of a bone.
struct BoneShape {
    Bone bone = Bone::kFemur;
    Detail detail = Detail::kFull;
    bool mirrored = false;  ///< of the left leg
    bool plain = false;     ///< without ivory, cartilage and occlusion: for ghosts
    double torsion = 0.0;   ///< of tibia and fibula beyond the sculpted one [rad]
    double footType = 0.0;  ///< -1 high arch .. 1 flat
};
VertexBuffers makeVertexBuffers(const BoneShape& shape);

/// Bytes from one vertex to the next.
inline constexpr int kBoneVertexStride = 10 * sizeof(float);

}  // namespace ankleup
