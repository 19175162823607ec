// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/footprint_geometry.h"

#include <algorithm>

#include "scene/scene_units.h"

namespace ankleup {
namespace {

constexpr int kFloats = 7;  // of a vertex: position, colour with alpha

}  // namespace

FootprintGeometry::FootprintGeometry(QQuick3DObject* parent) : QQuick3DGeometry(parent) {
    setStride(kFloats * static_cast<int>(sizeof(float)));
    setPrimitiveType(PrimitiveType::Triangles);
    addAttribute(Attribute::PositionSemantic, 0, Attribute::F32Type);
    addAttribute(Attribute::ColorSemantic, 3 * sizeof(float), Attribute::F32Type);
    addAttribute(Attribute::IndexSemantic, 0, Attribute::U32Type);
    const std::vector<std::uint32_t>& indices = findFootprintIndices();
    setIndexData(QByteArray(reinterpret_cast<const char*>(indices.data()), static_cast<qsizetype>(indices.size() * sizeof(std::uint32_t))));
}

void FootprintGeometry::setFigure(FigureModel* figure) {
    if (figure == figure_) return;
    if (figure_) disconnect(figure_, nullptr, this, nullptr);
    figure_ = figure;
    if (figure_) {
        connect(figure_, &FigureModel::moved, this, &FootprintGeometry::fill);
        fill();
    }
    emit figureChanged();
}

void FootprintGeometry::fill() {
    calcFootprint(figure_->body(), figure_->bonePoses(), figure_->forefootPose(), footprint_);
    QByteArray vertices(static_cast<qsizetype>(footprint_.positions.size() * kFloats * sizeof(float)), Qt::Uninitialized);
    auto* out = reinterpret_cast<float*>(vertices.data());
    const float side = figure_->isLeft() ? -1.0F : 1.0F;
    Eigen::Vector3f low = Eigen::Vector3f::Constant(1e6F);
    Eigen::Vector3f high = -low;
    for (std::size_t i = 0; i < footprint_.positions.size(); ++i) {
        Eigen::Vector3f place = kSceneUnitsPerMetre * footprint_.positions[i];
        place.z() *= side;
        low = low.cwiseMin(place);
        high = high.cwiseMax(place);
        out = std::copy_n(place.data(), 3, out);
        out = std::fill_n(out, 3, 1.0F);
        *out++ = footprint_.presence[i];
    }
    setVertexData(vertices);
    setBounds({low.x(), low.y(), low.z()}, {high.x(), high.y(), high.z()});
    update();
}

}  // namespace ankleup
