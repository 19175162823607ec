// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/tissue_geometry.h"

#include <gtest/gtest.h>

#include <QVector3D>
#include <cstring>

#include "scene/fibre_texture.h"
#include "scene/stage_model.h"
#include "session/still.h"

namespace ankleup::testing {
namespace {

struct Vertex {
    QVector3D position, normal;
    float across, along;
    QVector3D colour;
    float alpha;
};

std::vector<Vertex> readVertices(const TissueGeometry& geometry) {
    const QByteArray data = geometry.vertexData();
    std::vector<Vertex> vertices(static_cast<std::size_t>(data.size()) / sizeof(Vertex));
    std::memcpy(vertices.data(), data.constData(), vertices.size() * sizeof(Vertex));
    return vertices;
}

std::vector<std::uint32_t> readIndices(const TissueGeometry& geometry) {
    const QByteArray data = geometry.indexData();
    std::vector<std::uint32_t> indices(static_cast<std::size_t>(data.size()) / sizeof(std::uint32_t));
    std::memcpy(indices.data(), data.constData(), static_cast<std::size_t>(data.size()));
    return indices;
}

class TissueGeometryTest : public ::testing::Test {
  protected:
    void bend(double knee, Side side = Side::kRight, const TissueChanges& changes = {}) {
        Configuration q = Configuration::Zero();
        q[indexOf(Coordinate::kKneeFlexion)] = radians(knee);
        figure_.stand({}, calcPosture(Leg({}, {}, false), q), side, changes);
    }
    void paint(TissueGeometry& geometry) {
        geometry.setProperty("muscle", QColor(Qt::red));
        geometry.setProperty("tendon", QColor(Qt::white));
        geometry.setProperty("longer", QColor(Qt::green));
        geometry.setProperty("shorter", QColor(Qt::blue));
    }

    FigureModel figure_;
};

TEST_F(TissueGeometryTest, FollowsItsFigureWithTheSameTopology) {
    bend(0.0);
    TissueGeometry geometry;
    geometry.setFigure(&figure_);
    const auto before = readVertices(geometry);
    const auto indices = readIndices(geometry);
    ASSERT_FALSE(before.empty());
    ASSERT_EQ(geometry.stride(), static_cast<int>(sizeof(Vertex)));
    bend(60.0);
    const auto after = readVertices(geometry);
    ASSERT_EQ(after.size(), before.size());
    EXPECT_EQ(readIndices(geometry), indices);
    EXPECT_NE(after.front().position, before.front().position);
    for (const Vertex& vertex : after) {
        ASSERT_NEAR(vertex.normal.length(), 1.0F, 1e-4F);
        for (int k = 0; k < 3; ++k) {
            ASSERT_GE(vertex.position[k], geometry.boundsMin()[k] - 1e-3F);
            ASSERT_LE(vertex.position[k], geometry.boundsMax()[k] + 1e-3F);
        }
    }
}

TEST_F(TissueGeometryTest, LeftLegIsTheMirrorImage) {
    TissueGeometry geometry;
    geometry.setFigure(&figure_);
    bend(40.0, Side::kRight);
    const auto right = readVertices(geometry);
    const auto outwards = readIndices(geometry);
    bend(40.0, Side::kLeft);
    const auto left = readVertices(geometry);
    const auto turned = readIndices(geometry);
    ASSERT_EQ(left.size(), right.size());
    const QVector3D mirror(1.0F, 1.0F, -1.0F);
    for (std::size_t i = 0; i < left.size(); ++i) {
        ASSERT_EQ(left[i].position, mirror * right[i].position);
        ASSERT_EQ(left[i].normal, mirror * right[i].normal);
        ASSERT_EQ(left[i].colour, right[i].colour);
    }
    ASSERT_EQ(turned.size(), outwards.size());
    for (std::size_t i = 0; i < turned.size(); i += 3) {
        ASSERT_EQ(turned[i], outwards[i]);
        ASSERT_EQ(turned[i + 1], outwards[i + 2]);
    }
}

TEST_F(TissueGeometryTest, DoesNothingWithoutAFigure) {
    TissueGeometry geometry;
    geometry.setFigure(&figure_);
    geometry.setFigure(nullptr);
    const QByteArray before = geometry.vertexData();
    bend(30.0);
    EXPECT_EQ(geometry.vertexData(), before);
}

TEST_F(TissueGeometryTest, LowDetailHasFewerTriangles) {
    bend(0.0);
    TissueGeometry full;
    full.setFigure(&figure_);
    TissueGeometry low;
    low.setLow(true);
    low.setFigure(&figure_);
    EXPECT_LT(readIndices(low).size() / 3, 6000U);
    EXPECT_GT(readIndices(full).size(), 2 * readIndices(low).size());
}

TEST_F(TissueGeometryTest, ColoursWhatDiffersFromTheReference) {
    TissueGeometry geometry;
    paint(geometry);
    geometry.setFigure(&figure_);
    bend(0.0);
    const auto plain = readVertices(geometry);
    TissueChanges changes{};
    changes[static_cast<std::size_t>(TissueIndicator::kAchillesSoleus)] = -1.0;
    changes[static_cast<std::size_t>(TissueIndicator::kItBand)] = 1.0;
    bend(0.0, Side::kRight, changes);
    const auto coloured = readVertices(geometry);
    const TissueMesh mesh({}, Detail::kFull);
    for (const auto& ring : mesh.rings()) {
        const std::uint32_t i = ring.first;
        const QVector3D gained = coloured[i].colour - plain[i].colour;
        if (ring.band == Band::kSoleus) {
            EXPECT_GT(coloured[i].colour.z(), coloured[i].colour.y());
            EXPECT_GT(coloured[i].colour.z(), coloured[i].colour.x());
        } else if (ring.band == Band::kItBand) {
            EXPECT_GT(coloured[i].colour.y(), coloured[i].colour.x());
        } else if (ring.band != Band::kAchillesTendon) {
            EXPECT_EQ(gained, QVector3D()) << nameOf(ring.band).data();
        }
    }
}

TEST(FibreTexture, IsGreyAndRepeatsWithoutASeam) {
    const FibreTexture texture;
    const QSize size = texture.size();
    const QByteArray pixels = texture.textureData();
    ASSERT_EQ(pixels.size(), 4 * size.width() * size.height());
    const auto shadeAt = [&](int x, int y) { return static_cast<int>(static_cast<unsigned char>(pixels[4 * (size.width() * y + x)])); };
    int steepest = 0;
    int across = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x + 1 < size.width(); ++x) {
            ASSERT_EQ(pixels[4 * (size.width() * y + x)], pixels[4 * (size.width() * y + x) + 2]);
            steepest = std::max(steepest, std::abs(shadeAt(x + 1, y) - shadeAt(x, y)));
        }
        across = std::max(across, std::abs(shadeAt(0, y) - shadeAt(size.width() - 1, y)));
    }
    EXPECT_GT(steepest, 5) << "no fibres to be seen";
    EXPECT_LE(across, steepest);
    for (int x = 0; x < size.width(); ++x) EXPECT_LE(std::abs(shadeAt(x, 0) - shadeAt(x, size.height() - 1)), steepest);
}

TEST(StageModelTissue, PresentLegShowsItsChangesAndTheReferenceNone) {
    Scene scene;
    scene.task.phase = 1.0;
    scene.right.condition.dorsiflexionLimit = radians(15.0);
    scene.view.compare = CompareMode::kGhost;
    const SnapshotPtr snapshot = solveStill(scene);
    StageModel stage;
    stage.show(snapshot);
    const TissueChanges expected = calcTissueChanges(snapshot->present.measures, snapshot->reference.measures);
    EXPECT_EQ(stage.present()->tissueChanges(), expected);
    EXPECT_NE(expected, TissueChanges{}) << "a stiff ankle should change something";
    EXPECT_EQ(stage.present()->kneecapChange(), expected[static_cast<std::size_t>(TissueIndicator::kKneecap)]);
    EXPECT_EQ(stage.ghost()->tissueChanges(), TissueChanges{});
}

TEST(FindBandChange, GivesEachBandItsOwnIndicator) {
    TissueChanges changes{};
    const auto set = [&changes](TissueIndicator indicator, double change) { changes[static_cast<std::size_t>(indicator)] = change; };
    set(TissueIndicator::kMcl, 0.1);
    set(TissueIndicator::kKneecap, 0.2);
    set(TissueIndicator::kItBand, 0.3);
    set(TissueIndicator::kPiriformis, 0.4);
    set(TissueIndicator::kGluteusMedius, 0.5);
    set(TissueIndicator::kAchillesSoleus, -0.6);
    set(TissueIndicator::kAchillesGastroc, 0.55);
    set(TissueIndicator::kPlantarFascia, 0.7);
    EXPECT_EQ(findBandChange(Band::kMcl, changes), 0.1);
    EXPECT_EQ(findBandChange(Band::kItBand, changes), 0.3);
    EXPECT_EQ(findBandChange(Band::kPiriformis, changes), 0.4);
    EXPECT_EQ(findBandChange(Band::kGluteusMedius, changes), 0.5);
    EXPECT_EQ(findBandChange(Band::kSoleus, changes), -0.6);
    EXPECT_EQ(findBandChange(Band::kGastrocnemiusMedial, changes), 0.55);
    EXPECT_EQ(findBandChange(Band::kGastrocnemiusLateral, changes), 0.55);
    EXPECT_EQ(findBandChange(Band::kAchillesTendon, changes), -0.6) << "the larger of the two that pull on it";
    EXPECT_EQ(findBandChange(Band::kPlantarFascia, changes), 0.7);
    for (const Band band :
         {Band::kRectusFemoris, Band::kVastusLateralis, Band::kVastusMedialis, Band::kPatellarTendon, Band::kTibialisAnterior}) {
        EXPECT_EQ(findBandChange(band, changes), 0.0) << nameOf(band).data();
    }
}

}  // namespace
}  // namespace ankleup::testing
