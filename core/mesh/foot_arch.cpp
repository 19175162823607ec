// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "mesh/foot_arch.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "mesh/foot_frame.h"

namespace ankleup {
namespace {

/// At the navicular, for each unit of foot type [m]. With what the neutral posture of the type does, assumed to make about one and a half
/// standard deviations of the navicular's height (controls .24 +- .03 of the foot's length without toes, PMC3020154).
constexpr double kRise = 0.005;
constexpr double kOuterPart = 0.55;  // of it along the outer arch [assumed]

// Forward of the ankle centre: the arch springs from behind the talar neck and ends before the metatarsal heads [m].
constexpr double kRear = -0.002, kTopRear = 0.046, kTopFront = 0.052, kFront = 0.106;
constexpr double kInner = -0.010, kOuter = 0.028;

double smoothStep(double low, double high, double x) {
    const double t = std::clamp((x - low) / (high - low), 0.0, 1.0);
    return t * t * (3.0 - 2.0 * t);
}

}  // namespace

std::optional<Vector3> findAnkleIn(Bone bone) {
    switch (bone) {
        case Bone::kTalus:
        case Bone::kNavicular:
            return FootFrame::kAnkleInTalus;
        case Bone::kCalcaneus:
        case Bone::kCuboid:
            return FootFrame::kAnkleInCalcaneus;
        case Bone::kCuneiforms:
        case Bone::kMetatarsals:
            return FootFrame::kAnkleInHindfoot;
        case Bone::kToes:
            return FootFrame::kAnkleInForefoot;
        default:
            return std::nullopt;
    }
}

double findArchRise(const Vector3& point, double footType) {
    const double along = smoothStep(kRear, kTopRear, point.x()) * (1.0 - smoothStep(kTopFront, kFront, point.x()));
    const double across = 1.0 - (1.0 - kOuterPart) * smoothStep(kInner, kOuter, point.z());
    return -kRise * footType * along * across;
}

TriangleMesh withArch(const TriangleMesh& mesh, Bone bone, double footType) {
    const std::optional<Vector3> ankle = findAnkleIn(bone);
    if (!ankle || footType == 0.0) return mesh;
    TriangleMesh result = mesh;
    constexpr double kStep = 1e-4;
    for (std::size_t i = 0; i < result.vertexCount(); ++i) {
        const Vector3 p = mesh.positions[i].cast<double>() - *ankle;
        const auto slope = [&](const Vector3& step) {
            return (findArchRise(p + step, footType) - findArchRise(p - step, footType)) / (2.0 * kStep);
        };
        const Vector3 gradient(slope(Vector3(kStep, 0.0, 0.0)), 0.0, slope(Vector3(0.0, 0.0, kStep)));
        result.positions[i].y() += static_cast<float>(findArchRise(p, footType));
        const Vector3 normal = mesh.normals[i].cast<double>();
        result.normals[i] = (normal - gradient * normal.y()).normalized().cast<float>();
    }
    return result;
}

}  // namespace ankleup
