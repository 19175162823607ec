// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <Eigen/Core>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "mesh/bone_poses.h"
#include "mesh/tissue_band.h"

namespace ankleup {

/// All bands of one leg as one surface that follows the bones. What is in which place of the lists never changes; positions and normals
/// do with each posture. A band's centreline is a centripetal Catmull-Rom curve through its stations (Yuksel 2011); a belly that gets
/// longer gets thinner, so that it keeps its volume.
class TissueMesh {
  public:
    /// A cross-section of a band. It moves with the bones of the two stations that it lies between.
    struct Ring {
        Band band = Band::kMcl;
        int station = 0;          ///< index of the nearer one in the band's shape
        float part = 0.0F;        ///< of the way from there to the next
        float muscle = 0.0F;      ///< 0 tendon .. 1 muscle
        std::uint32_t first = 0;  ///< index of its first vertex; it has columns() of them
    };
    /// Where a vertex lies on its band when the leg stands upright: for drawing fibres.
    struct Fibre {
        float across = 0.0F;  ///< [m] square to the fibres
        float along = 0.0F;   ///< [m]
    };

    /// Starts in the posture in which all angles are 0.
    TissueMesh(const Body& body, Detail detail);

    /// Follows the bones; allocates nothing. Right leg. `forefoot` is the pose of Segment::kForefoot: the drawn toes give way a little
    /// as the heel rises, the model's paths do not.
    /// \pre the poses are of the body that the mesh was made for.
    void update(const BonePoses& poses, const Transform& forefoot);

    int columns() const { return columns_; }
    std::span<const Ring> rings() const { return rings_; }
    std::span<const Eigen::Vector3f> centreline() const { return centres_; }   ///< one point for each ring, p_W [m]
    std::span<const Eigen::Vector3f> positions() const { return positions_; }  ///< p_W [m]
    std::span<const Eigen::Vector3f> normals() const { return normals_; }      ///< unit, outwards
    std::span<const Fibre> fibres() const { return fibres_; }
    std::span<const float> openness() const { return openness_; }  ///< light that reaches the vertex, 0 .. 1: less on the side of the bone
    /// Counter-clockwise seen from outside; three for each triangle.
    std::span<const std::uint32_t> indices() const { return indices_; }
    /// The rings of a band, proximal to distal.
    std::span<const Ring> ringsOf(Band band) const;

  private:
    static constexpr int kMaxStations = 12;
    /// A cross-section on its way through the curve: the middle and both edges.
    struct Section {
        Eigen::Vector3f front, middle, rear;
        float halfDepth = 0.0F;
    };
    /// The stations of one band in the present posture, with the curve's slopes.
    struct Course {
        int count = 0;
        std::array<Section, kMaxStations> at;
        std::array<Section, kMaxStations> slope;  ///< by the knot parameter
        std::array<float, kMaxStations> step;     ///< of the knot parameter to the next station
    };

    /// What stations are tied to.
    struct Anchors {
        const BonePoses& bones;
        const Transform& forefoot;
        const Transform& poseOf(Bone bone) const;
        Eigen::Vector3f turn(Bone bone, const BandStation::Vector& direction) const;
        Eigen::Vector3f carry(Bone bone, const Eigen::Vector3f& point) const;
    };

    void layOut(const Body& body, Detail detail);
    void measureFibres();
    void place(const BandShape& shape, const Anchors& anchors, Course& course) const;
    static Section interpolate(const Course& course, const Ring& ring);
    void clearObstacles(const BandShape& shape, const Anchors& anchors, const Ring& ring, Section& section) const;
    void drawRing(std::size_t ring, const Section& section, const Eigen::Vector3f& along);
    void drawNormals(Band band);
    float calcBellyLength(const BandShape& shape, const Course& course) const;

    float scale_ = 1.0F;
    int columns_ = 0;
    std::vector<Eigen::Vector2f> outline_;  ///< cross-section of width and depth 1: one point for each column
    std::vector<Ring> rings_;
    std::array<std::uint32_t, kBandCount + 1> firstRing_{};
    std::array<float, kBandCount> restBelly_{};
    std::array<std::vector<Eigen::Vector3f>, kBandCount> middles_, others_;  ///< of the stations, in their bones' frames, for this body
    std::vector<Section> sections_;
    std::vector<Eigen::Vector3f> centres_, positions_, normals_;
    std::vector<Fibre> fibres_;
    std::vector<float> openness_;
    std::vector<std::uint32_t> indices_;
};

}  // namespace ankleup
