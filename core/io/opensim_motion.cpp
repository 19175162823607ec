// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/opensim_motion.h"

#include "base/angle.h"
#include "io/number_text.h"
#include "kinematics/clinical_angles.h"

namespace ankleup {
namespace {

/// From the mid-point of the hip centres to the pelvis' origin in gait2392 [m], whose hip centres lie twice kHalfHipOfGait2392 apart; it
/// scales with that. Source: OpenSim gait2392 (Delp 1990).
const Vector3 kPelvisOrigin(0.0707, 0.0661, 0.0);
constexpr double kHalfHipOfGait2392 = 0.0835;

void add(std::string& line, double number) { line += "\t" + numberText(number + 0.0); }  // + 0: no -0
void addAngle(std::string& line, double angle) { add(line, degrees(angle)); }

/// Turns of a segment of the trunk. Those of a left figure are the mirror image's: about Z as they are, about X and Y the other way.
void addTurns(std::string& line, const Matrix3& rotation, double side) {
    const CardanAngles angles = findCardanAngles(rotation);
    addAngle(line, angles.z);
    addAngle(line, side * angles.x);
    addAngle(line, side * angles.y);
}

void addLeg(std::string& line, const Configuration& q) {
    const auto of = [&q](Coordinate coordinate) { return q[indexOf(coordinate)]; };
    addAngle(line, of(Coordinate::kHipFlexion));
    addAngle(line, of(Coordinate::kHipAdduction));
    addAngle(line, of(Coordinate::kHipRotation));
    addAngle(line, -of(Coordinate::kKneeFlexion));
    addAngle(line, of(Coordinate::kDorsiflexion));
    addAngle(line, -of(Coordinate::kSubtalarPronation));
    addAngle(line, of(Coordinate::kHeelRise));
}

std::string makeRow(const Body& body, Side side, const MotionRow& row) {
    const double mirror = side == Side::kLeft ? -1.0 : 1.0;
    const Matrix3 pelvis = row.posture.rotation(Segment::kPelvis);
    const double scale = findSegmentLengths(body).halfHipDistance / kHalfHipOfGait2392;
    const Vector3 origin = row.posture.midHip() + pelvis * (scale * kPelvisOrigin);
    std::string line = numberText(row.time);
    addTurns(line, pelvis, mirror);
    add(line, origin.x());
    add(line, origin.y());
    add(line, mirror * origin.z());
    const Configuration& solved = row.posture.configuration();
    addLeg(line, side == Side::kRight ? solved : row.other);
    addLeg(line, side == Side::kRight ? row.other : solved);
    addTurns(line, pelvis.transpose() * row.posture.rotation(Segment::kTrunk), mirror);
    return line + "\n";
}

std::string makeHeader(Task task, Side side, std::size_t rows) {
    const std::string leg(nameOf(side));
    std::string other = "the other one is its mirror image";
    if (isSingleLeg(task)) other = "the other one hangs still";
    if (task == Task::kKneeToWallLunge) other = "the other one stands behind, as is likely";
    return "AnkleUp " + std::string(nameOf(task)) + " " + leg + "\nversion=1\nnRows=" + std::to_string(rows) +
           "\nnColumns=" + std::to_string(kOpenSimCoordinates.size() + 1) +
           "\ninDegrees=yes\n\n"
           "Coordinates of OpenSim gait2392: angles in degrees, pelvis_tx, pelvis_ty and pelvis_tz in metres, time in seconds.\n"
           "The " +
           leg + " leg is solved, " + other +
           ".\n"
           "Left out, since gait2392 has nothing of the kind: rearfoot_roll, midfoot_sag, knee_rotation, knee_abduction, toe_out.\n"
           "Bone lengths and joint axes are those of the scene's body, so the foot of an unscaled gait2392 comes to lie elsewhere.\n"
           "For education only.\nendheader\n";
}

}  // namespace

std::string writeOpenSimMotion(Task task, const Body& body, Side side, const std::vector<MotionRow>& rows) {
    std::string text = makeHeader(task, side, rows.size()) + "time";
    for (const std::string_view coordinate : kOpenSimCoordinates) text += "\t" + std::string(coordinate);
    text += "\n";
    for (const MotionRow& row : rows) text += makeRow(body, side, row);
    return text;
}

}  // namespace ankleup
