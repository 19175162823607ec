// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/motion_arrows.h"

#include <cmath>
#include <utility>

namespace ankleup {
namespace {

/// Where a link's arrows are drawn, right leg [m].
struct Seat {
    Vector3 shaft;    ///< on the bone: arrows about its long axis go round here
    Vector3 along;    ///< its long axis, unit, upwards
    Vector3 forward;  ///< of the link, unit, across `along`
    Vector3 pivot;    ///< where it leans about
    Vector3 tip;      ///< the end that moves when it leans
    double girth = 0.07;
};

constexpr double kHalfSweep = radians(62.0);
constexpr double kLeanSweep = 0.075;    // half length of an arrow for leaning [m]
constexpr double kShift = 0.085;        // length of a straight arrow [m]
constexpr double kClear = 0.055;        // between a bone and the arrow beside it [m]
constexpr double kPelvisHeight = 0.12;  // crest above the hip [m]
constexpr int kSteps = 20;

const Vector3 kUp = Vector3::UnitY();
const Vector3 kLateral = Vector3::UnitZ();

Seat findSeat(Link link, const Posture& posture) {
    Seat seat;
    const auto bone = [&](const Vector3& lower, const Vector3& upper, const Vector3& forward, double part) {
        seat.along = (upper - lower).normalized();
        seat.shaft = lower + part * (upper - lower);
        seat.forward = (forward - forward.dot(seat.along) * seat.along).normalized();
        seat.pivot = lower;
        seat.tip = upper;
    };
    switch (link) {
        case Link::kFoot:
            bone(posture.heelContact(), posture.secondToe(), kUp, 0.62);
            seat.girth = 0.06;
            break;
        case Link::kTibia:
            bone(posture.ankle(), posture.knee(), posture.rotation(Segment::kTibia).col(0), 0.72);
            break;
        case Link::kKnee:
            bone(posture.ankle(), posture.knee(), posture.rotation(Segment::kTibia).col(0), 1.0);
            break;
        case Link::kFemur:
            bone(posture.knee(), posture.hip(), posture.rotation(Segment::kFemur).col(0), 0.42);
            seat.girth = 0.08;
            break;
        case Link::kPelvis: {
            const Matrix3 pelvis = posture.rotation(Segment::kPelvis);
            bone(posture.hip(), posture.hip() + kPelvisHeight * pelvis.col(1), pelvis.col(0), 0.5);
            seat.shaft = posture.midHip() + 0.5 * kPelvisHeight * pelvis.col(1);
            seat.girth = 0.15;
            break;
        }
    }
    return seat;
}

/// An arc about `axis` (right-handed) whose middle is `hand` away from the centre.
QList<Vector3> arc(const Vector3& centre, const Vector3& axis, const Vector3& hand, double halfSweep) {
    QList<Vector3> points;
    for (int i = 0; i <= kSteps; ++i) points << centre + rotationAbout(axis, halfSweep * (2.0 * i / kSteps - 1.0)) * hand;
    return points;
}

/// Round the bone's front; + turns the front inwards.
QList<Vector3> turn(const Seat& seat, double inwards) {
    return arc(seat.shaft, inwards * seat.along, seat.girth * seat.forward, kHalfSweep);
}

/// The tip moves about the pivot, beside the bone on the side of `beside`.
QList<Vector3> lean(const Seat& seat, const Vector3& axis, const Vector3& beside) {
    const Vector3 hand = seat.tip - seat.pivot;
    const Vector3 across = hand - hand.dot(axis) * axis;
    return arc(seat.pivot + kClear * beside, axis, across, kLeanSweep / across.norm());
}

/// Under the pelvis the thigh's lower end is the one that moves.
Seat hanging(Seat seat) {
    std::swap(seat.pivot, seat.tip);
    return seat;
}

QList<Vector3> shift(const Vector3& from, const Vector3& by) { return {from, from + by}; }

}  // namespace

QList<Vector3> findMotionArrow(Link link, Motion motion, const Posture& posture) {
    const Seat seat = findSeat(link, posture);
    const Vector3 heading = posture.footHeading().col(0);
    const Vector3 overFoot = seat.shaft + kClear * kUp;
    switch (motion) {
        case Motion::kStays:
            return {};
        case Motion::kTurnsIn:
        case Motion::kTurnsOut: {
            const double inwards = motion == Motion::kTurnsIn ? 1.0 : -1.0;
            if (link != Link::kFoot) return turn(seat, inwards);
            const Vector3 hand = seat.tip - posture.base();
            return arc(posture.base() + 0.02 * kUp, inwards * kUp, 1.08 * hand, radians(14.0));
        }
        case Motion::kRollsIn:
        case Motion::kRollsOut: {
            const double inwards = motion == Motion::kRollsIn ? -1.0 : 1.0;
            const Vector3 line = heading;
            return arc(posture.ankle() - 0.03 * kUp, inwards * line, 0.075 * kUp, kHalfSweep);
        }
        case Motion::kFlattens:
            return shift(overFoot + 0.035 * kUp - 0.03 * kLateral, -0.07 * kUp);
        case Motion::kArches:
            return shift(overFoot - 0.035 * kUp - 0.03 * kLateral, 0.07 * kUp);
        case Motion::kComesUp:
            return shift(posture.heelContact() - 0.03 * heading, 0.08 * kUp);
        case Motion::kComesDown:
            return shift(posture.heelContact() - 0.03 * heading + 0.08 * kUp, -0.08 * kUp);
        case Motion::kLeansForward:
        case Motion::kTipsForward:
            return lean(seat, -kLateral, kLateral);
        case Motion::kLeansBack:
        case Motion::kTipsBack:
            return lean(seat, kLateral, kLateral);
        case Motion::kTipsIn:
            return lean(seat, -Vector3::UnitX(), seat.forward);
        case Motion::kTipsOut:
            return lean(seat, Vector3::UnitX(), seat.forward);
        case Motion::kSwingsIn:
            return lean(hanging(seat), Vector3::UnitX(), seat.forward);
        case Motion::kSwingsOut:
            return lean(hanging(seat), -Vector3::UnitX(), seat.forward);
        case Motion::kMovesIn:
        case Motion::kFoldsIn:
            return shift(seat.tip + kClear * seat.forward, -kShift * kLateral);
        case Motion::kMovesOut:
        case Motion::kFoldsOut:
            return shift(seat.tip + kClear * seat.forward, kShift * kLateral);
        case Motion::kBends:
            return shift(seat.tip + kClear * seat.forward, kShift * seat.forward);
        case Motion::kStraightens:
            return shift(seat.tip + (kClear + kShift) * seat.forward, -kShift * seat.forward);
        case Motion::kDrops:
            return shift(posture.otherHip() + 0.14 * kUp, -kShift * kUp);
        case Motion::kLifts:
            return shift(posture.otherHip() + 0.05 * kUp, kShift * kUp);
    }
    return {};
}

Ink inkOf(Link link) {
    switch (link) {
        case Link::kFoot:
            return Ink::kFoot;
        case Link::kTibia:
            return Ink::kTibia;
        case Link::kKnee:
            return Ink::kKnee;
        case Link::kFemur:
            return Ink::kFemur;
        case Link::kPelvis:
            return Ink::kPelvis;
    }
    return Ink::kSoft;
}

}  // namespace ankleup
