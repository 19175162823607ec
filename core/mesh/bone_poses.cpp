// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "mesh/bone_poses.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>

#include "base/vector_registers.h"
#include "mesh/foot_poses.h"

namespace ankleup {
namespace {

// Points of the sculpted bones [m], each in its own segment's frame.
const Vector3 kGrooveCentre(0.0165, -0.4134, 0.003);  // of the patellar surface's circle, femur
/// How far from there the patella's centre rides, by its angle on the groove [rad, m]: past the groove its upper facets ride on both
/// condyles. Measured on the sculpted bones so that they nearly touch.
constexpr std::array<std::pair<double, double>, 11> kPatellaTrack = {{{radians(-110.0), 0.0402},
                                                                      {radians(-96.0), 0.0400},
                                                                      {radians(-88.0), 0.0398},
                                                                      {radians(-79.0), 0.0395},
                                                                      {radians(-70.0), 0.0390},
                                                                      {radians(-60.0), 0.0382},
                                                                      {radians(-49.0), 0.0371},
                                                                      {radians(-37.0), 0.0360},
                                                                      {radians(-25.0), 0.0347},
                                                                      {radians(-10.0), 0.0337},
                                                                      {radians(10.0), 0.0334}}};
const Vector3 kPatellaApex(-0.001, -0.022, 0.0);         // patella
const Vector3 kTuberosity(0.026, -0.062, 0.003);         // tibia
constexpr double kPatellaTurn = 0.7;                     // of the knee flexion
constexpr double kPatellaTilt = radians(4.0);            // back of its apex in extension
constexpr double kPatellaRest = radians(4.0);            // its angle on the groove circle in extension, above the front
constexpr double kMenisciTravel = 0.003;                 // [m] back over the plateau at a right angle of the knee, estimated
constexpr double kMenisciTurn = 0.85;                    // of the femur's turn over the tibia, estimated
constexpr double kMenisciTilt = 0.6;                     // of the femur's tilt, valgus or varus, over the tibia
const Vector3 kSacralEndPlate(-0.0265, 0.105, -0.0836);  // centre, pelvis
constexpr double kSacralSlope = radians(37.0);
constexpr double kVertebraHalfHeight = 0.0130;
constexpr double kDisc = 0.0085;

Matrix3 between(const Matrix3& from, const Matrix3& to, double part) {
    return Eigen::Quaterniond(from).slerp(part, Eigen::Quaterniond(to)).toRotationMatrix();
}

double findPatellaRadius(double angle) {
    const auto* next = std::ranges::upper_bound(kPatellaTrack, angle, {}, &std::pair<double, double>::first);
    if (next == kPatellaTrack.begin()) return next->second;
    if (next == kPatellaTrack.end()) return kPatellaTrack.back().second;
    const auto* last = next - 1;
    return std::lerp(last->second, next->second, (angle - last->first) / (next->first - last->first));
}

/// The patella in the femur's frame at an angle on the groove circle.
Transform findPatellaAt(double angle, double kneeFlexion, double scale) {
    const Vector3 outwards(std::cos(angle), std::sin(angle), 0.0);
    return {rotationAboutZ(kPatellaTilt - kPatellaTurn * kneeFlexion), scale * (kGrooveCentre + findPatellaRadius(angle) * outwards)};
}

/// Slides the patella down its groove until its tendon is as long as in extension.
Transform findPatella(const Transform& femur, const Transform& tibia, double kneeFlexion, double scale) {
    const Vector3 straight = kTuberosity + Vector3(0.0, -0.245 * kSculptedHeight, 0.0);
    const double length = scale * (findPatellaAt(kPatellaRest, 0.0, 1.0) * kPatellaApex - straight).norm();
    const Vector3 tuberosity = femur.inverse() * (tibia * (scale * kTuberosity));
    double low = radians(-130.0);
    double high = radians(45.0);
    constexpr int kHalvings = 30;
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = 0.5 * (low + high);
        const Transform patella = findPatellaAt(middle, kneeFlexion, scale);
        const bool tooLong = (patella * (scale * kPatellaApex) - tuberosity).norm() > length;
        (tooLong ? high : low) = middle;
    }
    return femur * findPatellaAt(low, kneeFlexion, scale);
}

/// The condyles carry the menisci with them over the plateau, back as the knee bends and round as it turns.
Transform findMenisci(const Transform& tibia, const Posture& posture, double scale) {
    const double part = std::clamp(posture[Coordinate::kKneeFlexion] / radians(90.0), 0.0, 1.0);
    const Matrix3 turn = rotationAboutY(-kMenisciTurn * posture[Coordinate::kKneeRotation]) *
                         rotationAboutX(kMenisciTilt * posture[Coordinate::kKneeAbduction]);
    return {tibia.rotation * turn, tibia * Vector3(-scale * kMenisciTravel * part, 0.0, 0.0)};
}

}  // namespace

double boneScale(const Body& body) { return body.height / kSculptedHeight; }

BonePoses calcBonePoses(const Body& body, const Posture& posture) {
    closeVectorRegisters();
    const double scale = boneScale(body);
    const Transform calcaneus = posture.pose(Segment::kCalcaneus);
    const Transform talus = posture.pose(Segment::kTalus);
    const Transform tibia = posture.pose(Segment::kTibia);
    const Transform femur = posture.pose(Segment::kFemur);
    const Transform pelvis = posture.pose(Segment::kPelvis);

    BonePoses poses;
    const auto put = [&poses](Bone bone, const Transform& pose) { poses[indexOf(bone)] = pose; };
    put(Bone::kFemur, femur);
    put(Bone::kPatella, findPatella(femur, tibia, posture[Coordinate::kKneeFlexion], scale));
    put(Bone::kTibia, tibia);
    put(Bone::kFibula, tibia);
    put(Bone::kMenisci, findMenisci(tibia, posture, scale));
    put(Bone::kTalus, talus);
    put(Bone::kCalcaneus, calcaneus);
    put(Bone::kHipBones, pelvis);
    put(Bone::kSacrum, pelvis);

    const FootPoses foot = calcFootPoses(posture, scale, body.footType);
    put(Bone::kNavicular, foot.navicular);
    put(Bone::kCuboid, foot.cuboid);
    put(Bone::kCuneiforms, foot.cuneiforms);
    put(Bone::kMetatarsals, foot.metatarsals);
    put(Bone::kToes, foot.toes);

    const Matrix3 sacralTop = pelvis.rotation * rotationAboutZ(-kSacralSlope);
    const Matrix3 trunk = posture.rotation(Segment::kTrunk);
    Vector3 top = pelvis * (scale * kSacralEndPlate);
    Matrix3 below = sacralTop;
    constexpr std::array<std::pair<Bone, double>, 3> kTurns = {{{Bone::kLumbar5, 0.35}, {Bone::kLumbar4, 0.65}, {Bone::kLumbar3, 0.9}}};
    for (const auto& [bone, part] : kTurns) {
        const Matrix3 rotation = between(sacralTop, trunk, part);
        top += scale * kDisc * (below.col(1) + rotation.col(1)).normalized() + scale * kVertebraHalfHeight * rotation.col(1);
        put(bone, {rotation, top});
        top += scale * kVertebraHalfHeight * rotation.col(1);
        below = rotation;
    }
    return poses;
}

}  // namespace ankleup
