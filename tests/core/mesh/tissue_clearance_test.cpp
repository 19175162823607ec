// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// Bands against bones: neither through them nor far away from them.
#include <gtest/gtest.h>

#include <Eigen/Geometry>
#include <memory>

#include "core/support/mesh_distance.h"
#include "core/support/meshes.h"
#include "mesh/tissue_mesh.h"
#include "scenario/scene_solution.h"

namespace ankleup::testing {
namespace {

using Eigen::Vector3f;

/// Bones in a posture, to be measured from.
class PosedBones {
  public:
    explicit PosedBones(const Posture& posture) : poses_(calcBonePoses({}, posture)), forefoot_(posture.pose(Segment::kForefoot)) {}

    void draw(TissueMesh& mesh) const { mesh.update(poses_, forefoot_); }
    /// Signed distance from the nearest bone, menisci left out: they give way.
    float calcDistance(const Vector3f& point) const {
        float nearest = MeshDistance::kReach;
        for (int b = 0; b < kBoneCount; ++b) {
            if (static_cast<Bone>(b) == Bone::kMenisci) continue;
            const auto i = static_cast<std::size_t>(b);
            const Vector3f local = (poses_[i].inverse() * point.cast<double>()).cast<float>();
            nearest = std::min(nearest, (*findDistances()[i])(local));
        }
        return nearest;
    }

  private:
    using Distances = std::array<std::unique_ptr<MeshDistance>, kBoneCount>;
    static const Distances& findDistances() {
        static const Distances kDistances = [] {
            Distances distances;
            for (std::size_t i = 0; i < kBoneCount; ++i) distances[i] = std::make_unique<MeshDistance>(findShippedBones()[i]);
            return distances;
        }();
        return kDistances;
    }

    BonePoses poses_;
    Transform forefoot_;
};

Posture bend(double knee, double hip, double ankle) {
    Configuration q = Configuration::Zero();
    q[indexOf(Coordinate::kKneeFlexion)] = radians(knee);
    q[indexOf(Coordinate::kHipFlexion)] = radians(hip);
    q[indexOf(Coordinate::kDorsiflexion)] = radians(ankle);
    return calcPosture(Leg({}, {}, false), q);
}

/// Both ends of every task, with a free ankle and a very stiff one.
const std::vector<Posture>& solveTasks() {
    static const std::vector<Posture> kPostures = [] {
        std::vector<Posture> postures;
        for (int task = 0; task < kTaskCount; ++task) {
            for (const double phase : {0.0, 1.0}) {
                for (const double limit : {36.0, 10.0}) {
                    Scene scene;
                    scene.task.task = static_cast<Task>(task);
                    scene.task.phase = phase;
                    scene.right.condition.dorsiflexionLimit = radians(limit);
                    postures.push_back(solveLeg(makePresent(scene, Side::kRight)).solution.posture);
                }
            }
        }
        return postures;
    }();
    return kPostures;
}

/// How deep the middle and the outer face of a band may go into a bone between its ends, and how far the band may be from it [m].
struct Limit {
    Band band;
    double middle;
    double face;
    double folded;  ///< more, beyond 95 deg of knee or hip flexion
    double gap;     ///< how far its nearer face may stay away from the nearest bone
    const char* why;
};
constexpr double kTouch = 0.002;
constexpr double kFree = 1.0;  // it spans a joint, fat or another muscle
constexpr std::array<Limit, kBandCount> kLimits = {{
    {Band::kGluteusMedius, 0.004, kTouch, 0.0, 0.020, "its path ends 3 mm within the trochanter"},
    {Band::kPiriformis, 0.012, 0.012, 0.0, 0.014, "its path starts within the sacrum, 9 mm behind its front"},
    {Band::kItBand, kTouch, kTouch, 0.0, kFree, ""},
    {Band::kRectusFemoris, kTouch, kTouch, 0.008, kFree, "it folds at the front spine of the ilium"},
    {Band::kVastusLateralis, 0.004, kTouch, 0.0, 0.013, "it ends in the patella's edge"},
    {Band::kVastusMedialis, 0.004, kTouch, 0.0, 0.011, "it ends in the patella's edge"},
    {Band::kPatellarTendon, 0.004, kTouch, 0.0, 0.022, "it ends in the tuberosity"},
    {Band::kMcl, 0.006, 0.0045, 0.0, 0.004, "its path's middle point comes within the condyle as the knee bends"},
    {Band::kGastrocnemiusMedial, kTouch, kTouch, 0.012, kFree, "its path's upper point comes between the bones"},
    {Band::kGastrocnemiusLateral, kTouch, kTouch, 0.012, kFree, "as the other head"},
    {Band::kSoleus, kTouch, kTouch, 0.0, kFree, ""},
    {Band::kAchillesTendon, kTouch, kTouch, 0.0, kFree, ""},
    {Band::kTibialisAnterior, kTouch, kTouch, 0.0, 0.017, ""},
    {Band::kPlantarFascia, 0.005, 0.004, 0.0, 0.018, "its path ends within the heads of the metatarsals"},
}};

class Clearance : public ::testing::TestWithParam<Limit> {};

void expectClearance(const Posture& posture, const Limit& limit) {
    static TissueMesh mesh({}, Detail::kLow);
    const PosedBones bones(posture);
    bones.draw(mesh);
    const double bent = std::max(posture[Coordinate::kKneeFlexion], posture[Coordinate::kHipFlexion]);
    const double folded = bent > radians(95.0) ? limit.folded : 0.0;
    const auto rings = mesh.ringsOf(limit.band);
    for (std::size_t r = 1; r + 1 < rings.size(); ++r) {
        SCOPED_TRACE(::testing::Message() << "station " << rings[r].station << " + " << rings[r].part);
        const auto columns = static_cast<std::uint32_t>(mesh.columns());
        EXPECT_GT(bones.calcDistance(mesh.centreline()[rings[r].first / columns]), -limit.middle - folded) << limit.why;
        EXPECT_GT(bones.calcDistance(mesh.positions()[rings[r].first + columns / 4]), -limit.face - folded) << limit.why;
        if (limit.gap == kFree) continue;
        float nearest = MeshDistance::kReach;
        for (std::uint32_t j = 0; j < columns; ++j) {
            nearest = std::min(nearest, bones.calcDistance(mesh.positions()[rings[r].first + j]));
        }
        EXPECT_LT(nearest, limit.gap) << "it floats";
    }
}

TEST_P(Clearance, HoldsFromStandingToTheDeepestSquat) {
    struct Angles {
        double knee, hip, ankle;
    };
    for (const auto& [knee, hip, ankle] : std::initializer_list<Angles>{
             {0, 0, -10}, {0, 0, 0}, {30, 20, 10}, {60, 50, 25}, {90, 80, 30}, {110, 100, 35}, {130, 120, 40}, {0, 90, 0}, {130, 0, -10}}) {
        SCOPED_TRACE(::testing::Message() << "knee " << knee << " hip " << hip << " ankle " << ankle);
        expectClearance(bend(knee, hip, ankle), GetParam());
    }
}

TEST_P(Clearance, HoldsInEveryTask) {
    for (const Posture& posture : solveTasks()) expectClearance(posture, GetParam());
}

INSTANTIATE_TEST_SUITE_P(All, Clearance, ::testing::ValuesIn(kLimits),
                         [](const auto& limit) { return std::string(nameOf(limit.param.band)); });

/// The end of a band is hidden in the bone that it comes from.
TEST(Bands, StartAndEndAtABone) {
    for (const Posture& posture : {bend(0, 0, 0), bend(90, 80, 30)}) {
        const PosedBones bones(posture);
        TissueMesh mesh({}, Detail::kLow);
        bones.draw(mesh);
        for (int b = 0; b < kBandCount; ++b) {
            const auto rings = mesh.ringsOf(static_cast<Band>(b));
            const bool endsInTendon = static_cast<Band>(b) == Band::kGastrocnemiusMedial ||
                                      static_cast<Band>(b) == Band::kGastrocnemiusLateral || static_cast<Band>(b) == Band::kSoleus;
            const auto columns = static_cast<std::uint32_t>(mesh.columns());
            constexpr float kAtTheBone = 0.008F;
            if (static_cast<Band>(b) != Band::kAchillesTendon) {
                EXPECT_LT(bones.calcDistance(mesh.centreline()[rings.front().first / columns]), kAtTheBone) << kBandNames[b];
            }
            if (!endsInTendon) {
                EXPECT_LT(bones.calcDistance(mesh.centreline()[rings.back().first / columns]), kAtTheBone) << kBandNames[b];
            }
        }
    }
}

}  // namespace
}  // namespace ankleup::testing
