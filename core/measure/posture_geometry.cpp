// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "measure/posture_geometry.h"

#include <cmath>

#include "measure/measure_coefficients.h"

namespace ankleup {

namespace {

Transform findFrame(const Posture& posture, PathFrame frame) {
    switch (frame) {
        case PathFrame::kPelvis:
            return posture.pose(Segment::kPelvis);
        case PathFrame::kFemur:
            return posture.pose(Segment::kFemur);
        case PathFrame::kTibia:
            return posture.pose(Segment::kTibia);
        case PathFrame::kCalcaneus:
            return posture.pose(Segment::kCalcaneus);
        case PathFrame::kForefoot:
            return {posture.rotation(Segment::kForefoot), posture.mtp()};
    }
    return {};
}

}  // namespace

double findFrontalAngle(const Vector3& direction) { return std::atan2(direction.z(), direction.y()); }

double findFppa(const Vector3& ankle, const Vector3& knee, const Vector3& proximal) {
    return findFrontalAngle(proximal - knee) - findFrontalAngle(knee - ankle);
}

double findKneeOffHipAnkleLine(const Vector3& ankle, const Vector3& knee, const Vector3& hip) {
    const Vector3 leg = hip - ankle;
    const Vector3 shank = knee - ankle;
    return shank.y() / leg.y() * leg.z() - shank.z();
}

double findKneeOffFootLine(const Vector3& ankle, const Vector3& knee, const Matrix3& footHeading) {
    return -(knee - ankle).dot(footHeading.col(2));
}

Vector3 findIliacSpine(const Leg& leg, const Posture& posture) {
    const double scale = leg.body().height / kReferenceHeight;
    return posture.pose(Segment::kPelvis) * (scale * Vector3(kAsisForward, kAsisUp, kAsisLateral));
}

double calcPathLength(const Leg& leg, const Posture& posture, Tissue tissue) {
    const double scale = leg.body().height / kReferenceHeight;
    const TissuePath& path = findTissuePath(tissue);
    const auto place = [&](const PathPoint& point) -> Vector3 {
        return findFrame(posture, point.frame) * (scale * Vector3(point.position[0], point.position[1], point.position[2]));
    };
    double length = 0.0;
    Vector3 previous = place(path.points.front());
    for (const PathPoint& point : path.points.subspan(1)) {
        const Vector3 next = place(point);
        length += (next - previous).norm();
        previous = next;
    }
    if (tissue == Tissue::kPlantarFascia) length += scale * kWindlassRadius * posture[Coordinate::kHeelRise];
    return length;
}

}  // namespace ankleup
