// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/bone_grip.h"

#include "scene/scene_units.h"
#include "scene/segment_picker.h"

namespace ankleup {
namespace {

std::optional<Segment> findSegment(const QString& name) {
    if (name == QLatin1String("foot")) return Segment::kCalcaneus;
    if (name == QLatin1String("tibia") || name == QLatin1String("knee")) return Segment::kTibia;
    if (name == QLatin1String("femur")) return Segment::kFemur;
    if (name == QLatin1String("pelvis")) return Segment::kPelvis;
    return std::nullopt;
}

}  // namespace

std::optional<BoneGrip> BoneGrip::take(FigureModel& figure, const Posture& posture, StageCamera& camera, const QPointF& place,
                                       qreal reach) {
    const SegmentPicker picker;
    const QString segment = picker.pick(&figure, &camera, place, reach);
    if (segment.isEmpty()) return std::nullopt;
    const float depth = camera.project(picker.aimOf(&figure, segment)).z();
    return takeAt(figure, posture, segment, camera.unproject(place, depth));
}

std::optional<BoneGrip> BoneGrip::takeAt(FigureModel& figure, const Posture& posture, const QString& segment, const QVector3D& point) {
    const std::optional<Segment> held = findSegment(segment);
    if (!held) return std::nullopt;
    BoneGrip grip;
    grip.segment_ = segment;
    grip.left_ = figure.isLeft();
    grip.taken_ = point;
    grip.moveTo(point);
    grip.pull_.segment = *held;
    grip.pull_.point = posture.pose(*held).inverse() * grip.pull_.target;
    return grip;
}

void BoneGrip::moveTo(const StageCamera& camera, const QPointF& place) { moveTo(camera.unproject(place, camera.project(taken_).z())); }

void BoneGrip::step(const StageCamera& camera, int right, int up) {
    const float length = static_cast<float>(kStep) * kSceneUnitsPerMetre;
    moveTo(hand_ + length * (static_cast<float>(right) * camera.rightward() + static_cast<float>(up) * camera.upward()));
}

void BoneGrip::moveTo(const QVector3D& point) {
    const float longest = static_cast<float>(reach_) * kSceneUnitsPerMetre;
    const QVector3D way = point - taken_;
    hand_ = way.length() > longest ? taken_ + longest * way.normalized() : point;
    const Vector3 world = fromScene(hand_);
    pull_.target = left_ ? mirrored(world) : world;
}

}  // namespace ankleup
