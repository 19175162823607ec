// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/silhouette_geometry.h"

#include <algorithm>

#include "scene/scene_units.h"

namespace ankleup {
namespace {

constexpr int kFloats = 8;  // of a vertex: position, normal, presence twice

}  // namespace

SilhouetteGeometry::SilhouetteGeometry(QQuick3DObject* parent) : QQuick3DGeometry(parent) {
    setStride(kFloats * static_cast<int>(sizeof(float)));
    setPrimitiveType(PrimitiveType::Triangles);
    addAttribute(Attribute::PositionSemantic, 0, Attribute::F32Type);
    addAttribute(Attribute::NormalSemantic, 3 * sizeof(float), Attribute::F32Type);
    addAttribute(Attribute::TexCoord0Semantic, 6 * sizeof(float), Attribute::F32Type);
    addAttribute(Attribute::IndexSemantic, 0, Attribute::U32Type);
}

void SilhouetteGeometry::setFigure(FigureModel* figure) {
    if (figure == figure_) return;
    if (figure_) disconnect(figure_, nullptr, this, nullptr);
    figure_ = figure;
    if (figure_) {
        connect(figure_, &FigureModel::moved, this, &SilhouetteGeometry::fill);
        connect(figure_, &FigureModel::shapeChanged, this, &SilhouetteGeometry::prepare);
        prepare();
    }
    emit figureChanged();
}

void SilhouetteGeometry::prepare() {
    std::vector<std::uint32_t> indices = findSilhouetteTopology().indices;
    if (figure_->isLeft()) {
        for (std::size_t i = 0; i < indices.size(); i += 3) std::swap(indices[i + 1], indices[i + 2]);
    }
    setIndexData(QByteArray(reinterpret_cast<const char*>(indices.data()), static_cast<qsizetype>(indices.size() * sizeof(std::uint32_t))));
    fill();
}

void SilhouetteGeometry::fill() {
    calcSilhouette(figure_->limbPoses(), figure_->scale(), silhouette_);
    const std::vector<float>& presence = findSilhouetteTopology().presence;
    QByteArray vertices(static_cast<qsizetype>(presence.size() * kFloats * sizeof(float)), Qt::Uninitialized);
    auto* out = reinterpret_cast<float*>(vertices.data());
    const Eigen::Vector3f side(1.0F, 1.0F, figure_->isLeft() ? -1.0F : 1.0F);
    Eigen::Vector3f low = Eigen::Vector3f::Constant(std::numeric_limits<float>::max());
    Eigen::Vector3f high = -low;
    for (std::size_t i = 0; i < presence.size(); ++i) {
        const Eigen::Vector3f position = kSceneUnitsPerMetre * side.cwiseProduct(silhouette_.positions[i]);
        const Eigen::Vector3f normal = side.cwiseProduct(silhouette_.normals[i]);
        low = low.cwiseMin(position);
        high = high.cwiseMax(position);
        out = std::copy_n(position.data(), 3, out);
        out = std::copy_n(normal.data(), 3, out);
        out = std::fill_n(out, 2, presence[i]);
    }
    setVertexData(vertices);
    setBounds({low.x(), low.y(), low.z()}, {high.x(), high.y(), high.z()});
    update();
}

}  // namespace ankleup
