// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QPointF>
#include <QPointer>
#include <QSizeF>
#include <QVector3D>
#include <optional>

#include "scenario/scene.h"

namespace ankleup {

/// The camera on its boom. Yaw 0 looks at the front of the body, 90 at its right side; pitch + looks from above. Scene units, degrees.
class StageCamera : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal yaw READ yaw NOTIFY moved)
    Q_PROPERTY(qreal pitch READ pitch NOTIFY moved)
    Q_PROPERTY(qreal distance READ distance NOTIFY moved)
    Q_PROPERTY(QVector3D target READ target NOTIFY moved)
    Q_PROPERTY(qreal fieldOfView READ fieldOfView CONSTANT)  ///< vertical
    /// Size of the view [px].
    Q_PROPERTY(QSizeF viewport READ viewport WRITE setViewport NOTIFY moved)
    /// Height at the lower edge that something else covers [px]: the key views keep clear of it.
    Q_PROPERTY(qreal bottomInset READ bottomInset WRITE setBottomInset NOTIFY moved)
    /// The same at the upper edge.
    Q_PROPERTY(qreal topInset READ topInset WRITE setTopInset NOTIFY moved)
    /// Grows with every change of what is seen: for bindings that project points.
    Q_PROPERTY(int revision READ revision NOTIFY moved)
    /// Scene units; what home and the key views have to show.
    Q_PROPERTY(qreal bodyHeight READ bodyHeight WRITE setBodyHeight NOTIFY subjectChanged)
    Q_PROPERTY(bool leftLeg READ isLeftLeg WRITE setLeftLeg NOTIFY subjectChanged)
    Q_PROPERTY(bool bothLegs READ isBothLegs WRITE setBothLegs NOTIFY subjectChanged)
    /// How far to the right of the body a second leg stands that has to be shown as well, scene units; 0: none.
    Q_PROPERTY(qreal beside READ beside WRITE setBeside NOTIFY subjectChanged)
    /// How far a glide to a key view has come, 0..1; whoever animates it decides how long it takes.
    Q_PROPERTY(qreal glide READ glide WRITE setGlide NOTIFY moved)
    /// Another stage's camera that this one does as; null: it goes its own way. A picture in the mirror is seen from the mirrored place.
    Q_PROPERTY(ankleup::StageCamera* leader READ leader WRITE setLeader NOTIFY leaderChanged)
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY leaderChanged)
  public:
    explicit StageCamera(QObject* parent = nullptr);

    struct Aim {
        float yaw = 0.0F, pitch = 0.0F, distance = 260.0F;
        QVector3D target;
    };

    qreal yaw() const { return aim_.yaw; }
    qreal pitch() const { return aim_.pitch; }
    qreal distance() const { return aim_.distance; }
    QVector3D target() const { return aim_.target; }
    qreal fieldOfView() const { return kFieldOfView; }
    QSizeF viewport() const { return viewport_; }
    qreal bottomInset() const { return bottomInset_; }
    qreal topInset() const { return topInset_; }
    int revision() const { return revision_; }
    qreal bodyHeight() const { return bodyHeight_; }
    bool isLeftLeg() const { return leftLeg_; }
    bool isBothLegs() const { return bothLegs_; }
    qreal beside() const { return beside_; }
    qreal glide() const { return glide_; }
    void setViewport(const QSizeF& viewport);
    void setBottomInset(qreal inset);
    void setTopInset(qreal inset);
    void setBodyHeight(qreal height);
    void setLeftLeg(bool left);
    void setBothLegs(bool both);
    void setBeside(qreal shift);
    void setGlide(qreal glide);
    StageCamera* leader() const { return leader_; }
    void setLeader(StageCamera* leader);
    bool isMirrored() const { return mirrored_; }
    void setMirrored(bool mirrored);

    /// Starts a glide to a key view; the caller moves `glide` from 0 to 1, or sets it to 1.
    Q_INVOKABLE void setOut(const QString& view);
    /// Starts a flight to a place, seen from the side it is seen from now. Scene units.
    Q_INVOKABLE void flyTo(const QVector3D& target, qreal distance);
    /// Keeps in mind how things are seen now, and starts a glide back there.
    Q_INVOKABLE void keepInMind();
    Q_INVOKABLE void comeBack();
    /// Looks as a scene says, at once.
    void look(const View& view);
    /// The same view, seen from where this camera is now.
    View seenFromHere(View view) const;
    // At a key view the camera follows changes of body and window; moved by hand, it stays.
    Q_INVOKABLE void orbit(qreal dx, qreal dy);  ///< by a drag [px]
    Q_INVOKABLE void pan(qreal dx, qreal dy);    ///< the scene follows the pointer [px]
    Q_INVOKABLE void zoom(qreal steps);          ///< + nearer; 1 is a notch of the wheel
    Q_INVOKABLE void zoomTo(qreal distance);     ///< for pinching
    /// Where a point of the scene is in the view [px], and how far in front of the camera; z <= 0: behind it.
    Q_INVOKABLE QVector3D project(const QVector3D& point) const;
    /// The point of the scene that is seen at a place of the view [px], so far in front of the camera: project() backwards.
    QVector3D unproject(const QPointF& place, float depth) const;
    /// To the right and upwards on the screen: unit vectors of the scene.
    QVector3D rightward() const;
    QVector3D upward() const;

  signals:
    void moved();
    void subjectChanged();
    void leaderChanged();

  private:
    static constexpr float kFieldOfView = 27.0F;

    Aim findAim(Camera view) const;
    float findFittingDistance(float height, float width) const;
    /// Of the scene, so far in front of the camera.
    float findUnitsPerPixel(float distance) const;
    void startGlide();
    void refit();
    void doAsLeader();
    void leaveKeyView() {
        keyView_.reset();
        goal_.reset();
    }

    QPointer<StageCamera> leader_;
    bool mirrored_ = false;
    Aim aim_, from_;
    std::optional<Aim> goal_;  ///< of a flight that is no key view
    std::optional<Camera> keyView_ = Camera::kHome;
    Aim keptAim_;
    std::optional<Camera> keptView_;
    QSizeF viewport_{1, 1};
    qreal bottomInset_ = 0.0;
    qreal topInset_ = 0.0;
    int revision_ = 0;
    qreal bodyHeight_ = 172.0;
    qreal beside_ = 0.0;
    qreal glide_ = 1.0;
    bool leftLeg_ = false;
    bool bothLegs_ = false;
};

}  // namespace ankleup
