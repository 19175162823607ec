// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <kdl/chain.hpp>
#include <kdl/chainfksolverpos_recursive.hpp>
#include <kdl/chainiksolverpos_lma.hpp>
#include <kdl/chainjnttojacsolver.hpp>
#include <vector>

#include "kinematics/leg.h"

namespace ankleup {

/// The leg's twelve axes from the floor to the pelvis as a chain of Orocos KDL, and the trunk's two as another.
class KdlLeg {
  public:
    explicit KdlLeg(const Leg& leg);
    KdlLeg(const KdlLeg&) = delete;  // its solvers refer to its chains

    /// Forward kinematics of both chains.
    void calcPoses(const Configuration& q);
    /// After calcPoses: origin of each joint axis of the leg [m, W].
    Vector3 origin(int axis) const;
    /// After calcPoses: orientations, R_WB.
    Matrix3 pelvisRotation() const;
    Matrix3 trunkRotation() const;

    /// Geometric Jacobian of the pelvis at its origin.
    const KDL::Jacobian& calcPelvisJacobian(const Configuration& q);

    /// Coordinates that bring the pelvis to a pose, by Levenberg-Marquardt; false where KDL says that it failed.
    bool reachPelvis(const Configuration& start, const Transform& pelvis);
    /// The leg's coordinates found by reachPelvis; those of the trunk are zero.
    Configuration reached() const;
    int reachIterations() const { return reach_.lastNrOfIter; }

  private:
    void setJoints(const Configuration& q);

    std::array<int, LegAxis::kCount> coordinates_{};
    KDL::Chain leg_, trunk_;
    KDL::JntArray legJoints_, trunkJoints_, reachedJoints_;
    KDL::ChainFkSolverPos_recursive legPoses_, trunkPoses_;
    KDL::ChainJntToJacSolver legJacobian_;
    KDL::ChainIkSolverPos_LMA reach_;
    KDL::Jacobian jacobian_;
    std::vector<KDL::Frame> legFrames_, trunkFrames_;
};

}  // namespace ankleup
