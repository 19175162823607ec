// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "condition/compile.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

#include "base/soft_excess.h"
#include "condition/energy_coefficients.h"
#include "condition/strategy_coefficients.h"
#include "movement/task_coefficients.h"

namespace ankleup {

namespace {

/// The multipliers of a blend of strategies.
struct Multipliers {
    double foot = 1.0;
    double hip = 1.0;
    double toe = 1.0;
    double heel = 1.0;
    double trunk = 1.0;
    double depth = 1.0;
    double aim = 1.0;
    double gain = 0.0;  ///< toe-out per lacking dorsiflexion
};

/// Multipliers are blended geometrically, the gain linearly, by the normalised weights.
Multipliers blend(const StrategyWeights& weights) {
    const double sum = std::accumulate(weights.weight.begin(), weights.weight.end(), 0.0);
    assert(sum > 0.0);
    const auto geometric = [&](Coefficient StrategyMultipliers::*field) {
        double log = 0.0;
        for (int i = 0; i < kStrategyCount; ++i) log += weights.weight[i] / sum * std::log(kStrategyMultipliers[i].*field);
        return std::exp(log);
    };
    Multipliers m;
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

/// What a task asks for at its phase: a row of the table of docs/01-model.md section 6.
struct TaskTargets {
    double loadShare = 1.0;
    double kneeStiffness = kDepthStiffness;  ///< [Nm/rad]
    double kneeFlexion = 0.0;                ///< wanted [rad]
    double massForward = kMassForward;       ///< wanted or prescribed x of the centre of mass [m]
    double massLateral = 0.0;                ///< wanted z [m]
    double plannedDorsiflexion = 0.0;        ///< anticipated demand [rad]
    double trunkFlexion = 0.0;               ///< [rad]
    double hipAdduction = kHipAdductionRest;
    double hipRotation = 0.0;
    double freeLegForward = 0.0;  ///< of the free leg's mass centre from the other hip [m]
};

/// Running: 0 at foot strike and before toe-off, 1 in mid-stance.
double findMidStance(double phase) {
    const double s = std::sin(kPi * phase);
    return s * s;
}

double findWalkingKneeFlexion(double phase) {
    const double early = phase / kWalkingKneeEarlyWidth;
    const double late = (phase - kWalkingKneeLatePhase) / kWalkingKneeLateWidth;
    return kWalkingKnee + kWalkingKneeEarly * std::exp(-early * early) + kWalkingKneeLate / (1.0 + std::exp(-late));
}

TaskTargets findTargets(const Body& body, const TaskSetting& setting) {
    const double p = setting.phase;
    const SegmentLengths lengths = findSegmentLengths(body);
    TaskTargets t;
    switch (setting.task) {
        case Task::kDoubleLegSquat:
            t.loadShare = kSharedLoad;
            t.kneeStiffness = kSquatDepthStiffness;
            t.kneeFlexion = kSquatDepth * p;
            t.plannedDorsiflexion = kSquatDemand * std::pow(p * p + kSquatDemandOffset, kSquatDemandExponent);
            t.trunkFlexion = kTrunkPerKneeFlexion * t.kneeFlexion;
            t.hipAdduction = kSquatHipAdduction * p;
            t.hipRotation = kSquatHipRotation * p;
            break;
        case Task::kSingleLegSquat:
            t.kneeFlexion = kSingleSquatDepth * p;
            t.plannedDorsiflexion = kSingleSquatDemand * p;
            t.trunkFlexion = kTrunkPerKneeFlexion * t.kneeFlexion;
            t.freeLegForward = kSingleSquatFreeLeg;
            break;
        case Task::kStepDown:
            t.kneeStiffness = kStepDepthStiffness;
            t.kneeFlexion = 2.0 * std::acos(1.0 - (setting.stepHeight * p + kStepStart * lengths.leg()) / lengths.thighAndShank());
            t.plannedDorsiflexion = kSingleSquatDemand * p;
            t.freeLegForward = kStepFreeLeg;
            break;
        case Task::kKneeToWallLunge:
            t.loadShare = kLungeLoad;
            t.kneeStiffness = 0.0;
            t.massForward = kLungeMassForward;
            t.plannedDorsiflexion = kLungeDemand + kLungeDemandPerMetre * findWallDistance(setting);
            t.trunkFlexion = kLungeTrunk;
            break;
        case Task::kWalkingStance:
            t.kneeStiffness = kWalkingDepthStiffness;
            t.kneeFlexion = findWalkingKneeFlexion(p);
            t.massForward = kWalkingMassStart + kWalkingMassTravel * p;
            t.massLateral = kWalkingMassLateral;
            t.plannedDorsiflexion = kWalkingDemandStart + kWalkingDemandTravel * p;
            t.trunkFlexion = kWalkingTrunk;
            t.freeLegForward = kWalkingFreeLeg;
            break;
        case Task::kRunningMidstance:
            t.loadShare = 1.0 + kRunningLoad * findMidStance(p);
            t.kneeFlexion = kRunningKnee + kRunningKneeGain * findMidStance(p);
            t.massForward = kRunningMassStart + kRunningMassTravel * p;
            t.massLateral = kRunningMassLateral;
            t.plannedDorsiflexion = kRunningDemand * findMidStance(p);
            t.trunkFlexion = kRunningTrunk;
            t.freeLegForward = kRunningFreeLeg;
            break;
        case Task::kStanding:
            t.loadShare = kSharedLoad;
            t.kneeFlexion = kStandingKneeFlexion;
            t.hipAdduction = 0.0;
            break;
        case Task::kSingleLegStance:
            t.kneeFlexion = kStandingKneeFlexion;
            break;
    }
    return t;
}

/// The three ends of dorsiflexion under load, after weakness of the dorsiflexors. docs/01-model.md section 5.3.
struct DorsiflexionEnds {
    double joint = 0.0;
    double soleus = 0.0;
    double gastrocStraight = 0.0;  ///< g0
};

DorsiflexionEnds findDorsiflexionEnds(const Condition& condition) {
    const double weakness = kLimitLostByWeakness * (1.0 - condition.dorsiflexorStrength);
    const double shortness = condition.cause == Cause::kGastroc ? kHealthyDorsiflexionLimit - condition.dorsiflexionLimit : 0.0;
    const double limit = condition.dorsiflexionLimit;
    return {.joint = (condition.cause == Cause::kJoint ? limit : kFreeDorsiflexionLimit) - weakness,
            .soleus = (condition.cause == Cause::kSoleus ? limit : kFreeDorsiflexionLimit) - weakness,
            .gastrocStraight = std::min<double>(kStraightKneeLimit - shortness, kStraightKneeLimitTop) - weakness};
}

/// What the ankle has for this task, as far as the person knows: A of docs/01-model.md section 5.1.
double findAvailableDorsiflexion(const Condition& condition, const DorsiflexionEnds& ends, Task task, double wantedKneeFlexion) {
    switch (condition.cause) {
        case Cause::kJoint:
            return ends.joint;
        case Cause::kSoleus:
            return ends.soleus;
        case Cause::kGastroc:
            break;
    }
    const double kneeFlexion = task == Task::kKneeToWallLunge ? kLungeKneeFlexion : wantedKneeFlexion;
    return calcGastrocLimit(kneeFlexion, ends.gastrocStraight, kGastrocRelievedLimit).value;
}

/// All that the terms of the energy share.
struct Scales {
    double sigma = 1.0;       ///< strength of this body
    double active = 1.0;      ///< sigma sqrt(load): muscular stiffness grows with the load [definition]
    double weight = 0.0;      ///< carried by the limb, W [N]
    double bodyWeight = 0.0;  ///< W0 [N]
    double heightRatio = 1.0;
    double foot = 1.0;      ///< foot control with strategy
    double hip = 1.0;       ///< hip control
    double rotation = 1.0;  ///< stiffer where rotation is restricted
};

Scales findScales(const Body& body, const Condition& condition, const TaskTargets& targets, const Multipliers& m) {
    Scales s;
    s.sigma = findStrengthScale(body);
    s.active = std::sqrt(targets.loadShare) * s.sigma;
    s.bodyWeight = body.mass * kGravity;
    s.weight = targets.loadShare * s.bodyWeight;
    s.heightRatio = body.height / kReferenceHeight;
    s.foot = (kFootControlFloor + kFootControlShare * condition.footControl) *
             (1.0 - kFootSupportByDorsiflexors * (1.0 - condition.dorsiflexorStrength)) * m.foot;
    s.hip = kHipControlFloor + kHipControlShare * condition.hipControl;
    s.rotation = kDefaultRotationLimit / condition.rotationLimit;
    return s;
}

void addFoot(Potential& u, const Body& body, const Condition& condition, const Scales& s) {
    const double footType = body.footType;
    u.rearfootRollMidtarsal = {s.active * kMidtarsalStiffness * s.foot, kRollPerFootType * footType};
    u.rearfootRollHeelPad = {s.active * kHeelPadStiffness, condition.heelWedge - condition.insole};
    u.subtalarPronation = {s.active * kPronationStiffness * s.foot,
                           kPronationPerFootType * footType - kPronationPerInsole * condition.insole};
    u.midfootSag = {s.active * kSagStiffness * s.foot * (1.0 - kSagStiffnessPerFootType * footType), -kSagPerInsole * condition.insole};
    const double weight = s.weight * s.heightRatio;
    u.rearfootRollLoad = kRollLoadArm * weight;
    u.subtalarPronationLoad = kPronationLoadArm * weight;
    u.midfootSagLoad = kSagLoadArm * weight;
    const double k = s.sigma * kFootEndStiffness;
    u.eversion = {k, condition.eversionLimit, kFootEndWidth};
    u.inversion = {k, kInversionEnd, kFootEndWidth};
    u.pronation = {k, condition.eversionLimit + kPronationBeyondEversion, kFootEndWidth};
    u.supination = {k, kSupinationEnd, kFootEndWidth};
    u.sag = {k, kSagEnd, kFootEndWidth};
}

void addTalocrural(Potential& u, const DorsiflexionEnds& ends, const Scales& s) {
    u.dorsiflexion = {s.sigma * kDorsiflexionStiffness, 0.0};
    u.dorsiflexionJoint = {s.sigma * kJointEndStiffness, ends.joint, kJointEndWidth};
    u.dorsiflexionSoleus = {s.sigma * kMuscleEndStiffness, ends.soleus, kMuscleEndWidth};
    u.dorsiflexionGastroc = {s.sigma * kMuscleEndStiffness, ends.gastrocStraight, kMuscleEndWidth};
    u.gastrocRelievedLimit = kGastrocRelievedLimit;
}

void addKnee(Potential& u, const Condition& condition, const TaskTargets& targets, const Multipliers& m, const Scales& s) {
    u.kneeFlexion = {targets.kneeStiffness * s.sigma * m.depth, targets.kneeFlexion};
    u.kneeRotation = {s.active * s.rotation * kKneeRotationStiffness, 0.0};
    u.kneeRotationSoft = {s.active * s.rotation * kKneeInwardStiffness, 0.0, kKneeInwardWidth};
    u.kneeAbduction = {s.active * kKneeAbductionStiffness, 0.0};
    const double k = s.sigma * kKneeEndStiffness;
    u.kneeRotationIn = {k, condition.rotationLimit, kKneeEndWidth};
    u.kneeRotationOut = {k, condition.rotationLimit, kKneeEndWidth};
    u.kneeExtension = {k, kKneeExtensionEnd, kKneeEndWidth};
}

void addHipAndPelvis(Potential& u, Task task, const Condition& condition, const TaskTargets& targets, const Multipliers& m, const Scales& s,
                     double halfHipDistance) {
    const double weakness = 1.0 - condition.hipControl;
    u.hipRotation = {s.active * s.rotation * kHipRotationStiffness * s.hip * m.hip, targets.hipRotation};
    u.hipAdduction = {s.active * kHipAdductionStiffness * s.hip, targets.hipAdduction};
    u.hipFlexion = {s.sigma * kHipFlexionStiffness, 0.0};
    u.hipRotationLoad = s.weight * weakness * kHipRotationLoadArm;
    u.hipAdductionLoad = isBilateral(task) ? 0.0 : s.weight * weakness * kHipAdductionLoadArm;
    const double k = s.sigma * kHipEndStiffness;
    u.hipFlexionHigh = {k, kHipFlexionEnd, kHipEndWidth};
    u.hipExtension = {k, kHipExtensionEnd, kHipEndWidth};
    u.hipRotationIn = {k, condition.rotationLimit + kHipRotationBeyondLimit, kHipEndWidth};
    u.hipRotationOut = {k, kHipExternalRotationEnd, kHipEndWidth};
    u.femoralHeading = {s.active * kHeadingStiffness * m.aim, 0.0};
    if (isBilateral(task)) return;
    u.pelvicDrop = {s.active * kPelvicDropStiffness * s.hip, 0.0};
    u.pelvicYaw = {s.active * kPelvicYawStiffness * m.hip, 0.0};
    u.pelvicDropLoad = kMassBesideStanceLeg * s.bodyWeight * std::min<double>(targets.loadShare, kPelvicDropLargestLoad) * halfHipDistance *
                       (kPelvicDropShare + kPelvicDropShareWeak * weakness);
}

void addTrunk(Potential& u, const TaskTargets& targets, const Multipliers& m, const Scales& s) {
    u.trunkFlexion = {s.sigma * kTrunkFlexionStiffness * m.trunk, targets.trunkFlexion};
    u.trunkLateral = {s.sigma * kTrunkLateralStiffness, 0.0};
    u.pelvicTilt = {s.sigma * kPelvicTiltStiffness, 0.0};
    u.trunkFlexionHigh = {s.sigma * kTrunkEndStiffness, kTrunkEnd, kTrunkEndWidth};
}

void addHeel(Potential& u, const TaskTargets& targets, const Multipliers& m, const Scales& s, double footLength) {
    // The lever follows the intended centre of pressure: one that follows the actual centre of mass makes the heel snap up.
    const double lever = calcSoftExcess(FootShape::kMtp * footLength - targets.massForward - kHeelLeverMargin, kHeelLeverWidth);
    u.heelRise = {s.sigma * kHeelRiseStiffness * m.heel, 0.0};
    u.heelRiseLoad = -m.heel * s.weight * lever;
    u.heelFloor = {s.sigma * kFloorStiffness, 0.0, kFloorWidth};
}

void addBalance(Potential& u, Task task, const TaskTargets& targets, const Scales& s) {
    const bool lunge = task == Task::kKneeToWallLunge;
    if (!isGait(task) && !lunge) {
        u.balanceForward = {kBalanceForwardStiffness * s.weight, targets.massForward};
        u.balanceFront = {kBalanceEndStiffness * s.weight, kBalanceFront, kBalanceEndWidth};
        u.balanceBack = {kBalanceEndStiffness * s.weight, kBalanceBack, kBalanceEndWidth};
    }
    if (!isBilateral(task)) u.balanceLateral = {kBalanceLateralStiffness * s.weight, targets.massLateral};
    if (lunge) {
        u.hipFlexionLunge = {s.sigma * kLungeHipFlexionStiffness, kLungeHipFlexion};
        u.lungeHip = {s.sigma * kLungeHipStiffness, kLungeHipForward};
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
            list.add(
                {ConstraintKind::kOtherHipHeight, (1.0 - kStepStart) * leg.lengths().leg() + rise - setting.stepHeight * setting.phase});
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
        case Task::kSingleLegStance:
            break;
    }
    return list;
}

/// Where a cold solution begins, near a usual posture: docs/01-model.md section 7. It matters only where a leg has a second branch (section
/// 11).
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

bool isFixedByTask(Task task, Coordinate coordinate) { return isBilateral(task) && coordinate == Coordinate::kTrunkLateral; }

double findStraightKneeLimit(const Condition& condition) { return findDorsiflexionEnds(condition).gastrocStraight; }

PostureProblem compileProblem(const Body& body, const TaskSetting& setting, const Condition& condition,
                              std::span<const CoordinateLock> locks) {
    const Task task = setting.task;
    const Ground ground{.floorWedge = condition.floorWedge, .forefootWedge = condition.forefootWedge, .heelLift = condition.heelLift};
    PostureProblem problem{.leg = Leg(body, ground, isBilateral(task)), .masses = {}, .potential = {}, .constraints = {}};
    const SegmentLengths& lengths = problem.leg.lengths();
    const TaskTargets targets = findTargets(body, setting);
    const Multipliers multipliers = blend(condition.strategy);
    const Scales scales = findScales(body, condition, targets, multipliers);
    const DorsiflexionEnds ends = findDorsiflexionEnds(condition);

    problem.loadShare = targets.loadShare;
    problem.kneeFlexionTarget = targets.kneeFlexion;
    problem.depthIsWanted = wantsDepth(task);
    if (isSingleLeg(task)) {
        problem.masses = {1.0, MassFractions::kFreeLeg, Vector3(targets.freeLegForward, -kFreeLegDown * body.height, 0.0)};
    } else {
        problem.masses = {2.0, 0.0, Vector3::Zero()};
    }

    Potential& u = problem.potential;
    const double available = findAvailableDorsiflexion(condition, ends, task, targets.kneeFlexion);
    const double deficit =
        calcSoftExcess(targets.plannedDorsiflexion - available - condition.heelLift + condition.forefootWedge, kDeficitWidth);
    u.toeOut = {scales.sigma * kToeOutStiffness * multipliers.toe, condition.toeOut + multipliers.gain * deficit};
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
