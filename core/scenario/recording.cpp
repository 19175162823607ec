// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/recording.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "condition/compile.h"
#include "equilibrium/end_ranges.h"
#include "kinematics/clinical_angles.h"
#include "scenario/recorded_columns.h"
#include "scenario/recorded_knee.h"

namespace ankleup {
namespace {

/// Subtalar axis of gait2392 and of Rajagopal 2016, + = supination of the foot (both model files; ../reference of the tests has them).
const Vector3 kRecordedSubtalarAxis(0.78717961, 0.60474746, -0.12094949);
/// A heel this far under the floor is worth a word: skin markers do not place a foot to the degree [assumed, rad].
constexpr double kHeelUnderFloor = radians(3.0);

using C = Coordinate;

/// One row of a recording [rad], as of a right leg.
struct Row {
    double tilt, list, rotation;
    double hipFlexion, hipAdduction, hipRotation;
    double knee, ankle, subtalar;
    double extension, bending, twist;
};

Row readRow(const MotionTable& table, const RecordedColumns& columns, std::size_t row, Side side) {
    const auto at = [&](RecordedColumn column) {
        const auto found = columns.find(column);
        return found ? table.angle(row, *found) : 0.0;
    };
    const double mirror = side == Side::kLeft ? -1.0 : 1.0;  // joints are anatomical already; what is seen in space is not
    using enum RecordedColumn;
    return {.tilt = at(kPelvisTilt),
            .list = mirror * at(kPelvisList),
            .rotation = mirror * at(kPelvisRotation),
            .hipFlexion = at(kHipFlexion),
            .hipAdduction = at(kHipAdduction),
            .hipRotation = at(kHipRotation),
            .knee = at(kKneeAngle),
            .ankle = at(kAnkleAngle),
            .subtalar = at(kSubtalarAngle),
            .extension = at(kLumbarExtension),
            .bending = mirror * at(kLumbarBending),
            .twist = mirror * at(kLumbarRotation)};
}

/// Heading of the pelvis on the floor, turned about Y [rad].
double findPelvisHeading(const Row& row) {
    const Matrix3 pelvis = makeRotation({.z = row.tilt, .x = row.list, .y = row.rotation});
    return std::atan2(-pelvis(2, 0), pelvis(0, 0));
}

Configuration findConfiguration(const Row& row, KneeConvention knee, double forward, bool hasPelvis) {
    Configuration q = Configuration::Zero();
    const auto set = [&q](C coordinate, double value) { q[indexOf(coordinate)] = value + 0.0; };  // no minus zero
    const Matrix3 shin = knee == KneeConvention::kFlexionNegative ? rotationAboutZ(row.knee) : calcWalkerKnee(row.knee);
    const CardanAngles kneeAngles = findCardanAngles(shin);
    set(C::kSubtalarPronation, -row.subtalar);
    set(C::kDorsiflexion, row.ankle);
    set(C::kKneeFlexion, -kneeAngles.z);
    set(C::kKneeRotation, kneeAngles.y);
    set(C::kKneeAbduction, -kneeAngles.x);
    set(C::kHipFlexion, row.hipFlexion);
    set(C::kHipAdduction, row.hipAdduction);
    set(C::kHipRotation, row.hipRotation);

    // From the pelvis down to the heel bone, which tells how the foot stands.
    const Matrix3 heelToPelvis = makeRotation({.z = row.hipFlexion, .x = row.hipAdduction, .y = row.hipRotation}) * shin *
                                 rotationAbout(findTalocruralAxis(), row.ankle) *
                                 rotationAbout(kRecordedSubtalarAxis.normalized(), row.subtalar);
    Matrix3 pelvis = heelToPelvis.transpose();  // over a foot that stands flat and straight
    if (hasPelvis) {
        pelvis = rotationAboutY(-forward) * makeRotation({.z = row.tilt, .x = row.list, .y = row.rotation});
        const Matrix3 heel = pelvis * heelToPelvis;
        set(C::kToeOut, std::atan2(heel(2, 0), heel(0, 0)));
        set(C::kHeelRise, -std::asin(std::clamp(heel(1, 0), -1.0, 1.0)));
        set(C::kRearfootRoll, std::atan2(heel(1, 2), heel(1, 1)));
    }
    const Vector3 trunk = (pelvis * makeRotation({.z = row.extension, .x = row.bending, .y = row.twist})).col(1);
    set(C::kTrunkFlexion, std::asin(std::clamp(trunk.x(), -1.0, 1.0)));
    set(C::kTrunkLateral, std::atan2(trunk.z(), trunk.y()));
    return q;
}

/// The way from one frame to the next is the short one.
void unwrap(std::vector<Configuration>& postures) {
    for (std::size_t i = 1; i < postures.size(); ++i) {
        for (int k = 0; k < kCoordinateCount; ++k) {
            postures[i][k] = postures[i - 1][k] + std::remainder(postures[i][k] - postures[i - 1][k], 2.0 * kPi);
        }
    }
}

/// Forward is where the pelvis faces on average; `turn` becomes the width of its headings about that.
double findForward(const std::vector<Row>& rows, double& turn) {
    double x = 0.0;
    double z = 0.0;
    for (const Row& row : rows) {
        x += std::cos(findPelvisHeading(row));
        z += std::sin(findPelvisHeading(row));
    }
    const double forward = std::atan2(z, x);
    double least = 0.0;
    double most = 0.0;
    for (const Row& row : rows) {
        const double off = std::remainder(findPelvisHeading(row) - forward, 2.0 * kPi);
        least = std::min(least, off);
        most = std::max(most, off);
    }
    turn = most - least;
    return forward;
}

std::vector<RecordedExcess> findExcesses(const std::vector<Configuration>& postures) {
    Scene scene;  // the unrestricted leg's ends of range depend neither on body nor on task
    const Potential ends = makeReference(scene, Side::kRight).problem.potential;
    std::array<std::size_t, kCoordinateCount> counts{};
    for (const Configuration& q : postures) {
        CoordinateSet engaged = findEngagedEndRanges(ends, q);
        if (q[indexOf(C::kHeelRise)] < -kHeelUnderFloor) engaged.insert(C::kHeelRise);
        for (int k = 0; k < kCoordinateCount; ++k) counts[static_cast<std::size_t>(k)] += engaged.contains(static_cast<C>(k)) ? 1U : 0U;
    }
    std::vector<RecordedExcess> beyond;
    for (int k = 0; k < kCoordinateCount; ++k) {
        const std::size_t count = counts[static_cast<std::size_t>(k)];
        if (count == 0) continue;
        const auto [least, most] = std::ranges::minmax(postures, {}, [k](const Configuration& q) { return q[k]; });
        beyond.push_back({static_cast<C>(k), static_cast<double>(count) / static_cast<double>(postures.size()), least[k], most[k]});
    }
    return beyond;
}

double findMatched(Task task, const LegState& state) {
    return isMatchedByKnee(task) ? state.solution.posture[C::kKneeFlexion] : radians(state.measures[Measure::kShankLean]);
}

}  // namespace

Expected<Recording> makeRecording(const MotionTable& table, Side side) {
    const Expected<RecordedColumns> columns = findRecordedColumns(table, side);
    if (!columns) return tl::unexpected<Error>(columns.error());
    const Expected<KneeDecision> knee = decideKnee(table);
    if (!knee) return tl::unexpected<Error>(knee.error());

    Recording recording;
    recording.side = side;
    recording.times = table.times;
    RecordingReport& report = recording.report;
    describeColumns(table, *columns, report);
    report.knee = knee->convention;
    report.kneeEvidence = knee->evidence;
    report.inDegrees = table.inDegrees;
    const bool hasPelvis = columns->hasPelvis();
    report.footTakenFlat = !hasPelvis;

    std::vector<Row> rows;
    rows.reserve(table.times.size());
    for (std::size_t i = 0; i < table.times.size(); ++i) rows.push_back(readRow(table, *columns, i, side));
    const double forward = hasPelvis ? findForward(rows, report.turn) : 0.0;
    recording.postures.reserve(rows.size());
    for (const Row& row : rows) recording.postures.push_back(findConfiguration(row, knee->convention, forward, hasPelvis));
    unwrap(recording.postures);
    report.beyond = findExcesses(recording.postures);
    return recording;
}

const Recording* RecordedMotion::leg(Side side) const {
    const auto& recording = legs[static_cast<std::size_t>(side)];
    return recording ? &*recording : nullptr;
}

Expected<RecordedMotion> makeRecordedMotion(const MotionTable& table, std::string name) {
    RecordedMotion motion{.name = std::move(name), .legs = {}};
    for (const Side side : {Side::kRight, Side::kLeft}) {
        // With neither leg, the right one says what is missing.
        if (!hasLeg(table, side) && (side == Side::kLeft || hasLeg(table, Side::kLeft))) continue;
        Expected<Recording> recording = makeRecording(table, side);
        if (!recording) return tl::unexpected<Error>(recording.error());
        motion.legs[static_cast<std::size_t>(side)] = std::move(*recording);
    }
    return motion;
}

LegProblem makeRecordedLeg(const LegProblem& present) {
    LegProblem leg = present;
    leg.body.thighFootAngle = 0.0;
    leg.body.subtalarInclination = std::asin(kRecordedSubtalarAxis.normalized().y());
    leg.body.subtalarDeviation = std::atan2(-kRecordedSubtalarAxis.z(), kRecordedSubtalarAxis.x());
    leg.problem.leg = Leg(leg.body, Ground{}, present.problem.leg.bilateral());
    leg.problem.constraints = {};
    leg.problem.pull.reset();
    leg.locks.clear();
    return leg;
}

LegState findRecordedState(const Recording& recording, const LegProblem& leg, double time) {
    const double at = recording.start() + time;
    const auto next = std::ranges::lower_bound(recording.times, at);
    const auto i = static_cast<std::size_t>(next - recording.times.begin());
    Configuration q = i == recording.times.size() ? recording.postures.back() : recording.postures[i];
    if (i > 0 && i < recording.times.size()) {
        const double part = (at - recording.times[i - 1]) / (recording.times[i] - recording.times[i - 1]);
        q = recording.postures[i - 1] + part * (q - recording.postures[i - 1]);
    }
    LegState state;
    state.solution.posture = calcPosture(leg.problem.leg, q);
    state.measures = calcMeasures(leg.problem, state.solution);
    return state;
}

bool isRecorded(Measure measure) {
    using enum Measure;
    constexpr std::array kNeedMore = {kCopXMm,  kCopZMm,    kKneeAdductionMoment, kKneeFlexionMoment,
                                      kPfIndex, kWallPushN, kKneeFlexionLost,     kKneeToWallCm};
    return std::ranges::find(kNeedMore, measure) == kNeedMore.end();
}

bool isMatchedByKnee(Task task) { return !isGait(task) && task != Task::kKneeToWallLunge; }

MatchedState matchMovement(const Movement& movement, const LegProblem& leg, const LegState& recorded) {
    const Task task = leg.task.task;
    const double wanted = findMatched(task, recorded);
    MatchedState best{movement.phases.front(), movement.states.front()};
    double nearest = std::abs(findMatched(task, best.state) - wanted);
    double part = 0.0;
    std::size_t first = 0;
    for (std::size_t i = 0; i + 1 < movement.states.size(); ++i) {
        const double from = findMatched(task, movement.states[i]);
        const double to = findMatched(task, movement.states[i + 1]);
        const double here = to == from ? 0.0 : std::clamp((wanted - from) / (to - from), 0.0, 1.0);
        const double off = std::abs(from + here * (to - from) - wanted);
        if (off >= nearest) continue;
        nearest = off;
        first = i;
        part = here;
    }
    if (part == 0.0) return {movement.phases[first], movement.states[first]};
    const Configuration& from = movement.states[first].solution.posture.configuration();
    const Configuration& to = movement.states[first + 1].solution.posture.configuration();
    best.phase = movement.phases[first] + part * (movement.phases[first + 1] - movement.phases[first]);
    best.state = movement.states[part < 0.5 ? first : first + 1];
    best.state.solution.posture = calcPosture(leg.problem.leg, from + part * (to - from));
    best.state.measures = calcMeasures(leg.problem, best.state.solution);
    return best;
}

RecordedCurves calcRecordedCurves(const Recording& recording, const LegProblem& present, const Movement& movement) {
    constexpr std::size_t kMost = 401;
    const LegProblem leg = makeRecordedLeg(present);
    const std::size_t count = std::min(recording.times.size(), kMost);
    RecordedCurves curves;
    for (std::size_t i = 0; i < count; ++i) {
        const double part = static_cast<double>(i) / static_cast<double>(count - 1);
        const LegState state = findRecordedState(recording, leg, part * recording.duration());
        curves.recorded.phases.push_back(part);
        curves.recorded.states.push_back(state);
        curves.model.phases.push_back(part);
        curves.model.states.push_back(matchMovement(movement, present, state).state);
    }
    return curves;
}

}  // namespace ankleup
