// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "equilibrium/newton.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <limits>

namespace ankleup {

namespace {

using SmallMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, kMaxConstraints, kMaxConstraints>;
using TallMatrix = Eigen::Matrix<double, kCoordinateCount, Eigen::Dynamic, 0, kCoordinateCount, kMaxConstraints>;
using ReducedMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, kCoordinateCount, kCoordinateCount>;

constexpr double kArmijo = 1e-4;
constexpr double kShortestStep = 1e-10;

double largest(const Configuration& v) { return v.cwiseAbs().maxCoeff(); }
double largest(const ConstraintVector& v) { return v.size() == 0 ? 0.0 : v.cwiseAbs().maxCoeff(); }

void cap(Configuration& step, double longest) {
    const double length = largest(step);
    if (length > longest) step *= longest / length;
}

/// matrix += weight J^T J, row by row: fixed-size products are far quicker here than one of run-time size.
void addRows(ConfigurationMatrix& matrix, double weight, const ConstraintJacobian& jacobian) {
    for (int i = 0; i < jacobian.rows(); ++i) {
        const Configuration row = jacobian.row(i);
        matrix.noalias() += (weight * row) * row.transpose();
    }
}

/// Newton step for a Hessian that may be indefinite: eigenvalues by magnitude, none below 2 Nm/rad. Cholesky proves most need no such care.
Configuration findDescent(const ConfigurationMatrix& hessian, const Configuration& gradient) {
    const Eigen::LLT<ConfigurationMatrix> cholesky(hessian);
    if (cholesky.info() == Eigen::Success) return cholesky.solve(-gradient);
    const Eigen::SelfAdjointEigenSolver<ConfigurationMatrix> eigen(hessian);
    const Configuration magnitude = eigen.eigenvalues().cwiseAbs().cwiseMax(2.0);
    return -(eigen.eigenvectors() * (eigen.eigenvectors().transpose() * gradient).cwiseQuotient(magnitude));
}

/// lambda that makes the Lagrangian's gradient least, and the least-squares correction -J^T (J J^T)^-1 c. Redundant rows do no harm.
class RowSpace {
  public:
    explicit RowSpace(const ConstraintJacobian& jacobian)
        : jacobian_(jacobian), factor_(SmallMatrix(jacobian.lazyProduct(jacobian.transpose()))) {}
    ConstraintVector findMultipliers(const Configuration& gradient) const {
        return factor_.solve(ConstraintVector(-(jacobian_ * gradient)));
    }
    Configuration findCorrection(const ConstraintVector& c) const { return -(jacobian_.transpose() * factor_.solve(c)); }

  private:
    const ConstraintJacobian& jacobian_;
    Eigen::ColPivHouseholderQR<SmallMatrix> factor_;
};

/// Solution of the KKT system H p + J^T lambda = -g, J p = -c; NaN where there is none.
struct KktStep {
    Configuration step;
    ConstraintVector multipliers;
};

/// Raises the Hessian where its smallest eigenvalue on the null space of J is below 1.
void shiftReducedHessian(ConfigurationMatrix& hessian, const ConstraintJacobian& jacobian) {
    const int m = static_cast<int>(jacobian.rows());
    ReducedMatrix reduced = hessian;
    if (m > 0) {
        const Eigen::ColPivHouseholderQR<TallMatrix> qr(TallMatrix(jacobian.transpose()));
        const ConfigurationMatrix q = qr.householderQ() * ConfigurationMatrix::Identity();
        const int rank = static_cast<int>(qr.rank());
        const auto z = q.rightCols(kCoordinateCount - rank);
        reduced = z.transpose() * hessian * z;
    }
    const Eigen::SelfAdjointEigenSolver<ReducedMatrix> eigen(reduced, Eigen::EigenvaluesOnly);
    const double least = eigen.eigenvalues()[0];
    if (least < 1.0) hessian.diagonal().array() += 1.0 - least;
}

/// H + weight J^T J has the same solution p as H, as J p is given; with a large enough weight it is positive definite whenever H is on the
/// null space of J. So a Cholesky factorisation that succeeds proves the step sound, and only when it fails are eigenvalues needed.
KktStep solveKkt(ConfigurationMatrix hessian, const Configuration& gradient, const ConstraintVector& c,
                 const ConstraintJacobian& jacobian) {
    const int m = static_cast<int>(c.size());
    KktStep result;
    bool shifted = false;
    result.step.setConstant(std::numeric_limits<double>::quiet_NaN());
    for (double weight = 1e3; weight < 1e15; weight *= 30.0) {
        ConfigurationMatrix sum = hessian;
        addRows(sum, weight, jacobian);
        const Eigen::LLT<ConfigurationMatrix> cholesky(sum);
        if (cholesky.info() != Eigen::Success) {
            if (!shifted) {
                shiftReducedHessian(hessian, jacobian);
                shifted = true;
            } else if (weight > 1e9) {
                hessian.diagonal().array() += weight * 1e-9;
            }
            continue;
        }
        if (m == 0) {
            result.step = cholesky.solve(-gradient);
            return result;
        }
        const Configuration rhs = gradient + weight * (jacobian.transpose() * c);
        TallMatrix columns(kCoordinateCount, m);
        for (int i = 0; i < m; ++i) columns.col(i) = cholesky.solve(Configuration(jacobian.row(i)));
        const Configuration direct = cholesky.solve(rhs);
        const SmallMatrix schur = jacobian.lazyProduct(columns);
        const ConstraintVector right = c - jacobian * direct;
        const Eigen::LLT<SmallMatrix> small(schur);
        if (small.info() == Eigen::Success) {
            result.multipliers = small.solve(right);
        } else {
            result.multipliers = Eigen::ColPivHouseholderQR<SmallMatrix>(schur).solve(right);
        }
        result.step = -(direct + columns * result.multipliers);
        return result;
    }
    return result;
}

double penaltyEnergy(const Lagrangian& l) { return l.energy() + 0.5 * kPenalty * l.constraints().squaredNorm(); }

}  // namespace

IterationResult minimisePenalty(Lagrangian& l, const Configuration& start) {
    constexpr double kTolerance = 1e-2;
    constexpr double kLongestStep = 0.3;
    constexpr int kMaxIterations = 100;
    IterationResult result{.q = start, .multipliers = {}};
    l.calcValues(result.q);
    ConfigurationMatrix hessian;
    for (;; ++result.iterations) {
        l.calcDerivatives();
        result.multipliers = kPenalty * l.constraints();
        Configuration gradient = l.gradient();
        gradient.noalias() += l.jacobian().transpose() * result.multipliers;
        result.gradientNorm = largest(gradient);
        result.residual = largest(l.constraints());
        result.converged = result.gradientNorm < kTolerance;
        if (result.converged || result.iterations == kMaxIterations) return result;

        l.calcHessian(result.multipliers, hessian);
        addRows(hessian, kPenalty, l.jacobian());
        Configuration step = findDescent(hessian, gradient);
        cap(step, kLongestStep);
        const double before = penaltyEnergy(l);
        const double slope = gradient.dot(step);
        double length = 1.0;
        l.calcValues(result.q + step);
        while (!(penaltyEnergy(l) <= before + kArmijo * length * slope) && length > kShortestStep) {
            length *= 0.5;
            l.calcValues(result.q + length * step);
        }
        result.q += length * step;
        if (length <= kShortestStep) {
            l.calcDerivatives();
            return result;
        }
    }
}

IterationResult minimiseConstrained(Lagrangian& l, const Configuration& start) {
    constexpr double kLongestStep = 0.25;
    constexpr int kMaxIterations = 60;
    IterationResult result{.q = start, .multipliers = {}};
    l.calcValues(result.q);
    ConfigurationMatrix hessian;
    const bool constrained = l.constraints().size() > 0;
    double rho = 0.0;
    for (;; ++result.iterations) {
        l.calcDerivatives();
        if (result.iterations == 0) {
            result.multipliers.resize(l.constraints().size());
            if (constrained) result.multipliers = RowSpace(l.jacobian()).findMultipliers(l.gradient());
        }
        Configuration lagrangianGradient = l.gradient();
        if (constrained) lagrangianGradient.noalias() += l.jacobian().transpose() * result.multipliers;
        result.gradientNorm = largest(lagrangianGradient);
        result.residual = largest(l.constraints());
        result.converged = result.gradientNorm < kGradientTolerance && result.residual < kConstraintTolerance;
        if (result.converged || result.iterations == kMaxIterations) return result;

        l.calcHessian(result.multipliers, hessian);
        KktStep kkt = solveKkt(hessian, l.gradient(), l.constraints(), l.jacobian());
        if (!kkt.step.allFinite()) return result;
        const double fullLength = largest(kkt.step);
        cap(kkt.step, kLongestStep);
        const double share = fullLength > kLongestStep ? kLongestStep / fullLength : 1.0;

        const double wanted = 1.5 * largest(kkt.multipliers) + 1.0;
        rho = std::max(wanted, 0.5 * (rho + wanted));
        const auto merit = [&] { return l.energy() + rho * l.constraints().lpNorm<1>(); };
        const double before = merit();
        const double slope = l.gradient().dot(kkt.step) - share * rho * l.constraints().lpNorm<1>();
        // Near the solution the merit's change is lost in its rounding.
        const double rounding = 1e-13 * (1.0 + std::abs(before));
        const auto accepted = [&](double length) { return merit() <= before + kArmijo * length * slope + rounding; };

        Configuration step = kkt.step;
        double length = 1.0;
        l.calcValues(result.q + step);
        if (!accepted(1.0) && constrained) {
            step = kkt.step + RowSpace(l.jacobian()).findCorrection(l.constraints());
            l.calcValues(result.q + step);
            if (!accepted(1.0)) step = kkt.step;
        }
        while (!accepted(length) && length > kShortestStep) {
            length *= 0.5;
            l.calcValues(result.q + length * step);
        }
        result.q += length * step;
        if (constrained) result.multipliers += length * share * (kkt.multipliers - result.multipliers);
        if (length <= kShortestStep) {
            l.calcDerivatives();
            return result;
        }
    }
}

}  // namespace ankleup
