// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "mesh/bone_file.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstring>

namespace ankleup {
namespace {

constexpr std::array<char, 8> kMagic = {'A', 'U', 'B', 'O', 'N', 'E', 'S', '2'};
constexpr float kPositionSteps = 65535.0F;
constexpr float kNormalSteps = 32767.0F;
constexpr float kByteSteps = 255.0F;

class Writer {
  public:
    template <class Unsigned>
    void put(Unsigned value) {
        for (std::size_t i = 0; i < sizeof(Unsigned); ++i) bytes_.push_back(static_cast<std::byte>((value >> (8 * i)) & 0xFF));
    }
    void putFloat(float value) { put(std::bit_cast<std::uint32_t>(value)); }
    std::vector<std::byte> take() { return std::move(bytes_); }

  private:
    std::vector<std::byte> bytes_;
};

/// Reads past the end give zero and are remembered.
class Reader {
  public:
    explicit Reader(std::span<const std::byte> bytes) : bytes_(bytes) {}

    template <class Unsigned>
    Unsigned get() {
        if (bytes_.size() - at_ < sizeof(Unsigned)) {
            failed_ = true;
            return 0;
        }
        Unsigned value = 0;
        for (std::size_t i = 0; i < sizeof(Unsigned); ++i)
            value |= static_cast<Unsigned>(static_cast<Unsigned>(bytes_[at_ + i]) << (8 * i));
        at_ += sizeof(Unsigned);
        return value;
    }
    float getFloat() { return std::bit_cast<float>(get<std::uint32_t>()); }
    std::size_t left() const { return bytes_.size() - at_; }
    bool failed() const { return failed_; }

  private:
    std::span<const std::byte> bytes_;
    std::size_t at_ = 0;
    bool failed_ = false;
};

float signNotZero(float x) { return x < 0.0F ? -1.0F : 1.0F; }

/// The unit sphere unfolded onto a square (Meyer et al. 2010).
Eigen::Vector2f foldNormal(const Eigen::Vector3f& n) {
    const Eigen::Vector3f p = n / n.lpNorm<1>();
    if (p.z() >= 0.0F) return p.head<2>();
    return {(1.0F - std::abs(p.y())) * signNotZero(p.x()), (1.0F - std::abs(p.x())) * signNotZero(p.y())};
}

Eigen::Vector3f unfoldNormal(const Eigen::Vector2f& e) {
    Eigen::Vector3f n(e.x(), e.y(), 1.0F - std::abs(e.x()) - std::abs(e.y()));
    if (n.z() < 0.0F) {
        n.x() = (1.0F - std::abs(e.y())) * signNotZero(e.x());
        n.y() = (1.0F - std::abs(e.x())) * signNotZero(e.y());
    }
    return n.normalized();
}

std::uint16_t toStep(float x, float steps) { return static_cast<std::uint16_t>(std::lround(std::clamp(x, 0.0F, 1.0F) * steps)); }

void putMesh(Writer& out, const TriangleMesh& mesh) {
    assert(mesh.vertexCount() < 65536);
    const BoundingBox box = calcBoundingBox(mesh);
    const Eigen::Vector3f size = (box.high - box.low).cwiseMax(1e-9F);
    out.put(static_cast<std::uint32_t>(mesh.vertexCount()));
    out.put(static_cast<std::uint32_t>(mesh.triangleCount()));
    for (int k = 0; k < 3; ++k) out.putFloat(box.low[k]);
    for (int k = 0; k < 3; ++k) out.putFloat(size[k]);
    for (std::size_t i = 0; i < mesh.vertexCount(); ++i) {
        for (int k = 0; k < 3; ++k) out.put(toStep((mesh.positions[i][k] - box.low[k]) / size[k], kPositionSteps));
        const Eigen::Vector2f folded = foldNormal(mesh.normals[i]);
        for (int k = 0; k < 2; ++k) out.put(static_cast<std::uint16_t>(static_cast<std::int16_t>(std::lround(folded[k] * kNormalSteps))));
        out.put(static_cast<std::uint8_t>(toStep(mesh.openness[i], kByteSteps)));
        out.put(static_cast<std::uint8_t>(toStep(mesh.cartilage[i], kByteSteps)));
    }
    for (const std::uint32_t index : mesh.indices) out.put(static_cast<std::uint16_t>(index));
}

bool getMesh(Reader& in, TriangleMesh& mesh) {
    const auto vertices = in.get<std::uint32_t>();
    const auto triangles = in.get<std::uint32_t>();
    constexpr std::size_t kVertexBytes = 12;
    constexpr std::size_t kTriangleBytes = 6;
    if (in.failed() || in.left() < 24 + kVertexBytes * vertices + kTriangleBytes * triangles) return false;
    Eigen::Vector3f low;
    Eigen::Vector3f size;
    for (int k = 0; k < 3; ++k) low[k] = in.getFloat();
    for (int k = 0; k < 3; ++k) size[k] = in.getFloat();
    for (std::uint32_t i = 0; i < vertices; ++i) {
        Eigen::Vector3f p;
        for (int k = 0; k < 3; ++k) p[k] = low[k] + size[k] * static_cast<float>(in.get<std::uint16_t>()) / kPositionSteps;
        Eigen::Vector2f folded;
        for (int k = 0; k < 2; ++k) folded[k] = static_cast<float>(static_cast<std::int16_t>(in.get<std::uint16_t>())) / kNormalSteps;
        mesh.positions.push_back(p);
        mesh.normals.push_back(unfoldNormal(folded));
        mesh.openness.push_back(static_cast<float>(in.get<std::uint8_t>()) / kByteSteps);
        mesh.cartilage.push_back(static_cast<float>(in.get<std::uint8_t>()) / kByteSteps);
    }
    for (std::uint32_t i = 0; i < 3 * triangles; ++i) {
        mesh.indices.push_back(in.get<std::uint16_t>());
        if (mesh.indices.back() >= vertices) return false;
    }
    return !in.failed() && low.allFinite() && size.allFinite();
}

}  // namespace

std::vector<std::byte> writeBones(const DetailedBones& bones) {
    Writer out;
    for (const char c : kMagic) out.put(static_cast<std::uint8_t>(c));
    for (const BoneMeshes& meshes : bones) {
        for (const TriangleMesh& mesh : meshes) putMesh(out, mesh);
    }
    return out.take();
}

Expected<DetailedBones> readBones(std::span<const std::byte> bytes) {
    Reader in(bytes);
    for (const char c : kMagic) {
        if (in.get<std::uint8_t>() != static_cast<std::uint8_t>(c)) return makeError("bad_bone_file", "this is no file of bones");
    }
    DetailedBones bones;
    for (BoneMeshes& meshes : bones) {
        for (std::size_t i = 0; i < meshes.size(); ++i) {
            if (getMesh(in, meshes[i])) continue;
            return makeError("bad_bone_file", "the bone " + std::string(kBoneNames[i]) + " is damaged or cut short");
        }
    }
    if (in.left() != 0) return makeError("bad_bone_file", "the file of bones is longer than its bones");
    return bones;
}

}  // namespace ankleup
