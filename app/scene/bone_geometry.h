// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QtQuick3D/QQuick3DGeometry>

#include "scene/bone_store.h"

namespace ankleup {

/// One bone as a geometry of Qt Quick 3D.
class BoneGeometry : public QQuick3DGeometry {
    Q_OBJECT
    QML_ELEMENT
    /// Name of the bone (mesh/bone.h).
    Q_PROPERTY(QString bone READ bone WRITE setBone NOTIFY shapeChanged)
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY shapeChanged)
    Q_PROPERTY(bool plain READ isPlain WRITE setPlain NOTIFY shapeChanged)
    /// With few triangles: for machines that draw slowly, and for ghosts.
    Q_PROPERTY(bool low READ isLow WRITE setLow NOTIFY shapeChanged)
    /// -1 high arch .. 1 flat.
    Q_PROPERTY(qreal footType READ footType WRITE setFootType NOTIFY shapeChanged)
    /// Torsion of the shank beyond the sculpted one [rad].
    Q_PROPERTY(qreal torsion READ torsion WRITE setTorsion NOTIFY shapeChanged)
    /// Until it is wanted for the first time it has no vertices.
    Q_PROPERTY(bool wanted READ isWanted WRITE setWanted NOTIFY shapeChanged)
  public:
    explicit BoneGeometry(QQuick3DObject* parent = nullptr);

    QString bone() const;
    bool isMirrored() const { return shape_.mirrored; }
    bool isPlain() const { return shape_.plain; }
    bool isLow() const { return shape_.detail == Detail::kLow; }
    qreal footType() const { return shape_.footType; }
    bool isWanted() const { return wanted_; }
    qreal torsion() const { return shape_.torsion; }
    void setBone(const QString& name);
    void setMirrored(bool mirrored);
    void setPlain(bool plain);
    void setLow(bool low);
    void setFootType(qreal footType);
    void setWanted(bool wanted);
    void setTorsion(qreal torsion);

  signals:
    void shapeChanged();

  protected:
    // Once for all properties, not once for each.
    void classBegin() override;
    void componentComplete() override;

  private:
    void rebuild();

    bool named_ = false;
    bool complete_ = true;
    bool wanted_ = true;
    bool stale_ = true;
    BoneShape shape_;
};

}  // namespace ankleup
