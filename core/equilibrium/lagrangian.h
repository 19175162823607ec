// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "equilibrium/posture_problem.h"

namespace ankleup {

using ConfigurationMatrix = Eigen::Matrix<double, kCoordinateCount, kCoordinateCount>;

/// Energy, constraints and their exact first and second derivatives at one configuration. A workspace: it allocates nothing and is
/// filled in the order calcValues, calcDerivatives, calcHessian. Derivatives come from joint-axis cross products; see docs/01-model.md.
class Lagrangian {
  public:
    /// Keeps a reference: the problem must outlive this.
    explicit Lagrangian(const PostureProblem& problem) : problem_(problem) { constraints_.resize(problem.constraints.size()); }

    /// Posture, U [J] and c [m].
    void calcValues(const Configuration& q);
    /// grad U [Nm/rad] and d c/d q [m/rad]; after calcValues.
    void calcDerivatives();
    /// Hessian of U + lambda c [Nm/rad^2], symmetric; after calcDerivatives.
    void calcHessian(const ConstraintVector& lambda, ConfigurationMatrix& hessian) const;

    const Posture& posture() const { return posture_; }
    double energy() const { return energy_; }
    const ConstraintVector& constraints() const { return constraints_; }
    const Configuration& gradient() const { return gradient_; }
    const ConstraintJacobian& jacobian() const { return jacobian_; }

  private:
    /// First and second derivative of the energy by one scalar of the posture.
    struct Slope {
        double first = 0.0;
        double second = 0.0;
    };
    static constexpr int kLegAxes = LegAxis::kHipFlexion + 1;
    using AxisVectors = std::array<Vector3, kLegAxes>;

    Slope add(const Spring& spring, double x);
    Slope add(const EndOfRange& end, double x);
    void addCoordinate(Coordinate i, Slope slope);
    void addCoupled(Coordinate i, Coordinate j, double dj, double ddj, Slope slope);
    void addCoordinateTerms();
    void addPostureTerms();
    void calcConstraints();
    Configuration findPointRow(const Vector3& point, int lastAxis, int component) const;

    const PostureProblem& problem_;
    Posture posture_;
    double energy_ = 0.0;
    ConstraintVector constraints_;
    Configuration gradient_;
    ConstraintJacobian jacobian_;

    // What coordinates alone contribute, by coordinate.
    Configuration coordinateGradient_;
    ConfigurationMatrix coordinateHessian_;

    // Scalars of the posture: heading of the femur, Cardan angles a, b, c of the pelvis, centre of mass.
    double headingX_ = 0.0, headingZ_ = 0.0;
    double cosA_ = 1.0, sinA_ = 0.0, cosB_ = 1.0, tanB_ = 0.0;
    Vector3 cardan_;
    Vector3 mass_;
    Slope heading_, drop_, yaw_, tilt_, massX_, massZ_, hipX_;

    // Their gradients by coordinate, and columns by axis.
    Configuration headingRow_, cardanA_, cardanB_, cardanC_, tiltRow_, massXRow_, massZRow_, hipXRow_;
    AxisVectors massColumn_;
    std::array<Vector3, 2> trunkColumn_;
    AxisVectors kneeAxisColumn_;  // of the femur's medio-lateral axis; up to knee flexion
};

}  // namespace ankleup
