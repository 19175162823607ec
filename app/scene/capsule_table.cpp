// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/capsule_table.h"

#include <algorithm>
#include <array>

namespace ankleup {
namespace {

/// In the bone's frame, centimetres at kSculptedHeight; z lateral.
struct Capsule {
    Bone bone;
    QVector3D a, b;
    float radiusA, radiusB;
};

constexpr int kLegCapsules = 11;
const std::array<Capsule, CapsuleTable::kCount> kCapsules = {{
    {Bone::kToes, {12.8F, 1.1F, -2.6F}, {19.0F, 0.7F, -2.0F}, 0.9F, 0.7F},
    {Bone::kToes, {12.4F, 1.0F, 1.2F}, {17.2F, 0.7F, 2.4F}, 1.3F, 0.9F},
    {Bone::kMetatarsals, {-5.0F, 3.9F, -1.8F}, {0.2F, 1.1F, -2.4F}, 1.3F, 1.0F},
    {Bone::kMetatarsals, {-5.5F, 3.4F, 1.6F}, {-0.4F, 1.0F, 2.2F}, 1.3F, 1.1F},
    {Bone::kCalcaneus, {1.8F, 2.3F, 0.2F}, {8.0F, 3.3F, 0.8F}, 1.8F, 1.5F},
    {Bone::kTalus, {0.0F, 2.2F, 0.0F}, {3.6F, 1.3F, -0.9F}, 1.9F, 1.3F},
    {Bone::kTibia, {0.0F, -3.6F, 0.0F}, {-0.3F, -13.0F, 0.0F}, 3.1F, 1.7F},
    {Bone::kTibia, {-0.3F, -13.0F, 0.0F}, {-0.3F, -40.5F, 0.0F}, 1.5F, 2.0F},
    {Bone::kFibula, {-1.5F, -5.0F, 3.8F}, {-1.0F, -42.0F, 2.6F}, 0.8F, 0.8F},
    {Bone::kFemur, {0.2F, -40.5F, 0.0F}, {2.0F, -24.0F, 2.3F}, 3.4F, 1.4F},
    {Bone::kFemur, {2.0F, -24.0F, 2.3F}, {-0.8F, -4.5F, 4.6F}, 1.4F, 2.0F},
    {Bone::kHipBones, {0.0F, 0.0F, 0.0F}, {-3.0F, -6.0F, -2.6F}, 3.0F, 1.5F},
    {Bone::kHipBones, {-1.0F, 2.0F, 0.6F}, {-2.0F, 13.0F, 3.6F}, 2.6F, 1.4F},
    {Bone::kHipBones, {3.5F, 5.0F, 3.0F}, {-7.5F, 9.0F, -2.4F}, 1.2F, 1.6F},
    {Bone::kHipBones, {0.0F, 0.0F, -16.7F}, {-3.0F, -6.0F, -14.1F}, 3.0F, 1.5F},
    {Bone::kHipBones, {-1.0F, 2.0F, -17.3F}, {-2.0F, 13.0F, -20.3F}, 2.6F, 1.4F},
    {Bone::kHipBones, {3.5F, 5.0F, -19.7F}, {-7.5F, 9.0F, -14.3F}, 1.2F, 1.6F},
    {Bone::kHipBones, {4.2F, -1.8F, -3.4F}, {4.2F, -1.8F, -13.3F}, 1.2F, 1.2F},
    {Bone::kSacrum, {-4.0F, 8.5F, -8.4F}, {-7.0F, 1.0F, -8.4F}, 3.4F, 1.6F},
    {Bone::kLumbar5, {-0.5F, -0.5F, 0.0F}, {-0.5F, 7.0F, 0.0F}, 2.3F, 2.2F},
}};

constexpr float kContactReach = 22.0F;  // beyond it a capsule keeps less than a hundredth of the light from the floor
constexpr float kNowhere = 1e6F;

}  // namespace

CapsuleTable::CapsuleTable(QQuick3DObject* parent) : QQuick3DTextureData(parent) {
    connect(this, &CapsuleTable::figureChanged, this, &CapsuleTable::refresh);
    refresh();
}

void CapsuleTable::setFigure(FigureModel* figure) {
    if (figure == figure_) return;
    if (figure_) disconnect(figure_, nullptr, this, nullptr);
    figure_ = figure;
    if (figure_) connect(figure_, &FigureModel::moved, this, &CapsuleTable::refresh);
    emit figureChanged();
}

void CapsuleTable::widen(const QVector3D& place, float radius) {
    const auto add = [this](float x, float z, float reach) {
        darkened_ = {std::min(darkened_.x(), x - reach), std::min(darkened_.y(), z - reach), std::max(darkened_.z(), x + reach),
                     std::max(darkened_.w(), z + reach)};
    };
    const QVector3D light = lightDirection_.normalized();
    const float way = std::max(0.0F, place.y()) / light.y();
    add(place.x() - way * light.x(), place.z() - way * light.z(), 1.5F * radius + static_cast<float>(softness_) * way);
    if (place.y() < kContactReach) add(place.x(), place.z(), kContactReach);
}

void CapsuleTable::refresh() {
    darkened_ = {kNowhere, kNowhere, -kNowhere, -kNowhere};
    QByteArray texels(kColumns * 2 * 4 * static_cast<int>(sizeof(float)), '\0');
    auto* out = reinterpret_cast<float*>(texels.data());
    const int used = !figure_ ? 0 : legOnly_ ? kLegCapsules : kCount;
    const float scale = figure_ ? static_cast<float>(figure_->scale()) : 1.0F;
    for (int i = 0; i < used; ++i) {
        const Capsule& capsule = kCapsules[static_cast<std::size_t>(i)];
        const PoseObject& bone = figure_->bone(capsule.bone);
        const auto put = [&](QVector3D p, float radius, float* texel) {
            if (figure_->isLeft()) p.setZ(-p.z());
            const QVector3D at = bone.position() + bone.rotation().rotatedVector(scale * p);
            widen(at, scale * radius);
            std::copy_n(std::array{at.x(), at.y(), at.z(), scale * radius}.data(), 4, texel);
        };
        put(capsule.a, capsule.radiusA, out + 4 * i);
        put(capsule.b, capsule.radiusB, out + 4 * (kColumns + i));
    }
    std::copy_n(std::array{darkened_.x(), darkened_.y(), darkened_.z(), darkened_.w()}.data(), 4, out + 4 * kCount);
    setFormat(RGBA32F);
    setSize({kColumns, 2});
    setHasTransparency(false);
    setTextureData(texels);
}

}  // namespace ankleup
