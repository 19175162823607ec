// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/stage_camera.h"

#include <QQuaternion>
#include <QtMath>
#include <algorithm>
#include <cmath>

#include "base/names.h"
#include "scene/scene_units.h"

namespace ankleup {
namespace {

constexpr float kNearest = 25.0F;
constexpr float kFarthest = 900.0F;
constexpr float kDegreesPerPixel = 0.35F;
constexpr float kSteepest = 90.0F;
constexpr float kZoomPerStep = 0.88F;
// Of the body height: the drawn part from the sole to the third lumbar vertebra.
constexpr float kShownHeight = 0.77F;
constexpr float kShownWidth = 0.50F;
constexpr float kShownMiddle = 0.305F;
constexpr float kShownLength = 0.40F;  // from above: pelvis to toes

float shortestTurn(float from, float to) { return from + std::remainder(to - from, 360.0F); }

/// The boom: turns camera coordinates (looking down -z) into the scene's.
QQuaternion boomRotation(const StageCamera::Aim& aim) { return QQuaternion::fromEulerAngles(-aim.pitch, 90.0F - aim.yaw, 0.0F); }

}  // namespace

StageCamera::StageCamera(QObject* parent) : QObject(parent) {
    connect(this, &StageCamera::moved, this, [this] { ++revision_; });
    refit();
}

float StageCamera::findFittingDistance(float height, float width) const {
    const float slope = std::tan(qDegreesToRadians(0.5F * kFieldOfView));
    const auto whole = static_cast<float>(std::max(1.0, viewport_.height()));
    const float free = std::max(0.3F * whole, whole - static_cast<float>(bottomInset_ + topInset_));
    const auto wide = static_cast<float>(std::max(1.0, viewport_.width()));
    return std::clamp(whole * std::max(height / free, width / wide) / (2.0F * slope), kNearest, kFarthest);
}

float StageCamera::findUnitsPerPixel(float distance) const {
    return 2.0F * distance * std::tan(qDegreesToRadians(0.5F * kFieldOfView)) / static_cast<float>(std::max(1.0, viewport_.height()));
}

StageCamera::Aim StageCamera::findAim(Camera view) const {
    const auto height = static_cast<float>(bodyHeight_);
    const auto beside = static_cast<float>(beside_);
    const float towardsPelvis = beside != 0.0F ? 0.5F * beside : bothLegs_ ? 0.0F : (leftLeg_ ? 0.045F : -0.045F) * height;
    const float wide = (bothLegs_ ? kShownWidth + 0.1F : kShownWidth) * height + std::abs(beside);
    Aim aim;
    aim.target = {-0.01F * height, kShownMiddle * height, towardsPelvis};
    aim.distance = findFittingDistance(kShownHeight * height, wide);
    switch (view) {
        case Camera::kFront:
            aim.yaw = 0.0F;
            break;
        case Camera::kBack:
            aim.yaw = 180.0F;
            break;
        case Camera::kRight:
            aim.yaw = 90.0F;
            break;
        case Camera::kLeft:
            aim.yaw = -90.0F;
            break;
        case Camera::kTop:
        case Camera::kSole: {
            const bool above = view == Camera::kTop;
            aim.yaw = above ? 180.0F : 0.0F;
            aim.pitch = above ? 90.0F : -90.0F;
            aim.target = above ? QVector3D(0.0F, 0.3F * height, 0.5F * (towardsPelvis + 0.5F * beside))
                               : QVector3D(0.042F * height, 0.0F, 0.5F * beside);
            const float length = above ? kShownLength : 0.21F;
            aim.distance = findFittingDistance(length * height, length * height + std::abs(beside)) + (above ? 0.3F * height : 0.0F);
            break;
        }
        case Camera::kHome:
            aim.yaw = leftLeg_ && beside == 0.0F ? -38.0F : 38.0F;  // of two, both are seen from where they were
            aim.pitch = 9.0F;
            break;
    }
    // Everything moves up by half of what more is covered below than above.
    const float up = 0.5F * static_cast<float>(bottomInset_ - topInset_) * findUnitsPerPixel(aim.distance);
    aim.target -= boomRotation(aim).rotatedVector({0.0F, up, 0.0F});
    return aim;
}

void StageCamera::setOut(const QString& view) {
    goal_.reset();
    keyView_ = findNamed<Camera>(kCameraNames, view.toStdString()).value_or(Camera::kHome);
    startGlide();
}

void StageCamera::flyTo(const QVector3D& target, qreal distance) {
    leaveKeyView();
    goal_ = aim_;
    goal_->target = target;
    goal_->distance = std::clamp(static_cast<float>(distance), kNearest, kFarthest);
    startGlide();
}

void StageCamera::keepInMind() {
    keptAim_ = aim_;
    keptView_ = keyView_;
}

void StageCamera::comeBack() {
    keyView_ = keptView_;
    goal_.reset();
    if (!keyView_) goal_ = keptAim_;
    startGlide();
}

void StageCamera::startGlide() {
    from_ = aim_;
    glide_ = 0.0;
    emit moved();
}

void StageCamera::look(const View& view) {
    if (view.freeCamera) {
        const FreeCamera& free = *view.freeCamera;
        leaveKeyView();
        aim_ = {static_cast<float>(free.yawDeg), static_cast<float>(free.pitchDeg),
                static_cast<float>(free.distanceM) * kSceneUnitsPerMetre, toScene({free.targetM[0], free.targetM[1], free.targetM[2]})};
    } else {
        keyView_ = view.camera;
        aim_ = findAim(view.camera);
    }
    glide_ = 1.0;
    emit moved();
}

View StageCamera::seenFromHere(View view) const {
    view.freeCamera.reset();
    if (keyView_) {
        view.camera = *keyView_;
    } else {
        const QVector3D at = aim_.target / kSceneUnitsPerMetre;
        view.freeCamera = FreeCamera{aim_.yaw, aim_.pitch, aim_.distance / kSceneUnitsPerMetre, {at.x(), at.y(), at.z()}};
    }
    return view;
}

void StageCamera::setGlide(qreal glide) {
    glide_ = std::clamp(glide, 0.0, 1.0);
    if (!keyView_ && !goal_) return;
    Aim to = keyView_ ? findAim(*keyView_) : *goal_;
    to.yaw = shortestTurn(from_.yaw, to.yaw);
    const auto part = static_cast<float>(glide_);
    const auto mix = [part](const auto& a, const auto& b) { return a + part * (b - a); };
    aim_ = {mix(from_.yaw, to.yaw), mix(from_.pitch, to.pitch), mix(from_.distance, to.distance), mix(from_.target, to.target)};
    emit moved();
}

void StageCamera::setLeader(StageCamera* leader) {
    if (leader == leader_) return;
    if (leader_) disconnect(leader_, nullptr, this, nullptr);
    leader_ = leader;
    if (leader_) connect(leader_, &StageCamera::moved, this, &StageCamera::doAsLeader);
    doAsLeader();
    emit leaderChanged();
}

void StageCamera::setMirrored(bool mirrored) {
    if (mirrored == mirrored_) return;
    mirrored_ = mirrored;
    doAsLeader();
    emit leaderChanged();
}

/// The sagittal plane is the mirror.
void StageCamera::doAsLeader() {
    if (!leader_) return;
    leaveKeyView();
    aim_ = leader_->aim_;
    if (mirrored_) {
        aim_.yaw = -aim_.yaw;
        aim_.target.setZ(-aim_.target.z());
    }
    emit moved();
}

void StageCamera::refit() {
    if (!keyView_ || glide_ < 1.0) return;
    aim_ = findAim(*keyView_);
    emit moved();
}

void StageCamera::setViewport(const QSizeF& viewport) {
    if (viewport == viewport_ || viewport.isEmpty()) return;
    viewport_ = viewport;
    refit();
    emit moved();
}

void StageCamera::setBottomInset(qreal inset) {
    if (inset == bottomInset_) return;
    bottomInset_ = inset;
    refit();
    emit moved();
}

void StageCamera::setTopInset(qreal inset) {
    if (inset == topInset_) return;
    topInset_ = inset;
    refit();
    emit moved();
}

void StageCamera::setBodyHeight(qreal height) {
    if (height == bodyHeight_) return;
    bodyHeight_ = height;
    refit();
    emit subjectChanged();
}

void StageCamera::setLeftLeg(bool left) {
    if (left == leftLeg_) return;
    leftLeg_ = left;
    refit();
    emit subjectChanged();
}

void StageCamera::setBothLegs(bool both) {
    if (both == bothLegs_) return;
    bothLegs_ = both;
    refit();
    emit subjectChanged();
}

void StageCamera::setBeside(qreal shift) {
    if (shift == beside_) return;
    // The active leg stands in the middle of the world: when the other becomes active, everything moves over, and the eye with it.
    if (beside_ * shift < 0.0) aim_.target.setZ(aim_.target.z() + static_cast<float>(0.5 * (shift - beside_)));
    beside_ = shift;
    refit();
    emit moved();
    emit subjectChanged();
}

void StageCamera::orbit(qreal dx, qreal dy) {
    leaveKeyView();
    aim_.yaw += kDegreesPerPixel * static_cast<float>(dx);
    aim_.pitch = std::clamp(aim_.pitch + kDegreesPerPixel * static_cast<float>(dy), -kSteepest, kSteepest);
    emit moved();
}

void StageCamera::pan(qreal dx, qreal dy) {
    leaveKeyView();
    const QVector3D way(static_cast<float>(-dx), static_cast<float>(dy), 0.0F);
    aim_.target += boomRotation(aim_).rotatedVector(findUnitsPerPixel(aim_.distance) * way);
    emit moved();
}

void StageCamera::zoom(qreal steps) { zoomTo(aim_.distance * std::pow(static_cast<qreal>(kZoomPerStep), steps)); }

void StageCamera::zoomTo(qreal distance) {
    leaveKeyView();
    aim_.distance = std::clamp(static_cast<float>(distance), kNearest, kFarthest);
    emit moved();
}

QVector3D StageCamera::project(const QVector3D& point) const {
    const QVector3D seen = boomRotation(aim_).conjugated().rotatedVector(point - aim_.target) - QVector3D(0, 0, aim_.distance);
    const float depth = -seen.z();
    const auto height = static_cast<float>(viewport_.height());
    const float scale = 0.5F * height / std::tan(qDegreesToRadians(0.5F * kFieldOfView)) / std::max(depth, 1e-3F);
    return {0.5F * static_cast<float>(viewport_.width()) + scale * seen.x(), 0.5F * height - scale * seen.y(), depth};
}

QVector3D StageCamera::unproject(const QPointF& place, float depth) const {
    const auto height = static_cast<float>(viewport_.height());
    const float scale = 2.0F * std::tan(qDegreesToRadians(0.5F * kFieldOfView)) * depth / std::max(height, 1.0F);
    const QVector3D seen(scale * (static_cast<float>(place.x()) - 0.5F * static_cast<float>(viewport_.width())),
                         scale * (0.5F * height - static_cast<float>(place.y())), aim_.distance - depth);
    return boomRotation(aim_).rotatedVector(seen) + aim_.target;
}

QVector3D StageCamera::rightward() const { return boomRotation(aim_).rotatedVector({1.0F, 0.0F, 0.0F}); }
QVector3D StageCamera::upward() const { return boomRotation(aim_).rotatedVector({0.0F, 1.0F, 0.0F}); }

}  // namespace ankleup
