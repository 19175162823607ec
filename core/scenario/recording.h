// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/expected.h"
#include "base/side.h"
#include "scenario/motion_table.h"
#include "scenario/scene_solution.h"

namespace ankleup {

/// How a recording's model counts the knee. docs/recorded-motion.md.
enum class KneeConvention : std::uint8_t {
    kFlexionNegative,  ///< gait2392 and its kin; the knee is a hinge there
    kFlexionPositive,  ///< Rajagopal 2016, LaiArnold 2017; the shin turns in on a path as the knee bends
};
/// What the convention was told by, the strongest first.
enum class KneeEvidence : std::uint8_t {
    kRange,    ///< no knee bends that far the other way
    kHeader,   ///< the file names its model
    kNames,    ///< a coordinate, or a joint, that only one kind of model has
    kAssumed,  ///< none of these: the knee hardly moves; taken as gait2392's
};

/// A coordinate of ours that goes beyond an end of range of the unrestricted leg, or, heel_rise, under the floor.
struct RecordedExcess {
    Coordinate coordinate = Coordinate::kToeOut;
    double share = 0.0;  ///< of the frames, 0..1
    double least = 0.0;  ///< over the whole recording [rad]
    double most = 0.0;
};

/// What was made of a file.
struct RecordingReport {
    std::vector<std::string> used;      ///< columns, in the order of docs/recorded-motion.md
    std::vector<std::string> missing;   ///< wanted and not there: taken as zero
    std::vector<std::string> leftOver;  ///< columns of this leg, pelvis and trunk that our leg has no place for
    KneeConvention knee = KneeConvention::kFlexionNegative;
    KneeEvidence kneeEvidence = KneeEvidence::kAssumed;
    bool inDegrees = true;
    bool footTakenFlat = false;          ///< the pelvis was not recorded: nothing tells how the foot stood in space
    double turn = 0.0;                   ///< by how much the pelvis' heading changes over the recording [rad]
    std::vector<RecordedExcess> beyond;  ///< in the order of the coordinates
};

/// A recorded motion of one leg, told in the coordinates of our chain. The attitude in space of pelvis, thigh, shin, heel bone and trunk is
/// the recording's; the foot stands where the model's stands. A left leg is told as its mirror image, like every leg here.
struct Recording {
    Side side = Side::kRight;
    std::vector<double> times;            ///< [s], as in the file
    std::vector<Configuration> postures;  ///< one for each time
    RecordingReport report;

    double start() const { return times.front(); }
    double duration() const { return times.back() - times.front(); }
};

/// Reads the columns of a leg. Codes: "missing_coordinate" (hip_flexion, knee_angle and ankle_angle are needed), "out_of_range" (an angle
/// beyond a whole turn), "contradiction" (the knee bends against what the file says of its model).
Expected<Recording> makeRecording(const MotionTable& table, Side side);

/// Does the table have what makeRecording needs for this leg?
bool hasLeg(const MotionTable& table, Side side);

/// What a motion file holds of two legs.
struct RecordedMotion {
    std::string name;                              ///< of the file, for people
    std::array<std::optional<Recording>, 2> legs;  ///< right, left

    /// Null: this leg was not recorded.
    const Recording* leg(Side side) const;
};
/// Both legs of a table, or the one that is there; errors of makeRecording for the right leg when there is none.
Expected<RecordedMotion> makeRecordedMotion(const MotionTable& table, std::string name);

/// The leg that a recording plays on: size, mass, task and floor of `present`; joint axes those of the recording's model (gait2392 and
/// Rajagopal 2016 have the same), feet straight under the shins, no wedges, nothing locked.
LegProblem makeRecordedLeg(const LegProblem& present);

/// Posture and measures at a time since the start [s], between frames on a straight line; held at both ends.
LegState findRecordedState(const Recording& recording, const LegProblem& leg, double time);

/// Can this measure be taken of a recording? Not those that need forces, a wanted depth or a wall.
bool isRecorded(Measure measure);

/// The coordinate that a recorded posture and a movement of the model are laid over each other by: the knee's bend, there and back; in gait
/// and lunge the shin's lean (shank_lean).
bool isMatchedByKnee(Task task);

/// The place in a movement of the model that a recorded posture belongs to, by isMatchedByKnee: its phase, and its state between the two
/// nearest phases. The movement's ends beyond it. `leg` belongs to the movement. \pre !movement.phases.empty()
struct MatchedState {
    double phase = 0.0;
    LegState state;
};
MatchedState matchMovement(const Movement& movement, const LegProblem& leg, const LegState& recorded);

/// A recording and, at each of its moments, the model's leg matched to it; phases are parts of the recording's duration.
struct RecordedCurves {
    Movement recorded;
    Movement model;
};
/// At no more moments than a graph can show. `present` is the model's leg, `movement` its movement.
RecordedCurves calcRecordedCurves(const Recording& recording, const LegProblem& present, const Movement& movement);

}  // namespace ankleup
