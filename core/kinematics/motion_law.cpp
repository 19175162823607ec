// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "kinematics/motion_law.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <utility>

namespace ankleup {
namespace {

/// Third divided difference: a sixth of the third derivative of the cubic through four knots, `first` and the three after it.
double findThirdDifference(const std::vector<double>& x, const std::vector<double>& y, std::size_t first) {
    std::array<double, 4> difference{};
    std::copy_n(y.begin() + static_cast<std::ptrdiff_t>(first), 4, difference.begin());
    for (std::size_t order = 1; order < 4; ++order) {
        for (std::size_t i = 0; i + order < 4; ++i) {
            difference[i] = (difference[i + 1] - difference[i]) / (x[first + i + order] - x[first + i]);
        }
    }
    return difference[0];
}

class SplineMotion final : public CoupledMotion {
  public:
    SplineMotion(std::vector<double> abscissae, std::vector<double> ordinates) : x_(std::move(abscissae)), y_(std::move(ordinates)) {
        assert(x_.size() == y_.size() && x_.size() >= 4);
        assert(std::adjacent_find(x_.begin(), x_.end(), [](double a, double b) { return !(a < b); }) == x_.end());
        solveBends();
    }

    MotionValue calc(double coordinate) const override {
        if (coordinate < x_.front()) return continueFrom(calcInside(0, x_.front()), coordinate - x_.front());
        if (coordinate > x_.back()) return continueFrom(calcInside(x_.size() - 2, x_.back()), coordinate - x_.back());
        const auto next = std::upper_bound(x_.begin() + 1, x_.end() - 1, coordinate);
        return calcInside(static_cast<std::size_t>(next - x_.begin()) - 1, coordinate);
    }

  private:
    /// Second derivatives at the knots, divided by 6: a tridiagonal system. Inner rows make the slope continuous; the two outer rows
    /// give the first and the last interval the third derivative of the cubic through the four knots at that end.
    void solveBends() {
        const std::size_t last = x_.size() - 1;
        std::vector<double> diagonal(x_.size());
        bend_.resize(x_.size());
        const double firstWidth = width(0);
        const double lastWidth = width(last - 1);
        diagonal[0] = -firstWidth;
        bend_[0] = firstWidth * firstWidth * findThirdDifference(x_, y_, 0);
        for (std::size_t i = 1; i < last; ++i) {
            diagonal[i] = 2.0 * (width(i - 1) + width(i));
            bend_[i] = secant(i) - secant(i - 1);
        }
        diagonal[last] = -lastWidth;
        bend_[last] = -lastWidth * lastWidth * findThirdDifference(x_, y_, last - 3);

        for (std::size_t i = 1; i <= last; ++i) {
            const double factor = width(i - 1) / diagonal[i - 1];
            diagonal[i] -= factor * width(i - 1);
            bend_[i] -= factor * bend_[i - 1];
        }
        bend_[last] /= diagonal[last];
        for (std::size_t i = last; i-- > 0;) bend_[i] = (bend_[i] - width(i) * bend_[i + 1]) / diagonal[i];
    }

    double width(std::size_t interval) const { return x_[interval + 1] - x_[interval]; }
    double secant(std::size_t interval) const { return (y_[interval + 1] - y_[interval]) / width(interval); }

    MotionValue calcInside(std::size_t interval, double coordinate) const {
        const double t = coordinate - x_[interval];
        const double h = width(interval);
        const double b0 = bend_[interval];
        const double b1 = bend_[interval + 1];
        const double slope = secant(interval) - h * (b1 + 2.0 * b0);
        const double cubic = (b1 - b0) / h;
        return {.value = y_[interval] + t * (slope + t * (3.0 * b0 + t * cubic)),
                .slope = slope + t * (6.0 * b0 + t * 3.0 * cubic),
                .curvature = 6.0 * (b0 + t * cubic)};
    }

    static MotionValue continueFrom(const MotionValue& end, double beyond) {
        return {.value = end.value + end.slope * beyond, .slope = end.slope, .curvature = 0.0};
    }

    std::vector<double> x_;
    std::vector<double> y_;
    std::vector<double> bend_;
};

class PolynomialMotion final : public CoupledMotion {
  public:
    explicit PolynomialMotion(std::vector<double> coefficients) : coefficients_(std::move(coefficients)) {}

    MotionValue calc(double coordinate) const override {
        double value = 0.0;
        double slope = 0.0;
        double halfCurvature = 0.0;
        for (const double coefficient : coefficients_) {  // Horner, with its first two derivatives
            halfCurvature = halfCurvature * coordinate + slope;
            slope = slope * coordinate + value;
            value = value * coordinate + coefficient;
        }
        return {.value = value, .slope = slope, .curvature = 2.0 * halfCurvature};
    }

  private:
    std::vector<double> coefficients_;
};

}  // namespace

std::shared_ptr<const CoupledMotion> makeSplineMotion(std::vector<double> abscissae, std::vector<double> ordinates) {
    return std::make_shared<SplineMotion>(std::move(abscissae), std::move(ordinates));
}

std::shared_ptr<const CoupledMotion> makePolynomialMotion(std::vector<double> coefficients) {
    return std::make_shared<PolynomialMotion>(std::move(coefficients));
}

}  // namespace ankleup
