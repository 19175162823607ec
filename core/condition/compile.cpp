// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "condition/compile.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace ankleup {

namespace {

/// Smooth max(x, 0): w ln(1 + exp(x/w)).
double softExcess(double x, double width) {
    const double t = x / width;
    return t > 0.0 ? x + width * std::log1p(std::exp(-t)) : width * std::log1p(std::exp(t));
}

/// How a strategy scales the stiffnesses, MODEL.md section 8.2 [calibrated]; `gain` is toe-out per missing dorsiflexion.
struct StrategyMultipliers {
    double foot = 1.0;
    double hip = 1.0;
    double toe = 1.0;
    double heel = 1.0;
    double trunk = 1.0;
    double depth = 1.0;
    double aim = 1.0;
    double gain = 0.0;
};

constexpr std::array<StrategyMultipliers, kStrategyCount> kStrategyMultipliers = {{
    {.gain = 0.05},
    {.foot = 0.8, .hip = 0.8, .toe = 2.0, .heel = 1.6, .trunk = 2.0, .depth = 2.0, .aim = 0.5, .gain = 0.0},
    {.foot = 1.6, .hip = 1.5, .toe = 1.0, .heel = 1.2, .trunk = 1.4, .depth = 1.5, .aim = 25.0, .gain = 1.1},
    {.foot = 4.0, .hip = 2.0, .toe = 3.0, .heel = 0.45, .trunk = 0.35, .depth = 0.16, .aim = 1.0, .gain = 0.0},
}};

/// Multipliers are blended geometrically, the gain linearly, by the normalised weights.
StrategyMultipliers blend(const StrategyWeights& weights) {
    const double sum = std::accumulate(weights.weight.begin(), weights.weight.end(), 0.0);
    assert(sum > 0.0);
    const auto geometric = [&](double StrategyMultipliers::*field) {
        double log = 0.0;
        for (int i = 0; i < kStrategyCount; ++i) log += weights.weight[i] / sum * std::log(kStrategyMultipliers[i].*field);
        return std::exp(log);
    };
    StrategyMultipliers m;
    m.foot = geometric(&StrategyMultipliers::foot);
    m.hip = geometric(&StrategyMultipliers::hip);
    m.toe = geometric(&StrategyMultipliers::toe);
    m.heel = geometric(&StrategyMultipliers::heel);
    m.trunk = geometric(&StrategyMultipliers::trunk);
    m.depth = geometric(&StrategyMultipliers::depth);
    m.aim = geometric(&StrategyMultipliers::aim);
    m.gain = 0.0;
    for (int i = 0; i < kStrategyCount; ++i) m.gain += weights.weight[i] / sum * kStrategyMultipliers[i].gain;
    return m;
}

/// What a task asks for at its phase: a row of the table of MODEL.md section 6.
struct TaskTargets {
    double loadShare = 1.0;
    double kneeStiffness = 900.0;    ///< [Nm/rad]
    double kneeFlexion = 0.0;        ///< wanted [rad]
    bool depthIsWanted = true;
    double massForward = 0.045;      ///< wanted or prescribed x of the centre of mass [m]
    double massLateral = 0.0;        ///< wanted z [m]
    double plannedDorsiflexion = 0.0;  ///< anticipated demand [rad]
    double trunkFlexion = 0.0;       ///< [rad]
    double hipAdduction = radians(4.0);
    double hipRotation = 0.0;
    double freeLegForward = 0.0;     ///< of the free leg's mass centre from the other hip [m]
};

/// Running: how much of the load multiplier is there at phase p.
double findRunningLoad(double phase) {
    const double s = std::sin(kPi * phase);
    return s * s;
}

TaskTargets findTargets(const Body& body, const TaskSetting& setting) {
    const double p = setting.phase;
    const SegmentLengths lengths = findSegmentLengths(body);
    TaskTargets t;
    switch (setting.task) {
        case Task::kDoubleLegSquat:
            t.loadShare = 0.5;
            t.kneeStiffness = 420.0;
            t.kneeFlexion = radians(100.0 * p);
            t.plannedDorsiflexion = radians(37.0 * std::pow(p * p + 1e-4, 0.4));
            t.trunkFlexion = 0.10 * t.kneeFlexion;
            t.hipAdduction = radians(-4.0 * p);
            t.hipRotation = radians(-5.0 * p);
            break;
        case Task::kSingleLegSquat:
            t.kneeFlexion = radians(70.0 * p);
            t.plannedDorsiflexion = radians(30.0 * p);
            t.trunkFlexion = 0.10 * t.kneeFlexion;
            t.freeLegForward = 0.02;
            break;
        case Task::kStepDown:
            t.kneeStiffness = 20.0;
            // Starts at about 24 deg of knee flexion: straighter starts come near the singular straight leg and jump.
            t.kneeFlexion = 2.0 * std::acos(1.0 - (setting.stepHeight * p + 0.022 * lengths.leg()) / lengths.thighAndShank());
            t.depthIsWanted = false;
            t.plannedDorsiflexion = radians(30.0 * p);
            t.freeLegForward = 0.10;
            break;
        case Task::kKneeToWallLunge:
            t.loadShare = 0.6;
            t.kneeStiffness = 0.0;
            t.depthIsWanted = false;
            t.massForward = 0.082;
            t.plannedDorsiflexion = radians(20.0 + 165.0 * findWallDistance(setting));
            t.trunkFlexion = radians(8.0);
            break;
        case Task::kWalkingStance:
            t.kneeStiffness = 40.0;
            t.kneeFlexion = radians(6.0 + 10.0 * std::exp(-(p / 0.28) * (p / 0.28)) + 9.0 / (1.0 + std::exp(-(p - 0.97) / 0.09)));
            t.massForward = -0.06 + 0.28 * p;
            t.massLateral = -0.03;
            t.plannedDorsiflexion = radians(-4.0 + 17.0 * p);
            t.trunkFlexion = radians(2.0);
            t.freeLegForward = -0.02;
            break;
        case Task::kRunningMidstance:
            t.loadShare = 1.0 + 1.4 * findRunningLoad(p);
            t.kneeFlexion = radians(18.0 + 28.0 * findRunningLoad(p));
            t.massForward = -0.05 + 0.28 * p;
            t.massLateral = -0.02;
            t.plannedDorsiflexion = radians(28.0 * findRunningLoad(p));
            t.trunkFlexion = radians(8.0);
            t.freeLegForward = -0.03;
            break;
        case Task::kStanding:
            t.loadShare = 0.5;
            t.kneeFlexion = radians(4.0);
            t.hipAdduction = 0.0;
            break;
        case Task::kSingleLegStance:
            t.kneeFlexion = radians(4.0);
            break;
    }
    return t;
}

bool isGait(Task task) { return task == Task::kWalkingStance || task == Task::kRunningMidstance; }

/// The three ends of dorsiflexion under load, after weakness of the dorsiflexors. MODEL.md section 5.3.
struct DorsiflexionEnds {
    double joint = 0.0;
    double soleus = 0.0;
    double gastrocStraight = 0.0;  ///< g0
};
constexpr double kGastrocRelievedLimit = radians(42.0);

DorsiflexionEnds findDorsiflexionEnds(const Condition& condition) {
    const double weakness = radians(3.0) * (1.0 - condition.dorsiflexorStrength);
    const double shortness = condition.cause == Cause::kGastroc ? kHealthyDorsiflexionLimit - condition.dorsiflexionLimit : 0.0;
    const double limit = condition.dorsiflexionLimit;
    return {.joint = (condition.cause == Cause::kJoint ? limit : kFreeDorsiflexionLimit) - weakness,
            .soleus = (condition.cause == Cause::kSoleus ? limit : kFreeDorsiflexionLimit) - weakness,
            .gastrocStraight = std::min(radians(17.5) - shortness, radians(30.0)) - weakness};
}

/// What the ankle has for this task, as far as the person knows: A of MODEL.md section 5.1.
double findAvailableDorsiflexion(const Condition& condition, const DorsiflexionEnds& ends, Task task, double wantedKneeFlexion) {
    switch (condition.cause) {
        case Cause::kJoint: return ends.joint;
        case Cause::kSoleus: return ends.soleus;
        case Cause::kGastroc: break;
    }
    const double kneeFlexion = task == Task::kKneeToWallLunge ? radians(60.0) : wantedKneeFlexion;
    return calcGastrocLimit(kneeFlexion, ends.gastrocStraight, kGastrocRelievedLimit).value;
}

/// All that the terms of the energy share.
struct Scales {
    double sigma = 1.0;     ///< strength of this body
    double active = 1.0;    ///< sigma sqrt(load): muscular stiffness grows with the load [definition]
    double weight = 0.0;    ///< carried by the limb, W [N]
    double bodyWeight = 0.0;  ///< W0 [N]
    double heightRatio = 1.0;
    double foot = 1.0;      ///< foot control with strategy
    double hip = 1.0;       ///< hip control
    double rotation = 1.0;  ///< stiffer where rotation is restricted
};

Scales findScales(const Body& body, const Condition& condition, const TaskTargets& targets, const StrategyMultipliers& m) {
    Scales s;
    s.sigma = findStrengthScale(body);
    s.active = std::sqrt(targets.loadShare) * s.sigma;
    s.bodyWeight = body.mass * kGravity;
    s.weight = targets.loadShare * s.bodyWeight;
    s.heightRatio = body.height / 1.72;
    s.foot = (0.40 + 0.60 * condition.footControl) * (1.0 - 0.15 * (1.0 - condition.dorsiflexorStrength)) * m.foot;
    s.hip = 0.50 + 0.50 * condition.hipControl;
    s.rotation = radians(25.0) / condition.rotationLimit;
    return s;
}

void addFoot(Potential& u, const Body& body, const Condition& condition, const Scales& s) {
    const double footType = body.footType;
    constexpr double kWidth = radians(2.0);
    u.rearfootRollMidtarsal = {s.active * 24.0 * s.foot, radians(2.5) * footType};
    u.rearfootRollHeelPad = {s.active * 10.0, condition.heelWedge - condition.insole};
    u.subtalarPronation = {s.active * 50.0 * s.foot, radians(7.0) * footType - 0.35 * condition.insole};
    u.midfootSag = {s.active * 130.0 * s.foot * (1.0 - 0.25 * footType), -0.15 * condition.insole};
    const double arm = s.weight * s.heightRatio;
    u.rearfootRollLoad = 0.006 * arm;
    u.subtalarPronationLoad = 0.003 * arm;
    u.midfootSagLoad = 0.003 * arm;
    const double k = s.sigma * 420.0;
    u.eversion = {k, condition.eversionLimit, kWidth};
    u.inversion = {k, radians(14.0), kWidth};
    u.pronation = {k, condition.eversionLimit + radians(6.0), kWidth};
    u.supination = {k, radians(18.0), kWidth};
    u.sag = {k, radians(6.0), kWidth};
}

void addTalocrural(Potential& u, const DorsiflexionEnds& ends, const Scales& s) {
    u.dorsiflexion = {s.sigma * 4.0, 0.0};
    u.dorsiflexionJoint = {s.sigma * 900.0, ends.joint, radians(1.2)};
    u.dorsiflexionSoleus = {s.sigma * 320.0, ends.soleus, radians(3.0)};
    u.dorsiflexionGastroc = {s.sigma * 320.0, ends.gastrocStraight, radians(3.0)};
    u.gastrocRelievedLimit = kGastrocRelievedLimit;
}

void addKnee(Potential& u, const Condition& condition, const TaskTargets& targets, const StrategyMultipliers& m, const Scales& s) {
    u.kneeFlexion = {targets.kneeStiffness * s.sigma * m.depth, targets.kneeFlexion};
    u.kneeRotation = {s.active * s.rotation * 35.0, 0.0};
    u.kneeRotationSoft = {s.active * s.rotation * 75.0, 0.0, radians(3.0)};
    u.kneeAbduction = {s.active * 340.0, 0.0};
    const double k = s.sigma * 260.0;
    u.kneeRotationIn = {k, condition.rotationLimit, radians(3.0)};
    u.kneeRotationOut = {k, condition.rotationLimit, radians(3.0)};
    u.kneeExtension = {k, radians(4.0), radians(3.0)};
}

void addHipAndPelvis(Potential& u, Task task, const Condition& condition, const TaskTargets& targets, const StrategyMultipliers& m,
                     const Scales& s, double halfHipDistance) {
    constexpr double kWidth = radians(4.0);
    const double weakness = 1.0 - condition.hipControl;
    u.hipRotation = {s.active * s.rotation * 12.0 * s.hip * m.hip, targets.hipRotation};
    u.hipAdduction = {s.active * 60.0 * s.hip, targets.hipAdduction};
    u.hipFlexion = {s.sigma * 2.0, 0.0};
    u.hipRotationLoad = s.weight * weakness * 0.012;
    u.hipAdductionLoad = isBilateral(task) ? 0.0 : s.weight * weakness * 0.004;
    const double k = s.sigma * 350.0;
    u.hipFlexionHigh = {k, radians(118.0), kWidth};
    u.hipExtension = {k, radians(18.0), kWidth};
    u.hipRotationIn = {k, condition.rotationLimit + radians(10.0), kWidth};
    u.hipRotationOut = {k, radians(40.0), kWidth};
    u.femoralHeading = {s.active * 6.0 * m.aim, 0.0};
    if (isBilateral(task)) return;
    u.pelvicDrop = {s.active * 120.0 * s.hip, 0.0};
    u.pelvicYaw = {s.active * 16.0 * m.hip, 0.0};
    u.pelvicDropLoad = 0.839 * s.bodyWeight * std::min(targets.loadShare, 1.6) * halfHipDistance * (0.08 + 0.16 * weakness);
}

void addTrunk(Potential& u, const TaskTargets& targets, const StrategyMultipliers& m, const Scales& s) {
    u.trunkFlexion = {s.sigma * 60.0 * m.trunk, targets.trunkFlexion};
    u.trunkLateral = {s.sigma * 110.0, 0.0};
    u.pelvicTilt = {s.sigma * 90.0, 0.0};
    u.trunkFlexionHigh = {s.sigma * 300.0, radians(50.0), radians(4.0)};
}

void addHeel(Potential& u, const TaskTargets& targets, const StrategyMultipliers& m, const Scales& s, double footLength) {
    // The lever follows the intended centre of pressure: one that follows the actual centre of mass makes the heel snap up.
    const double lever = softExcess(FootShape::kMtp * footLength - targets.massForward - 0.005, 0.02);
    u.heelRise = {s.sigma * 45.0 * m.heel, 0.0};
    u.heelRiseLoad = -m.heel * s.weight * lever;
    u.heelFloor = {s.sigma * 20000.0, 0.0, radians(0.25)};
}

void addBalance(Potential& u, Task task, const TaskTargets& targets, const Scales& s) {
    const bool lunge = task == Task::kKneeToWallLunge;
    if (!isGait(task) && !lunge) {
        u.balanceForward = {5.2 * s.weight, targets.massForward};
        u.balanceFront = {140.0 * s.weight, 0.115, 0.012};
        u.balanceBack = {140.0 * s.weight, 0.02, 0.012};
    }
    if (!isBilateral(task)) u.balanceLateral = {36.0 * s.weight, targets.massLateral};
    if (lunge) {
        u.hipFlexionLunge = {s.sigma * 40.0, radians(35.0)};
        u.lungeHip = {s.sigma * 2000.0, 0.02};
    }
}

ConstraintList findConstraints(const Leg& leg, const TaskSetting& setting, const TaskTargets& targets) {
    ConstraintList list;
    switch (setting.task) {
        case Task::kDoubleLegSquat:
        case Task::kStanding:
            list.add({ConstraintKind::kHipLateral, leg.lengths().halfHipDistance});
            list.add({ConstraintKind::kPelvicObliquity, 0.0});
            list.add({ConstraintKind::kPelvicYaw, 0.0});
            list.add({ConstraintKind::kCoordinate, 0.0, Coordinate::kTrunkLateral});
            break;
        case Task::kStepDown: {
            const double rise = calcPosture(leg, Configuration::Zero()).ankle().y() - leg.lengths().ankleHeight;
            list.add({ConstraintKind::kOtherHipHeight, 0.978 * leg.lengths().leg() + rise - setting.stepHeight * setting.phase});
            break;
        }
        case Task::kKneeToWallLunge:
            list.add({ConstraintKind::kKneeToWall, findWallDistance(setting) - kPatellaForward * leg.body().height});
            break;
        case Task::kWalkingStance:
        case Task::kRunningMidstance:
            list.add({ConstraintKind::kCentreOfMassX, targets.massForward});
            break;
        case Task::kSingleLegSquat:
        case Task::kSingleLegStance: break;
    }
    return list;
}

Configuration findStart(const Condition& condition, const TaskSetting& setting, const TaskTargets& targets, double legLength) {
    Configuration q = Configuration::Zero();
    const auto at = [&](Coordinate c) -> double& { return q[indexOf(c)]; };
    const double knee = setting.task == Task::kKneeToWallLunge ? 0.9 + 3.0 * findWallDistance(setting) : targets.kneeFlexion;
    const double legLean = isGait(setting.task) ? targets.massForward / legLength : 0.0;
    at(Coordinate::kToeOut) = condition.toeOut;
    at(Coordinate::kRearfootRoll) = radians(3.0);
    at(Coordinate::kSubtalarPronation) = radians(5.0);
    at(Coordinate::kMidfootSag) = radians(2.0);
    at(Coordinate::kDorsiflexion) = isGait(setting.task) ? 0.5 * knee + legLean - 0.05 : 0.42 * knee;
    at(Coordinate::kKneeFlexion) = knee;
    at(Coordinate::kKneeRotation) = kKneePathShare * calcKneeRotationPath(knee).value;
    at(Coordinate::kHipFlexion) = 0.5 * knee - legLean;
    return q;
}

}  // namespace

double findKneeFlexionTarget(const Body& body, const TaskSetting& setting) { return findTargets(body, setting).kneeFlexion; }

bool isFixedByTask(Task task, Coordinate coordinate) { return isBilateral(task) && coordinate == Coordinate::kTrunkLateral; }

double findStraightKneeLimit(const Condition& condition) { return findDorsiflexionEnds(condition).gastrocStraight; }

PostureProblem compileProblem(const Body& body, const TaskSetting& setting, const Condition& condition,
                              std::span<const CoordinateLock> locks) {
    const Task task = setting.task;
    const Ground ground{.floorWedge = condition.floorWedge, .forefootWedge = condition.forefootWedge, .heelLift = condition.heelLift};
    PostureProblem problem{.leg = Leg(body, ground, isBilateral(task)), .masses = {}, .potential = {}, .constraints = {}};
    const SegmentLengths& lengths = problem.leg.lengths();
    const TaskTargets targets = findTargets(body, setting);
    const StrategyMultipliers multipliers = blend(condition.strategy);
    const Scales scales = findScales(body, condition, targets, multipliers);
    const DorsiflexionEnds ends = findDorsiflexionEnds(condition);

    problem.loadShare = targets.loadShare;
    problem.kneeFlexionTarget = targets.kneeFlexion;
    problem.depthIsWanted = targets.depthIsWanted;
    if (isSingleLeg(task)) {
        problem.masses = {1.0, MassFractions::kFreeLeg, Vector3(targets.freeLegForward, -0.20 * body.height, 0.0)};
    } else {
        problem.masses = {2.0, 0.0, Vector3::Zero()};
    }

    Potential& u = problem.potential;
    const double available = findAvailableDorsiflexion(condition, ends, task, targets.kneeFlexion);
    const double deficit =
        softExcess(targets.plannedDorsiflexion - available - condition.heelLift + condition.forefootWedge, radians(3.0));
    u.toeOut = {scales.sigma * 160.0 * multipliers.toe, condition.toeOut + multipliers.gain * deficit};
    addFoot(u, body, condition, scales);
    addTalocrural(u, ends, scales);
    addKnee(u, condition, targets, multipliers, scales);
    addHipAndPelvis(u, task, condition, targets, multipliers, scales, lengths.halfHipDistance);
    addTrunk(u, targets, multipliers, scales);
    addHeel(u, targets, multipliers, scales, lengths.foot);
    addBalance(u, task, targets, scales);

    problem.constraints = findConstraints(problem.leg, setting, targets);
    for (const CoordinateLock& lock : locks) {
        assert(!isFixedByTask(task, lock.coordinate));
        problem.constraints.add({ConstraintKind::kCoordinate, lock.value, lock.coordinate});
    }
    problem.start = findStart(condition, setting, targets, lengths.thighAndShank());
    return problem;
}

}  // namespace ankleup
