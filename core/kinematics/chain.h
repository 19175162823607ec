// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <Eigen/Core>
#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "kinematics/motion_law.h"

namespace ankleup {

using Vector3 = Eigen::Vector3d;
using Matrix3 = Eigen::Matrix3d;

/// A rigid transform: X_AB maps a point measured in frame B to frame A, p_A = rotation p_B + translation. Metres.
struct Transform {
    Matrix3 rotation = Matrix3::Identity();
    Vector3 translation = Vector3::Zero();

    Vector3 operator*(const Vector3& p) const { return rotation * p + translation; }
    Transform operator*(const Transform& other) const { return {rotation * other.rotation, rotation * other.translation + translation}; }
    Transform inverse() const { return {rotation.transpose(), -(rotation.transpose() * translation)}; }
};

Matrix3 rotationAboutX(double angle);
Matrix3 rotationAboutY(double angle);
Matrix3 rotationAboutZ(double angle);
/// Rotation by `angle` about the unit vector `axis` (Rodrigues).
Matrix3 rotationAbout(const Vector3& axis, double angle);

/// One elementary motion of a chain: first a fixed offset from the parent, then a turn about, or a shift along, one fixed axis.
/// A joint with several axes is a sequence of joint axes. Axes and offsets are data: any leg can be built from them.
struct JointAxis {
    enum class Kind : std::uint8_t { kRotation, kTranslation };

    int parent = kGround;  ///< index of the joint axis this one hangs on, or kGround
    Transform offset;      ///< X_PF: from the frame after the parent's motion to the frame in which `axis` is given
    Kind kind = Kind::kRotation;
    Vector3 axis = Vector3::UnitZ();  ///< unit vector
    int coordinate = kFixed;          ///< index of the coordinate that drives it, or kFixed for none
    double rate = 1.0;                ///< motion = rate * coordinate + constant, when there is no coupling
    double constant = 0.0;
    std::shared_ptr<const CoupledMotion> coupling;  ///< motion = rate * coupling(coordinate), when present

    static constexpr int kGround = -1;
    static constexpr int kFixed = -1;
};

/// A frame that travels with a joint axis, under a name.
struct SegmentFrame {
    std::string name;
    int jointAxis = JointAxis::kGround;
    Transform offset;  ///< X_JB: from the frame after that axis' motion to the segment's frame
};

/// A kinematic chain or tree, ready for computing; never changed after it was made.
class Chain {
  public:
    static constexpr int kMaxJointAxes = 32;
    static constexpr int kMaxCoordinates = 32;

    /// \pre parents come before children; at most kMaxJointAxes axes and kMaxCoordinates coordinates; axes have unit length.
    Chain(int coordinateCount, std::vector<JointAxis> axes, std::vector<SegmentFrame> segments);

    int coordinateCount() const { return coordinateCount_; }
    std::span<const JointAxis> axes() const { return axes_; }
    std::span<const SegmentFrame> segments() const { return segments_; }
    /// Index of the segment with this name, or -1.
    int findSegment(std::string_view name) const;

  private:
    struct Shape {
        bool offsetTurns = false;
        int principalAxis = -1;  ///< 0, 1, 2 for +-X, +-Y, +-Z; -1 for an oblique axis
        double sign = 1.0;
    };
    friend void calcChainPose(const Chain& chain, std::span<const double> q, struct ChainPose& pose, int first, int end);

    int coordinateCount_ = 0;
    std::vector<JointAxis> axes_;
    std::vector<SegmentFrame> segments_;
    std::vector<Shape> shapes_;
};

/// Where every joint axis of a chain is in the world (W), for one set of coordinates. Fixed size: computing one allocates nothing.
struct ChainPose {
    int count = 0;
    std::array<Matrix3, Chain::kMaxJointAxes> rotation;  ///< R_WJ, after the axis' motion
    std::array<Vector3, Chain::kMaxJointAxes> origin;    ///< p_WJ [m]
    std::array<Vector3, Chain::kMaxJointAxes> axis;      ///< in W, unit
    std::array<double, Chain::kMaxJointAxes> slope;      ///< d motion / d coordinate
    std::array<double, Chain::kMaxJointAxes> curvature;  ///< d2 motion / d coordinate^2
};

/// Forward kinematics. \pre q.size() == chain.coordinateCount().
void calcChainPose(const Chain& chain, std::span<const double> q, ChainPose& pose);
/// The same for the axes from `first` to before `end` alone. \pre the axes before `first` stand in `pose` as they do for `q`.
void calcChainPose(const Chain& chain, std::span<const double> q, ChainPose& pose, int first, int end);

/// World pose X_WB of a segment.
Transform findSegmentPose(const Chain& chain, const ChainPose& pose, int segment);

/// Velocity of a point (row block 0: d p_W / d q [m/rad]) and angular velocity (row block 1 [rad/rad]) of a segment for each coordinate:
/// the geometric Jacobian, 6 x coordinateCount.
Eigen::Matrix<double, 6, Eigen::Dynamic> calcGeometricJacobian(const Chain& chain, const ChainPose& pose, int segment,
                                                               const Vector3& pointInSegment);

}  // namespace ankleup
