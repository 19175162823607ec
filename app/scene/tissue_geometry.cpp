// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/tissue_geometry.h"

#include <algorithm>
#include <cmath>

#include "scene/scene_units.h"

namespace ankleup {
namespace {

using Eigen::Vector3f;

constexpr float kFibreAcross = 0.011F;  // one repeat of the fibres' texture [m]
constexpr float kFibreAlong = 0.070F;
constexpr float kCover = 0.88F;   // of an indicator's colour over the tissue
constexpr float kSoon = 0.25F;    // from this change on it covers as much as it ever will
constexpr float kPalest = 0.60F;  // share of the indicator's colour in its palest tone
constexpr int kFloats = 12;       // of a vertex

Vector3f toLinear(const QColor& colour) {
    const auto linear = [](double c) { return static_cast<float>(c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4)); };
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

/// From the tissue's own colour soon to a pale tone of the indicator's, then to that colour itself: red and blue never mix to purple.
Vector3f tinted(const Vector3f& plain, const Vector3f& pale, const Vector3f& full, float size) {
    const Vector3f tone = pale + (kPalest + (1.0F - kPalest) * size) * (full - pale);
    return plain + kCover * std::min(1.0F, size / kSoon) * (tone - plain);
}

}  // namespace

double findBandChange(Band band, const TissueChanges& changes) {
    const auto of = [&changes](TissueIndicator indicator) { return changes[static_cast<std::size_t>(indicator)]; };
    const double soleus = of(TissueIndicator::kAchillesSoleus);
    const double gastrocnemius = of(TissueIndicator::kAchillesGastroc);
    switch (band) {
        case Band::kGluteusMedius:
            return of(TissueIndicator::kGluteusMedius);
        case Band::kPiriformis:
            return of(TissueIndicator::kPiriformis);
        case Band::kItBand:
            return of(TissueIndicator::kItBand);
        case Band::kMcl:
            return of(TissueIndicator::kMcl);
        case Band::kGastrocnemiusMedial:
        case Band::kGastrocnemiusLateral:
            return gastrocnemius;
        case Band::kSoleus:
            return soleus;
        case Band::kAchillesTendon:
            return std::abs(gastrocnemius) > std::abs(soleus) ? gastrocnemius : soleus;
        case Band::kPlantarFascia:
            return of(TissueIndicator::kPlantarFascia);
        case Band::kRectusFemoris:
        case Band::kVastusLateralis:
        case Band::kVastusMedialis:
        case Band::kPatellarTendon:
        case Band::kTibialisAnterior:
            return 0.0;
    }
    return 0.0;
}

TissueGeometry::TissueGeometry(QQuick3DObject* parent) : QQuick3DGeometry(parent) {
    setStride(kFloats * sizeof(float));
    setPrimitiveType(PrimitiveType::Triangles);
    addAttribute(Attribute::PositionSemantic, 0, Attribute::F32Type);
    addAttribute(Attribute::NormalSemantic, 3 * sizeof(float), Attribute::F32Type);
    addAttribute(Attribute::TexCoord0Semantic, 6 * sizeof(float), Attribute::F32Type);
    addAttribute(Attribute::ColorSemantic, 8 * sizeof(float), Attribute::F32Type);
    addAttribute(Attribute::IndexSemantic, 0, Attribute::U32Type);
    connect(this, &TissueGeometry::coloursChanged, this, &TissueGeometry::follow);
}

void TissueGeometry::setFigure(FigureModel* figure) {
    if (figure == figure_) return;
    if (figure_) disconnect(figure_, nullptr, this, nullptr);
    figure_ = figure;
    if (figure_) connect(figure_, &FigureModel::moved, this, &TissueGeometry::follow);
    follow();
    emit figureChanged();
}

void TissueGeometry::setLow(bool low) {
    if (low == low_) return;
    low_ = low;
    mesh_.reset();
    follow();
    emit lowChanged();
}

void TissueGeometry::follow() {
    if (!figure_) return;
    if (!mesh_ || body_ != figure_->body() || left_ != figure_->isLeft()) prepare();
    mesh_->update(figure_->bonePoses(), figure_->forefootPose());
    fill();
}

void TissueGeometry::prepare() {
    body_ = figure_->body();
    left_ = figure_->isLeft();
    mesh_.emplace(body_, low_ ? Detail::kLow : Detail::kFull);
    std::vector<std::uint32_t> indices(mesh_->indices().begin(), mesh_->indices().end());
    if (left_) {
        for (std::size_t i = 0; i < indices.size(); i += 3) std::swap(indices[i + 1], indices[i + 2]);
    }
    setIndexData(QByteArray(reinterpret_cast<const char*>(indices.data()), static_cast<qsizetype>(indices.size() * sizeof(std::uint32_t))));
}

void TissueGeometry::fill() {
    const Vector3f muscle = toLinear(muscle_);
    const Vector3f tendon = toLinear(tendon_);
    const Vector3f longer = toLinear(longer_);
    const Vector3f shorter = toLinear(shorter_);
    const Vector3f side(1.0F, 1.0F, left_ ? -1.0F : 1.0F);
    std::array<float, kBandCount> change;
    for (int b = 0; b < kBandCount; ++b) {
        change[static_cast<std::size_t>(b)] = static_cast<float>(findBandChange(static_cast<Band>(b), figure_->tissueChanges()));
    }

    Vector3f low = mesh_->positions().front();
    Vector3f high = low;
    QByteArray vertices(static_cast<qsizetype>(mesh_->positions().size()) * kFloats * static_cast<qsizetype>(sizeof(float)),
                        Qt::Uninitialized);
    auto* out = reinterpret_cast<float*>(vertices.data());
    for (const TissueMesh::Ring& ring : mesh_->rings()) {
        const float shown = change[static_cast<std::size_t>(indexOf(ring.band))];
        const Vector3f plain = tendon + ring.muscle * (muscle - tendon);
        const Vector3f colour = tinted(plain, tendon, shown > 0.0F ? longer : shorter, std::abs(shown));
        for (std::uint32_t i = ring.first; i < ring.first + static_cast<std::uint32_t>(mesh_->columns()); ++i) {
            Vector3f::Map(out) = kSceneUnitsPerMetre * side.cwiseProduct(mesh_->positions()[i]);
            Vector3f::Map(out + 3) = side.cwiseProduct(mesh_->normals()[i]);
            out[6] = mesh_->fibres()[i].across / kFibreAcross;
            out[7] = mesh_->fibres()[i].along / kFibreAlong;
            Vector3f::Map(out + 8) = mesh_->openness()[i] * colour;
            out[11] = 1.0F;
            low = low.cwiseMin(Vector3f::Map(out) / kSceneUnitsPerMetre);
            high = high.cwiseMax(Vector3f::Map(out) / kSceneUnitsPerMetre);
            out += kFloats;
        }
    }
    setVertexData(vertices);
    setBounds(toScene(low.cast<double>()), toScene(high.cast<double>()));
    update();
}

}  // namespace ankleup
