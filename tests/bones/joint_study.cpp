// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "joint_study.h"

#include "bone_shape.h"
#include "mesh/foot_arch.h"

namespace ankleup::testing {
namespace {

using sculpt::Point;

Point turnedAboutY(const Point& p, double angle) {
    const auto c = static_cast<float>(std::cos(angle));
    const auto s = static_cast<float>(std::sin(angle));
    return {c * p.x() + s * p.z(), p.y(), -s * p.x() + c * p.z()};
}

double torsionAt(const Point& p, double whole) {
    return whole * std::clamp((kTorsionUpper - 1e-3 * static_cast<double>(p.y())) / (kTorsionUpper - kTorsionLower), 0.0, 1.0);
}

PlacedBone place(Bone bone, const Body& body, const BonePoses& poses) {
    const Transform& pose = poses[static_cast<std::size_t>(indexOf(bone))];
    PlacedBone placed{.shape = &findShape(bone), .pose = Eigen::Isometry3f::Identity()};
    placed.pose.linear() = pose.rotation.cast<float>();
    placed.pose.translation() = (1e3 / boneScale(body) * pose.translation).cast<float>();
    const double torsion = kSculptedThighFootAngle - body.thighFootAngle;
    if ((bone == Bone::kTibia || bone == Bone::kFibula) && torsion != 0.0) {
        placed.deformed = [torsion](const Point& p) { return turnedAboutY(p, torsionAt(p, torsion)); };
        placed.sculpted = [torsion](const Point& p) { return turnedAboutY(p, -torsionAt(p, torsion)); };
    }
    if (const std::optional<Vector3> ankle = findAnkleIn(bone); ankle && body.footType != 0.0) {
        const auto rise = [ankle = *ankle, type = body.footType](const Point& p) {
            return Point(0, static_cast<float>(1e3 * findArchRise(1e-3 * p.cast<double>() - ankle, type)), 0);
        };
        placed.deformed = [rise](const Point& p) { return Point(p + rise(p)); };
        placed.sculpted = [rise](const Point& p) { return Point(p - rise(p)); };  // the rise is the same all the way up
    }
    return placed;
}

/// How high the lowest point of a bone is over the plane on which the forefoot stands [mm as sculpted].
double findHeight(const PlacedBone& bone, const Transform& forefoot, double scale) {
    const Eigen::Vector3f up = forefoot.rotation.col(1).cast<float>();
    const float floor = up.dot((1e3 / scale * forefoot.translation).cast<float>());
    float least = 1e9F;
    for (const BoneShape::Patch& patch : bone.shape->patches()) {
        for (const Point& p : patch.points) least = std::min(least, up.dot(bone.pose * (bone.deformed ? bone.deformed(p) : p)) - floor);
    }
    return least;
}

}  // namespace

const std::vector<Joint>& joints() {
    using enum Bone;
    static const std::vector<Joint> kJoints = {
        {"hip", {kHipBones}, {kFemur}, 1.0, 4.0},
        {"knee", {kTibia}, {kFemur}, 1.0, 4.0},
        {"knee, menisci", {kMenisci}, {kFemur}, 1.0, 4.0},
        {"ankle", {kTibia}, {kTalus}, 1.0, 4.0},
        {"subtalar", {kCalcaneus}, {kTalus}, 1.0, 4.0},
        {"talonavicular", {kTalus}, {kNavicular}, 1.0, 4.0},
        {"calcaneocuboid", {kCalcaneus}, {kCuboid}, 2.0, 4.0},
        {"tarsometatarsal", {kCuneiforms, kCuboid}, {kMetatarsals}, 2.0, 4.0},
        {"metatarsophalangeal", {kMetatarsals}, {kToes}, 2.0, 4.0},
        {"patellofemoral", {kFemur}, {kPatella}, 2.0, 4.0},
        {"talofibular", {kFibula}, {kTalus}, 2.0, 4.0},
    };
    return kJoints;
}

JointDistances measureJoints(const Body& body, const Posture& posture) {
    const BonePoses poses = calcBonePoses(body, posture);
    const double scale = boneScale(body);
    JointDistances found;
    for (const Joint& joint : joints()) {
        double narrowest = 1e9;
        for (const Bone a : joint.one) {
            for (const Bone b : joint.other) {
                narrowest = std::min(narrowest, static_cast<double>(findNarrowest(place(a, body, poses), place(b, body, poses))));
            }
        }
        found.narrowest.push_back(scale * narrowest);
    }
    found.overFloor = 1e9;
    for (const Bone bone :
         {Bone::kCalcaneus, Bone::kTalus, Bone::kNavicular, Bone::kCuboid, Bone::kCuneiforms, Bone::kMetatarsals, Bone::kToes}) {
        found.overFloor = std::min(found.overFloor, scale * findHeight(place(bone, body, poses), posture.pose(Segment::kForefoot), scale));
    }
    return found;
}

}  // namespace ankleup::testing
