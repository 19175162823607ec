// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "kinematics/chain.h"

#include <Eigen/Geometry>
#include <cassert>
#include <cmath>

namespace ankleup {

Matrix3 rotationAboutX(double angle) {
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    Matrix3 r;
    r << 1, 0, 0, 0, c, -s, 0, s, c;
    return r;
}

Matrix3 rotationAboutY(double angle) {
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    Matrix3 r;
    r << c, 0, s, 0, 1, 0, -s, 0, c;
    return r;
}

Matrix3 rotationAboutZ(double angle) {
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    Matrix3 r;
    r << c, -s, 0, s, c, 0, 0, 0, 1;
    return r;
}

Matrix3 rotationAbout(const Vector3& axis, double angle) {
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    const double t = 1.0 - c;
    const double x = axis.x();
    const double y = axis.y();
    const double z = axis.z();
    Matrix3 r;
    r << t * x * x + c, t * x * y - s * z, t * x * z + s * y,  //
        t * x * y + s * z, t * y * y + c, t * y * z - s * x,   //
        t * x * z - s * y, t * y * z + s * x, t * z * z + c;
    return r;
}

Chain::Chain(int coordinateCount, std::vector<JointAxis> axes, std::vector<SegmentFrame> segments)
    : coordinateCount_(coordinateCount), axes_(std::move(axes)), segments_(std::move(segments)) {
    assert(static_cast<int>(axes_.size()) <= kMaxJointAxes && coordinateCount <= kMaxCoordinates);
    shapes_.reserve(axes_.size());
    for (int i = 0; i < static_cast<int>(axes_.size()); ++i) {
        const JointAxis& axis = axes_[i];
        assert(axis.parent < i && "parents come before children");
        assert(axis.coordinate < coordinateCount);
        assert(std::abs(axis.axis.norm() - 1.0) < 1e-12);
        Shape shape;
        shape.offsetTurns = axis.offset.rotation != Matrix3::Identity();
        for (int k = 0; k < 3; ++k) {
            if (std::abs(axis.axis[k]) == 1.0) {
                shape.principalAxis = k;
                shape.sign = axis.axis[k];
            }
        }
        shapes_.push_back(shape);
    }
}

int Chain::findSegment(std::string_view name) const {
    for (int i = 0; i < static_cast<int>(segments_.size()); ++i) {
        if (segments_[i].name == name) return i;
    }
    return -1;
}

namespace {

MotionValue calcMotion(const JointAxis& axis, std::span<const double> q) {
    if (axis.coordinate == JointAxis::kFixed) return {axis.constant, 0.0, 0.0};
    const double x = q[axis.coordinate];
    if (!axis.coupling) return {axis.rate * x + axis.constant, axis.rate, 0.0};
    const MotionValue m = axis.coupling->calc(x);
    return {axis.rate * m.value + axis.constant, axis.rate * m.slope, axis.rate * m.curvature};
}

// Turns the frame `r` by `angle` about its own principal axis `k`: only the two other columns move.
void turnAboutOwnAxis(Matrix3& r, int k, double angle) {
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    const int i = (k + 1) % 3;
    const int j = (k + 2) % 3;
    const Vector3 a = r.col(i);
    const Vector3 b = r.col(j);
    r.col(i) = c * a + s * b;
    r.col(j) = c * b - s * a;
}

}  // namespace

void calcChainPose(const Chain& chain, std::span<const double> q, ChainPose& pose) {
    calcChainPose(chain, q, pose, 0, static_cast<int>(chain.axes().size()));
}

void calcChainPose(const Chain& chain, std::span<const double> q, ChainPose& pose, int first, int end) {
    assert(static_cast<int>(q.size()) == chain.coordinateCount());
    pose.count = static_cast<int>(chain.axes_.size());
    for (int i = first; i < end; ++i) {
        const JointAxis& joint = chain.axes_[i];
        const Chain::Shape& shape = chain.shapes_[i];
        Matrix3& r = pose.rotation[i];
        Vector3& o = pose.origin[i];
        if (joint.parent == JointAxis::kGround) {
            r = joint.offset.rotation;
            o = joint.offset.translation;
        } else {
            const Matrix3& parent = pose.rotation[joint.parent];
            o.noalias() = parent * joint.offset.translation;
            o += pose.origin[joint.parent];
            if (shape.offsetTurns) {
                r.noalias() = parent * joint.offset.rotation;
            } else {
                r = parent;
            }
        }
        const MotionValue motion = calcMotion(joint, q);
        pose.slope[i] = motion.slope;
        pose.curvature[i] = motion.curvature;
        if (shape.principalAxis >= 0) {
            pose.axis[i] = shape.sign * r.col(shape.principalAxis);
        } else {
            pose.axis[i].noalias() = r * joint.axis;
        }
        if (joint.kind == JointAxis::Kind::kTranslation) {
            o += motion.value * pose.axis[i];
        } else if (shape.principalAxis >= 0) {
            turnAboutOwnAxis(r, shape.principalAxis, shape.sign * motion.value);
        } else {
            r = (r * rotationAbout(joint.axis, motion.value)).eval();
        }
    }
}

Transform findSegmentPose(const Chain& chain, const ChainPose& pose, int segment) {
    const SegmentFrame& frame = chain.segments()[segment];
    if (frame.jointAxis == JointAxis::kGround) return frame.offset;
    return Transform{pose.rotation[frame.jointAxis], pose.origin[frame.jointAxis]} * frame.offset;
}

Eigen::Matrix<double, 6, Eigen::Dynamic> calcGeometricJacobian(const Chain& chain, const ChainPose& pose, int segment,
                                                               const Vector3& pointInSegment) {
    Eigen::Matrix<double, 6, Eigen::Dynamic> jacobian = Eigen::Matrix<double, 6, Eigen::Dynamic>::Zero(6, chain.coordinateCount());
    const Vector3 point = findSegmentPose(chain, pose, segment) * pointInSegment;
    for (int i = chain.segments()[segment].jointAxis; i != JointAxis::kGround; i = chain.axes()[i].parent) {
        const JointAxis& joint = chain.axes()[i];
        if (joint.coordinate == JointAxis::kFixed) continue;
        const Vector3 axis = pose.slope[i] * pose.axis[i];
        if (joint.kind == JointAxis::Kind::kTranslation) {
            jacobian.block<3, 1>(0, joint.coordinate) += axis;
        } else {
            jacobian.block<3, 1>(0, joint.coordinate) += axis.cross(point - pose.origin[i]);
            jacobian.block<3, 1>(3, joint.coordinate) += axis;
        }
    }
    return jacobian;
}

}  // namespace ankleup
