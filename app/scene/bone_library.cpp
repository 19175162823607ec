// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/bone_library.h"

#include <QDebug>
#include <QFile>
#include <algorithm>
#include <cmath>

#include "mesh/foot_arch.h"
#include "scene/scene_units.h"

namespace ankleup {
namespace {

// Linear colours, as vertex colours have to be.
const Eigen::Vector3f kIvory(0.79F, 0.68F, 0.50F);
const Eigen::Vector3f kCartilage(0.55F, 0.70F, 0.80F);
const Eigen::Vector3f kShade(0.30F, 0.20F, 0.13F);  // ivory deep in a hollow
constexpr float kCartilageCover = 0.80F;

/// Slow irregularity of the bone's tone: what keeps it from looking cast in plastic.
float calcMottle(const Eigen::Vector3f& p) {
    const Eigen::Vector3f q = 150.0F * p;
    return std::sin(q.x() + 1.7F * std::sin(0.9F * q.y())) * std::sin(1.1F * q.z() + 1.3F * std::sin(0.8F * q.x())) *
           std::sin(0.7F * q.y() + 1.9F * std::sin(1.2F * q.z()));
}

Eigen::Vector3f calcColour(const TriangleMesh& mesh, std::size_t i) {
    const float open = std::clamp(mesh.openness[i], 0.0F, 1.0F);
    const Eigen::Vector3f bone = kIvory * (1.0F + 0.05F * calcMottle(mesh.positions[i]));
    const Eigen::Vector3f surface = bone + kCartilageCover * mesh.cartilage[i] * (kCartilage - bone);
    const float lit = std::pow(open, 0.9F);
    return surface * (0.30F + 0.70F * lit) * lit + (1.0F - lit) * kShade.cwiseProduct(surface);
}

DetailedBones load() {
    QFile file(QStringLiteral(":/assets/bones/bones.bin"));
    if (!file.open(QIODevice::ReadOnly)) {
        qCritical("The bones are missing from the program.");
        return {};
    }
    const QByteArray bytes = file.readAll();
    Expected<DetailedBones> bones = readBones(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    if (!bones) {
        qCritical("%s", bones.error().message.c_str());
        return {};
    }
    return std::move(*bones);
}

TriangleMesh shapeOf(const BoneShape& shape) {
    TriangleMesh mesh = findBones()[indexOf(shape.detail)][static_cast<std::size_t>(indexOf(shape.bone))];
    if ((shape.bone == Bone::kTibia || shape.bone == Bone::kFibula) && shape.torsion != 0.0) {
        mesh = withTorsion(mesh, -shape.torsion, kTorsionUpper, kTorsionLower);
    }
    if (shape.footType != 0.0) mesh = withArch(mesh, shape.bone, shape.footType);
    return shape.mirrored ? mirrored(mesh) : mesh;
}

}  // namespace

const DetailedBones& findBones() {
    static const DetailedBones kBones = load();
    return kBones;
}

VertexBuffers makeVertexBuffers(const BoneShape& shape) {
    const TriangleMesh mesh = shapeOf(shape);
    VertexBuffers buffers;
    buffers.vertices.resize(static_cast<qsizetype>(mesh.vertexCount()) * kBoneVertexStride);
    auto* out = reinterpret_cast<float*>(buffers.vertices.data());
    const auto put = [&out](const Eigen::Vector3f& v) { out = std::copy(v.data(), v.data() + 3, out); };
    for (std::size_t i = 0; i < mesh.vertexCount(); ++i) {
        put(kSceneUnitsPerMetre * mesh.positions[i]);
        put(mesh.normals[i]);
        put(shape.plain ? Eigen::Vector3f::Ones().eval() : calcColour(mesh, i));
        *out++ = 1.0F;
    }
    buffers.indices =
        QByteArray(reinterpret_cast<const char*>(mesh.indices.data()), static_cast<qsizetype>(mesh.indices.size() * sizeof(std::uint32_t)));
    const BoundingBox box = calcBoundingBox(mesh);
    buffers.low = toScene(box.low.cast<double>());
    buffers.high = toScene(box.high.cast<double>());
    return buffers;
}

}  // namespace ankleup
