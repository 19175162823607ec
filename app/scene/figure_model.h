// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QList>
#include <QObject>
#include <QVector3D>

#include "base/side.h"
#include "measure/tissue_indicator.h"
#include "mesh/limb_poses.h"
#include "scene/pose_object.h"

namespace ankleup {

/// One leg with pelvis and lower spine as it stands in the scene: poses of bones and axes, and the points that lines and labels hang on.
/// Scene units; the left leg stands mirrored.
class FigureModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the stage model")
    Q_PROPERTY(QList<QObject*> bones READ bones CONSTANT)
    /// The first of the bones, which belong to the leg; the others are pelvis and spine.
    Q_PROPERTY(int legBoneCount READ legBoneCount CONSTANT)
    /// hip, knee, subtalar, talocrural; their z axis is the axis of the joint.
    Q_PROPERTY(QList<QObject*> axes READ axes CONSTANT)
    Q_PROPERTY(bool left READ isLeft NOTIFY shapeChanged)
    Q_PROPERTY(qreal torsion READ torsion NOTIFY shapeChanged)
    Q_PROPERTY(qreal footType READ footType NOTIFY shapeChanged)
    Q_PROPERTY(qreal boneScale READ scale NOTIFY shapeChanged)
    Q_PROPERTY(QVector3D hip READ hip NOTIFY moved)
    Q_PROPERTY(QVector3D knee READ knee NOTIFY moved)
    Q_PROPERTY(QVector3D ankle READ ankle NOTIFY moved)
    Q_PROPERTY(QVector3D femur READ femur NOTIFY moved)    ///< middle of its shaft
    Q_PROPERTY(QVector3D tibia READ tibia NOTIFY moved)    ///< middle of its shaft
    Q_PROPERTY(QVector3D foot READ foot NOTIFY moved)      ///< middle of the metatarsals
    Q_PROPERTY(QVector3D pelvis READ pelvis NOTIFY moved)  ///< crest of the hip bone
    Q_PROPERTY(QVector3D ankleOnFloor READ ankleOnFloor NOTIFY moved)
    Q_PROPERTY(QVector3D letter READ letter NOTIFY moved)            ///< where L or R stands: on the floor beside the foot
    Q_PROPERTY(QVector3D footLineEnd READ footLineEnd NOTIFY moved)  ///< the line ankle - second toe, drawn out as far as the knee
    Q_PROPERTY(QVector3D kneeOnFloor READ kneeOnFloor NOTIFY moved)  ///< plumb below the knee
    Q_PROPERTY(QVector3D kneeOnFootLine READ kneeOnFootLine NOTIFY moved)
    Q_PROPERTY(QVector3D spine READ spine NOTIFY moved)  ///< top of the drawn vertebrae
    Q_PROPERTY(QVector3D trunk READ trunk NOTIFY moved)  ///< mass centre of head, arms and trunk
    /// Pressure under the kneecap against the reference: -1 less .. 1 more. Illustrative.
    Q_PROPERTY(qreal kneecapChange READ kneecapChange NOTIFY moved)
  public:
    explicit FigureModel(QObject* parent = nullptr);

    /// From now on stands this far to the right of the body [scene units].
    void setShift(float shift) { shift_ = shift; }
    /// Takes up a posture, and shows how the tissues differ from the reference; one moved() for all of it.
    void stand(const Body& body, const Posture& posture, Side side, const TissueChanges& changes = {});
    /// Hangs from a hip (calcFreeLeg): bones, hip, knee and ankle alone.
    void hang(const Body& body, const BonePoses& poses, Side side);
    /// Has an outline and no bones: hip, knee and ankle alone.
    void reach(const Body& body, const LimbPoses& limb, Side side);

    QList<QObject*> bones() const;
    QList<QObject*> axes() const;
    int legBoneCount() const { return kLegBoneCount; }
    const PoseObject& bone(Bone bone) const { return *bones_[indexOf(bone)]; }
    bool isLeft() const { return left_; }
    qreal torsion() const { return torsion_; }
    qreal footType() const { return body_.footType; }
    qreal scale() const { return scale_; }
    QVector3D hip() const { return points_.hip; }
    QVector3D knee() const { return points_.knee; }
    QVector3D ankle() const { return points_.ankle; }
    QVector3D femur() const { return points_.femur; }
    QVector3D tibia() const { return points_.tibia; }
    QVector3D foot() const { return points_.foot; }
    QVector3D pelvis() const { return points_.pelvis; }
    QVector3D heel() const { return points_.heel; }
    QVector3D ankleOnFloor() const { return points_.ankleOnFloor; }
    QVector3D secondToe() const { return points_.secondToe; }
    QVector3D letter() const { return points_.letter; }
    QVector3D footLineEnd() const { return points_.footLineEnd; }
    QVector3D kneeOnFloor() const { return points_.kneeOnFloor; }
    QVector3D kneeOnFootLine() const { return points_.kneeOnFootLine; }
    QVector3D spine() const { return points_.spine; }
    QVector3D trunk() const { return points_.trunk; }
    qreal kneecapChange() const { return changes_[static_cast<std::size_t>(TissueIndicator::kKneecap)]; }
    const Body& body() const { return body_; }
    /// Of the right leg, whichever side is drawn.
    const BonePoses& bonePoses() const { return poses_; }
    /// Pose of Segment::kForefoot of the right leg.
    const Transform& forefootPose() const { return forefoot_; }
    const LimbPoses& limbPoses() const { return limb_; }
    const TissueChanges& tissueChanges() const { return changes_; }

  signals:
    void shapeChanged();
    void moved();

  private:
    void takeShape(const Body& body, Side side);
    void moveBones(const BonePoses& poses);
    QVector3D place(const Vector3& right) const;
    struct Points {
        QVector3D hip, knee, ankle, femur, tibia, foot, pelvis, heel;
        QVector3D ankleOnFloor, secondToe, letter, footLineEnd, kneeOnFloor, kneeOnFootLine, spine, trunk;
        bool operator==(const Points&) const = default;
    };
    Points findJoints() const;
    Points findPoints(const Posture& posture) const;
    void settle(const Points& points, const TissueChanges& changes);

    QList<PoseObject*> bones_, axes_;
    bool left_ = false;
    float shift_ = 0.0F;
    qreal torsion_ = 0.0;
    qreal scale_ = 1.0;
    Body body_;
    BonePoses poses_;
    Transform forefoot_;
    LimbPoses limb_;
    TissueChanges changes_{};
    Points points_;
};

}  // namespace ankleup
