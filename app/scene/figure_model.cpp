// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/figure_model.h"

#include <algorithm>

#include "scene/scene_units.h"
#include "text/to_text.h"

namespace ankleup {
namespace {

struct DrawnAxis {
    const char* name;
    LegAxis::Index axis;
    const char* segment;
};
constexpr std::array<DrawnAxis, 4> kAxes = {{{"hip", LegAxis::kHipFlexion, "pelvis"},
                                             {"knee", LegAxis::kKneeFlexion, "knee"},
                                             {"subtalar", LegAxis::kSubtalar, "foot"},
                                             {"talocrural", LegAxis::kTalocrural, "tibia"}}};

QString segmentOf(Bone bone) {
    switch (bone) {
        case Bone::kFemur:
            return QStringLiteral("femur");
        case Bone::kPatella:
        case Bone::kMenisci:
            return QStringLiteral("knee");
        case Bone::kTibia:
        case Bone::kFibula:
            return QStringLiteral("tibia");
        default:
            return indexOf(bone) < kLegBoneCount ? QStringLiteral("foot") : QStringLiteral("pelvis");
    }
}

QList<QObject*> asObjects(const QList<PoseObject*>& poses) { return {poses.begin(), poses.end()}; }

}  // namespace

FigureModel::FigureModel(QObject* parent) : QObject(parent) {
    for (int i = 0; i < kBoneCount; ++i) {
        bones_.append(new PoseObject(toText(kBoneNames[i]), segmentOf(static_cast<Bone>(i)), this));
    }
    for (const DrawnAxis& axis : kAxes)
        axes_.append(new PoseObject(QString::fromLatin1(axis.name), QString::fromLatin1(axis.segment), this));
}

QList<QObject*> FigureModel::bones() const { return asObjects(bones_); }
QList<QObject*> FigureModel::axes() const { return asObjects(axes_); }

void FigureModel::stand(const Body& body, const Posture& posture, Side side, const TissueChanges& changes) {
    takeShape(body, side);
    moveBones(calcBonePoses(body, posture));
    forefoot_ = posture.pose(Segment::kForefoot);
    for (std::size_t i = 0; i < kAxes.size(); ++i) {
        const Vector3& right = posture.chainPose().axis[kAxes[i].axis];
        const Vector3 line = left_ ? mirrored(right) : right;
        const QVector3D direction(static_cast<float>(line.x()), static_cast<float>(line.y()), static_cast<float>(line.z()));
        // The subtalar axis is drawn through the talus' body, where its own place is: under the ankle centre.
        axes_[static_cast<qsizetype>(i)]->move(QQuaternion::rotationTo({0, 0, 1}, direction),
                                               place(posture.chainPose().origin[kAxes[i].axis]));
    }
    settle(findPoints(posture), changes);
}

void FigureModel::hang(const Body& body, const BonePoses& poses, Side side) {
    takeShape(body, side);
    moveBones(poses);
    settle(findJoints(), {});
}

void FigureModel::reach(const Body& body, const LimbPoses& limb, Side side) {
    takeShape(body, side);
    limb_ = limb;
    settle(findJoints(), {});
}

void FigureModel::takeShape(const Body& body, Side side) {
    const bool left = side == Side::kLeft;
    const qreal torsion = body.thighFootAngle - kSculptedThighFootAngle;
    const qreal scale = ankleup::boneScale(body);
    const bool same = left == left_ && torsion == torsion_ && scale == scale_ && body.footType == body_.footType;
    body_ = body;
    if (same) return;
    left_ = left;
    torsion_ = torsion;
    scale_ = scale;
    emit shapeChanged();
}

void FigureModel::moveBones(const BonePoses& poses) {
    poses_ = poses;
    forefoot_ = poses[static_cast<std::size_t>(indexOf(Bone::kToes))];
    limb_ = findLimbPoses(poses);
    for (int i = 0; i < kBoneCount; ++i) {
        const Transform& right = poses[static_cast<std::size_t>(i)];
        const Transform pose = left_ ? mirrored(right) : right;
        bones_[i]->move(toQuaternion(pose.rotation), toScene(pose.translation) + QVector3D(0.0F, 0.0F, shift_));
    }
}

void FigureModel::settle(const Points& points, const TissueChanges& changes) {
    if (points == points_ && changes == changes_) return;
    points_ = points;
    changes_ = changes;
    emit moved();
}

QVector3D FigureModel::place(const Vector3& right) const { return toScene(right, left_) + QVector3D(0.0F, 0.0F, shift_); }

FigureModel::Points FigureModel::findJoints() const {
    Points points;
    points.hip = place(limb_.femur.translation);
    points.knee = place(limb_.tibia.translation);
    points.ankle = place(limb_.tibia * Vector3(0.0, -findSegmentLengths(body_).shank, 0.0));
    return points;
}

FigureModel::Points FigureModel::findPoints(const Posture& posture) const {
    const auto on = [&](Bone bone, const Vector3& p) { return place(poses_[static_cast<std::size_t>(indexOf(bone))] * (scale_ * p)); };
    Points points = findJoints();
    points.femur = on(Bone::kFemur, {0.013, -0.22, 0.024});
    points.tibia = on(Bone::kTibia, {0.004, -0.20, 0.0});
    points.foot = on(Bone::kMetatarsals, {-0.03, 0.030, 0.0});
    points.pelvis = on(Bone::kHipBones, {-0.005, 0.125, 0.045});
    points.heel = place(posture.heelContact());
    points.ankleOnFloor = place(posture.base());
    points.secondToe = place(posture.secondToe());

    points.letter = place(posture.pose(Segment::kForefoot) * (scale_ * Vector3(0.10, 0.0, 0.075)));

    const Vector3 footLine = posture.secondToe() - posture.base();
    const Vector3 below(posture.knee().x(), 0.0, posture.knee().z());
    const Vector3 flatLine(footLine.x(), 0.0, footLine.z());
    const double along = (below - posture.base()).dot(flatLine) / flatLine.squaredNorm();
    constexpr double kBeyond = 0.12;  // parts of the line's length
    points.footLineEnd = place(posture.base() + std::max(1.0, along + kBeyond) * footLine);
    points.kneeOnFloor = place(below);
    points.kneeOnFootLine = place(posture.base() + along * footLine);
    points.spine = on(Bone::kLumbar3, {0.0, 0.014, 0.0});
    points.trunk = place(posture.trunkMass());
    return points;
}

}  // namespace ankleup
