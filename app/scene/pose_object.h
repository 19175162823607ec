// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QQuaternion>
#include <QVector3D>

namespace ankleup {

/// Where one rigid thing of the scene is. Scene units.
class PoseObject : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of a figure")
    Q_PROPERTY(QString name READ name CONSTANT)
    /// The segment that it belongs to, by the name its colour goes by: foot, tibia, knee, femur, pelvis.
    Q_PROPERTY(QString segment READ segment CONSTANT)
    Q_PROPERTY(QQuaternion rotation READ rotation NOTIFY moved)
    Q_PROPERTY(QVector3D position READ position NOTIFY moved)
  public:
    PoseObject(QString name, QString segment, QObject* parent) : QObject(parent), name_(std::move(name)), segment_(std::move(segment)) {}

    QString name() const { return name_; }
    QString segment() const { return segment_; }
    QQuaternion rotation() const { return rotation_; }
    QVector3D position() const { return position_; }
    void move(const QQuaternion& rotation, const QVector3D& position) {
        if (rotation == rotation_ && position == position_) return;
        rotation_ = rotation;
        position_ = position;
        emit moved();
    }

  signals:
    void moved();

  private:
    QString name_, segment_;
    QQuaternion rotation_;
    QVector3D position_;
};

}  // namespace ankleup
