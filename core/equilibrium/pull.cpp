// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "equilibrium/pull.h"

#include <Eigen/Geometry>
#include <array>
#include <cassert>

namespace ankleup {
namespace {

using Columns = std::array<Vector3, LegAxis::kCount>;

/// The last axis that carries a segment.
int findLastAxis(const Leg& leg, Segment segment) {
    assert(segment != Segment::kTrunk);
    return leg.chain().segments()[static_cast<std::size_t>(segment)].jointAxis;
}

/// d p / d q by axis, up to the last one.
Columns findColumns(const Vector3& point, const Posture& posture, int last) {
    const ChainPose& pose = posture.chainPose();
    Columns columns;
    for (int j = 0; j <= last; ++j) columns[j] = pose.axis[j].cross(point - pose.origin[j]);
    return columns;
}

}  // namespace

Vector3 findHeldPoint(const Pull& pull, const Posture& posture) { return posture.pose(pull.segment) * pull.point; }

double calcPullEnergy(const Pull& pull, const Posture& posture) {
    return 0.5 * pull.stiffness * (findHeldPoint(pull, posture) - pull.target).squaredNorm();
}

void addPullGradient(const Pull& pull, const Leg& leg, const Posture& posture, Configuration& gradient) {
    const Vector3 point = findHeldPoint(pull, posture);
    const Vector3 force = pull.stiffness * (point - pull.target);
    const int last = findLastAxis(leg, pull.segment);
    const Columns columns = findColumns(point, posture, last);
    for (int j = 0; j <= last; ++j) gradient[leg.chain().axes()[j].coordinate] += columns[j].dot(force);
}

void addPullHessian(const Pull& pull, const Leg& leg, const Posture& posture,
                    Eigen::Matrix<double, kCoordinateCount, kCoordinateCount>& hessian) {
    const Vector3 point = findHeldPoint(pull, posture);
    const Vector3 force = pull.stiffness * (point - pull.target);
    const int last = findLastAxis(leg, pull.segment);
    const Columns columns = findColumns(point, posture, last);
    // d2 p / dq_i dq_j = w_i x (w_j x r) for an axis i that carries j: as in the Lagrangian.
    for (int j = 0; j <= last; ++j) {
        const Vector3 turn = columns[j].cross(force);
        const int cj = leg.chain().axes()[j].coordinate;
        for (int i = 0; i <= j; ++i) {
            const int ci = leg.chain().axes()[i].coordinate;
            const double value = pull.stiffness * columns[i].dot(columns[j]) + posture.chainPose().axis[i].dot(turn);
            hessian(ci, cj) += value;
            if (i != j) hessian(cj, ci) += value;
        }
    }
}

}  // namespace ankleup
