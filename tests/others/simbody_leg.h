// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace ankleup {

// Simbody 3.7's headers are no C++20, ours are no C++17: between them there are plain numbers. Rotations are written row by row.

using PlainVector = std::array<double, 3>;
using PlainRotation = std::array<double, 9>;

/// One turning axis of a tree.
struct PlainAxis {
    int parent = -1;  ///< -1: the ground
    PlainRotation rotation{};
    PlainVector translation{};  ///< [m]
    PlainVector axis{};
};

/// The double-leg squat's constraints on one body: its origin lies in the plane z = height, and its z axis is the world's.
struct PlainMidLine {
    int axis = 0;
    double height = 0.0;  ///< [m]
};

/// A tree of axes as a multibody system of Simbody, one pin an axis; joints are numbered as the axes are.
class SimbodyLeg {
  public:
    /// `midLine` may be null.
    SimbodyLeg(const std::vector<PlainAxis>& axes, const PlainMidLine* midLine);
    ~SimbodyLeg();

    /// Forward kinematics of all bodies.
    void calcPoses(const double* joints);
    /// After calcPoses: origin of a body [m, W], and R_WB.
    PlainVector origin(int axis) const;
    PlainRotation rotation(int axis) const;
    /// After calcPoses: geometric Jacobian of a body at its origin.
    void calcJacobian(int axis);

  private:
    friend class SimbodyAssembly;
    struct System;
    std::unique_ptr<System> system_;
};

/// One question that is put to Simbody's Assembler again and again. Where it fails, its functions return false.
class SimbodyAssembly {
  public:
    /// Energy [J] at some joints, and its gradient where that is not null.
    using Energy = std::function<double(const double* joints, double* gradient)>;

    /// `accuracy` as the Assembler's: constraints hold to a tenth of it. The leg must outlive this.
    SimbodyAssembly(SimbodyLeg& leg, double accuracy);
    ~SimbodyAssembly();

    /// Asks for three markers of a body, a decimetre along its axes, as in inverse kinematics from motion capture.
    void askForMarkers(int axis);
    /// Where the three markers shall be [m, W].
    void moveMarkers(const std::array<PlainVector, 3>& places);
    /// Asks for the least energy.
    void askForEnergy(Energy energy);
    void lock(int axis);

    /// Goes to a configuration and makes everything ready, so that solving alone is left.
    void begin(const double* joints);
    /// From where it is.
    bool assemble();
    bool track();
    std::vector<double> joints() const;
    /// Largest error of the constraints [m or rad].
    double constraintError() const;
    /// Evaluations of goal and gradient since `begin`.
    int evaluations() const;

  private:
    struct Question;
    std::unique_ptr<Question> question_;
};

}  // namespace ankleup
