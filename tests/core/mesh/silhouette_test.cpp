// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "mesh/silhouette.h"

#include <gtest/gtest.h>

#include <Eigen/Geometry>
#include <map>

#include "core/support/meshes.h"
#include "mesh/free_leg.h"
#include "mesh/silhouette_shape.h"
#include "scenario/scene_solution.h"

namespace ankleup::testing {
namespace {

using Eigen::Vector3f;

/// A leg in a scene, standing or hanging.
struct DrawnLeg {
    Body body;
    BonePoses bones;
    Silhouette skin;
};

DrawnLeg draw(const Body& body, const BonePoses& bones) {
    DrawnLeg leg{.body = body, .bones = bones, .skin = {}};
    calcSilhouette(findLimbPoses(bones), boneScale(body), leg.skin);
    return leg;
}

DrawnLeg drawStanding(const Scene& scene) {
    const LegProblem problem = makePresent(scene, Side::kRight);
    return draw(problem.body, calcBonePoses(problem.body, solveLeg(problem).solution.posture));
}

Scene makeScene(Task task, double phase, double limit) {
    Scene scene;
    scene.task.task = task;
    scene.task.phase = phase;
    scene.right.condition.dorsiflexionLimit = limit;
    return scene;
}

/// The triangles with the open waist closed.
std::vector<std::uint32_t> closeWaist() {
    std::vector<std::uint32_t> indices = findSilhouetteTopology().indices;
    const std::uint32_t around = indices[2];  // the first triangle leads from the first ring to the next
    for (std::uint32_t k = 1; k + 1 < around; ++k) indices.insert(indices.end(), {0, k + 1, k});
    return indices;
}

/// Tells inside from outside by rays along Z. Triangles are sorted by height, so that a ray meets few of them.
class Inside {
  public:
    Inside(const std::vector<Vector3f>& positions, const std::vector<std::uint32_t>& indices) : positions_(positions) {
        low_ = high_ = positions.front().y();
        for (const Vector3f& p : positions) {
            low_ = std::min(low_, p.y());
            high_ = std::max(high_, p.y());
        }
        for (std::size_t i = 0; i < indices.size(); i += 3) {
            const std::array<std::uint32_t, 3> triangle = {indices[i], indices[i + 1], indices[i + 2]};
            const auto [lowest, highest] = std::minmax({y(triangle[0]), y(triangle[1]), y(triangle[2])});
            for (std::size_t slab = slabAt(lowest); slab <= slabAt(highest); ++slab) slabs_[slab].push_back(triangle);
        }
    }

    bool operator()(const Vector3f& point) const {
        const Vector3f p = point + Vector3f(1.7e-6F, 2.3e-6F, 0.0F);  // so that no ray runs along an edge
        if (p.y() < low_ || p.y() > high_) return false;
        int winding = 0;
        for (const auto& triangle : slabs_[slabAt(p.y())]) winding += cross(triangle, p);
        return winding > 0;
    }

  private:
    static constexpr std::size_t kSlabs = 256;

    float y(std::uint32_t i) const { return positions_[i].y(); }
    std::size_t slabAt(float height) const {
        return static_cast<std::size_t>((height - low_) / (high_ - low_) * (static_cast<float>(kSlabs) - 0.01F));
    }
    /// 1 where a ray from `p` along Z leaves through the triangle, -1 where it enters.
    int cross(const std::array<std::uint32_t, 3>& triangle, const Vector3f& p) const {
        const Vector3f a = positions_[triangle[0]] - p;
        const Vector3f b = positions_[triangle[1]] - p;
        const Vector3f c = positions_[triangle[2]] - p;
        const auto area = [](const Vector3f& u, const Vector3f& v) { return u.x() * v.y() - u.y() * v.x(); };
        const float ofA = area(b, c);
        const float ofB = area(c, a);
        const float ofC = area(a, b);
        const bool leaves = ofA > 0.0F && ofB > 0.0F && ofC > 0.0F;
        const bool enters = ofA < 0.0F && ofB < 0.0F && ofC < 0.0F;
        if (!leaves && !enters) return 0;
        const float along = (ofA * a.z() + ofB * b.z() + ofC * c.z()) / (ofA + ofB + ofC);
        return along < 0.0F ? 0 : leaves ? 1 : -1;
    }

    const std::vector<Vector3f>& positions_;
    float low_ = 0.0F, high_ = 0.0F;
    std::array<std::vector<std::array<std::uint32_t, 3>>, kSlabs> slabs_;
};

constexpr double kMargin = 0.001;       // between bone and skin [m]
constexpr std::size_t kSampled = 2000;  // vertices of each bone

/// Of this leg's half: the pelvis is covered by both.
bool isOnThisSide(Bone bone, const Vector3f& p) {
    if (bone == Bone::kHipBones || bone == Bone::kSacrum) return p.z() > -0.0836F;
    return bone < Bone::kHipBones || p.z() > 0.0F;
}

/// The sampled vertices of a bone that come through the skin, or nearer to it than the margin.
struct Protruding {
    int count = 0;
    Eigen::AlignedBox3f where;  ///< in the bone's frame [m]
};
std::map<std::string_view, Protruding> findProtruding(const DrawnLeg& leg) {
    static const std::vector<std::uint32_t> kClosed = closeWaist();
    const Inside isInside(leg.skin.positions, kClosed);
    std::map<std::string_view, Protruding> protruding;
    for (int i = 0; i < kBoneCount; ++i) {
        const auto bone = static_cast<Bone>(i);
        TriangleMesh mesh = findShippedBones()[static_cast<std::size_t>(i)];
        if (bone == Bone::kTibia || bone == Bone::kFibula) {
            mesh = withTorsion(mesh, kSculptedThighFootAngle - leg.body.thighFootAngle, kTorsionUpper, kTorsionLower);
        }
        const std::size_t step = std::max<std::size_t>(1, mesh.vertexCount() / kSampled);
        for (std::size_t v = 0; v < mesh.vertexCount(); v += step) {
            if (!isOnThisSide(bone, mesh.positions[v])) continue;
            const Vector3 grown = (mesh.positions[v] + static_cast<float>(kMargin) * mesh.normals[v]).cast<double>();
            const Vector3f at = (leg.bones[static_cast<std::size_t>(i)] * (boneScale(leg.body) * grown)).cast<float>();
            if (isInside(at)) continue;
            Protruding& found = protruding[nameOf(bone)];
            ++found.count;
            found.where.extend(mesh.positions[v]);
        }
    }
    return protruding;
}

std::string describe(const std::map<std::string_view, Protruding>& protruding) {
    std::ostringstream text;
    const Eigen::IOFormat inLine(3, Eigen::DontAlignCols, " ", " ");
    for (const auto& [bone, found] : protruding) {
        text << bone << " " << found.count << " within (" << (1e3F * found.where.min()).format(inLine) << ") to ("
             << (1e3F * found.where.max()).format(inLine) << ") mm  ";
    }
    return text.str();
}

void expectBonesInside(const Scene& scene) {
    SCOPED_TRACE(::testing::Message() << nameOf(scene.task.task) << " " << scene.task.phase << ", limit "
                                      << degrees(scene.right.condition.dorsiflexionLimit) << " deg");
    const LegProblem problem = makePresent(scene, Side::kRight);
    const Posture posture = solveLeg(problem).solution.posture;
    EXPECT_EQ(describe(findProtruding(draw(problem.body, calcBonePoses(problem.body, posture)))), "");
    if (!isSingleLeg(scene.task.task)) return;
    EXPECT_EQ(describe(findProtruding(draw(problem.body, calcFreeLeg(problem.problem, problem.task, posture)))), "") << "free leg";
}

TEST(CalcSilhouette, HoldsAllBonesInEveryTask) {
    for (int task = 0; task < kTaskCount; ++task) {
        for (const double limit : {radians(5.0), radians(36.0)}) {
            for (const double phase : {0.0, 0.5, 1.0}) {
                expectBonesInside(makeScene(static_cast<Task>(task), phase, limit));
                if (!hasPhase(static_cast<Task>(task))) break;
            }
        }
    }
}

TEST(CalcSilhouette, HoldsTheBonesOfOtherBodies) {
    for (const double twist : {-5.0, 20.0}) {
        Scene scene = makeScene(Task::kSingleLegSquat, 1.0, radians(10.0));
        scene.body.thighFootAngle = radians(twist);
        scene.body.footType = twist < 0.0 ? 1.0 : -1.0;
        scene.body.height = twist < 0.0 ? 1.5 : 1.95;
        expectBonesInside(scene);
    }
}

TEST(CalcSilhouette, IsAProperSurface) {
    for (const double phase : {0.0, 1.0}) {
        const DrawnLeg leg = drawStanding(makeScene(Task::kDoubleLegSquat, phase, radians(36.0)));
        ASSERT_EQ(leg.skin.positions.size(), findSilhouetteTopology().vertexCount());
        ASSERT_EQ(leg.skin.normals.size(), leg.skin.positions.size());
        for (std::size_t i = 0; i < leg.skin.positions.size(); ++i) {
            EXPECT_TRUE(leg.skin.positions[i].allFinite());
            EXPECT_NEAR(leg.skin.normals[i].norm(), 1.0F, 1e-4F);
        }
        for (const std::uint32_t index : findSilhouetteTopology().indices) ASSERT_LT(index, leg.skin.positions.size());
    }
}

TEST(CalcSilhouette, NormalsPointOutwards) {
    const DrawnLeg leg = drawStanding(makeScene(Task::kStanding, 0.0, radians(36.0)));
    const std::vector<std::uint32_t> closed = closeWaist();
    const Inside isInside(leg.skin.positions, closed);
    int inwards = 0;
    int looked = 0;
    for (std::size_t i = 0; i < leg.skin.positions.size(); i += 29) {
        const Vector3f outside = leg.skin.positions[i] + 0.002F * leg.skin.normals[i];
        const Vector3f inside = leg.skin.positions[i] - 0.002F * leg.skin.normals[i];
        ++looked;
        if (isInside(outside) && !isInside(inside)) ++inwards;
    }
    EXPECT_EQ(inwards, 0) << "of " << looked;
}

TEST(CalcSilhouette, FadesOutTowardsTheWaist) {
    const SilhouetteTopology& topology = findSilhouetteTopology();
    EXPECT_EQ(topology.presence.front(), 0.0F);
    const DrawnLeg leg = drawStanding(makeScene(Task::kStanding, 0.0, radians(36.0)));
    const double hip = leg.bones[static_cast<std::size_t>(indexOf(Bone::kFemur))].translation.y();
    for (std::size_t i = 0; i < topology.vertexCount(); ++i) {
        if (leg.skin.positions[i].y() < hip - 0.05) {
            EXPECT_EQ(topology.presence[i], 1.0F);
        }
    }
}

/// Behind a bent knee thigh and calf meet, they do not go through each other.
TEST(CalcSilhouette, ThighAndCalfStopAtEachOther) {
    const DrawnLeg leg = drawStanding(makeScene(Task::kDoubleLegSquat, 1.0, radians(36.0)));
    const LimbPoses limb = findLimbPoses(leg.bones);
    const Vector3f between = (limb.femur.rotation.col(1) + limb.tibia.rotation.col(1)).normalized().cast<float>();
    const Vector3f knee = limb.tibia.translation.cast<float>();
    DrawnLeg straight = drawStanding(makeScene(Task::kStanding, 0.0, radians(36.0)));
    const double height = findLimbPoses(straight.bones).tibia.translation.y();
    for (std::size_t i = 0; i < leg.skin.positions.size(); ++i) {
        const float above = straight.skin.positions[i].y() - static_cast<float>(height);
        if (std::abs(above) < 0.05F || above > 0.25F || above < -0.25F) continue;
        const float side = between.dot(leg.skin.positions[i] - knee);
        EXPECT_GT(above > 0.0F ? side : -side, 0.0F);
    }
}

TEST(CalcSilhouette, GrowsWithTheBody) {
    Scene scene = makeScene(Task::kStanding, 0.0, radians(36.0));
    const auto findWidth = [](const Silhouette& skin) {
        float low = 1e9F;
        float high = -1e9F;
        for (const Vector3f& p : skin.positions) {
            low = std::min(low, p.y());
            high = std::max(high, p.y());
        }
        return high - low;
    };
    const float usual = findWidth(drawStanding(scene).skin);
    scene.body.height = 1.1 * 1.72;
    EXPECT_NEAR(findWidth(drawStanding(scene).skin) / usual, 1.1F, 0.002F);
}

/// Circumference of a horizontal section of the standing leg [mm].
double findGirth(const LegSection& section) {
    const double depth = 0.5 * (section.front - section.back).norm();
    const double width = 0.5 * (section.lateral - section.medial);
    return kPi * (3.0 * (depth + width) - std::sqrt((3.0 * depth + width) * (depth + 3.0 * width)));
}

TEST(LegSections, HaveTheGirthsTheySpeakOf) {
    const auto at = [](double height) {
        const LegSection* nearest = nullptr;
        for (const LegSection& section : findLegSections()) {
            if (!nearest || std::abs(section.front.y() - height) < std::abs(nearest->front.y() - height)) nearest = &section;
        }
        return findGirth(*nearest);
    };
    EXPECT_NEAR(at(745.0), 540.0, 25.0);  // upper thigh
    EXPECT_NEAR(at(490.0), 370.0, 20.0);  // knee
    EXPECT_NEAR(at(355.0), 360.0, 20.0);  // calf
    EXPECT_NEAR(at(150.0), 240.0, 20.0);  // above the ankle
}

}  // namespace
}  // namespace ankleup::testing
