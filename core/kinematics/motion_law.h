// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <memory>
#include <vector>

namespace ankleup {

/// How far a joint's axis moves for a value of its coordinate: value, slope and curvature.
struct MotionValue {
    double value = 0.0;
    double slope = 0.0;
    double curvature = 0.0;
};

/// A twice differentiable curve through given knots, for joints whose axes are coupled to one coordinate (a knee that turns as it bends).
class CoupledMotion {
  public:
    virtual ~CoupledMotion() = default;
    virtual MotionValue calc(double coordinate) const = 0;
};

/// Cubic spline whose end conditions are the third derivatives of the cubics through the four outermost knots (Forsythe, Malcolm & Moler
/// 1977), continued as a straight line outside its knots.
/// \pre at least four knots, abscissae strictly increasing.
std::shared_ptr<const CoupledMotion> makeSplineMotion(std::vector<double> abscissae, std::vector<double> ordinates);

/// A polynomial, the coefficient of the highest power first.
std::shared_ptr<const CoupledMotion> makePolynomialMotion(std::vector<double> coefficients);

}  // namespace ankleup
