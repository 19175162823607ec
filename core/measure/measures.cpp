// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "measure/measures.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>

#include "base/soft_excess.h"
#include "condition/compile.h"
#include "kinematics/clinical_angles.h"
#include "measure/measure_coefficients.h"
#include "measure/posture_geometry.h"

namespace ankleup {

namespace {

using enum Measure;

constexpr double kMillimetresPerMetre = 1000.0;

double findKneeOffPath(const Posture& posture) {
    return posture[Coordinate::kKneeRotation] - kKneePathShare * calcKneeRotationPath(posture[Coordinate::kKneeFlexion]).value;
}

void addSegmentAngles(const Posture& posture, Measures& measures) {
    const SegmentAngles shank = findSegmentAngles(posture.rotation(Segment::kTibia));
    measures[kShankLean] = degrees(shank.lean);
    measures[kShankMedialTilt] = degrees(shank.medialTilt);
    measures[kShankIrLab] = degrees(shank.internalRotation);
    measures[kShankHeading] = degrees(findHeading(posture.rotation(Segment::kTibia)));

    const SegmentAngles femur = findSegmentAngles(posture.rotation(Segment::kFemur));
    measures[kFemurLean] = degrees(femur.lean);
    measures[kFemurMedialTilt] = degrees(femur.medialTilt);
    measures[kFemurIrLab] = degrees(femur.internalRotation);
    measures[kFemurHeading] = degrees(findHeading(posture.rotation(Segment::kFemur)));

    const PelvisAngles pelvis = findPelvisAngles(posture.rotation(Segment::kPelvis));
    measures[kPelvisAnteriorTilt] = degrees(pelvis.anteriorTilt);
    measures[kPelvisDrop] = degrees(pelvis.drop);
    measures[kPelvisIr] = degrees(pelvis.internalRotation);

    const Matrix3 calcaneus = posture.rotation(Segment::kCalcaneus);
    const Matrix3 talus = posture.rotation(Segment::kTalus);
    const SegmentAngles rearfoot = findSegmentAngles(calcaneus);
    measures[kRearfootEversion] = degrees(rearfoot.medialTilt);
    measures[kCalcaneusIrLab] = degrees(rearfoot.internalRotation);
    measures[kTalusIrLab] = degrees(findSegmentAngles(talus).internalRotation);
    measures[kSubtalarEversion] = degrees(findCardanAngles(calcaneus.transpose() * talus).x);
    measures[kKneeIrOffPath] = degrees(findKneeOffPath(posture));
}

void addKneeInFrontalPlane(const Leg& leg, const Posture& posture, Measures& measures) {
    const double percent = 100.0 / leg.lengths().thighAndShank();
    const double offFoot = findKneeOffFootLine(posture.ankle(), posture.knee(), posture.footHeading());
    const double offLine = findKneeOffHipAnkleLine(posture.ankle(), posture.knee(), posture.hip());
    measures[kFppa] = degrees(findFppa(posture.ankle(), posture.knee(), posture.hip()));
    measures[kFppaAsis] = degrees(findFppa(posture.ankle(), posture.knee(), findIliacSpine(leg, posture)));
    measures[kMkdFootMm] = offFoot * kMillimetresPerMetre;
    measures[kMkdFootPct] = offFoot * percent;
    measures[kMkdLineMm] = offLine * kMillimetresPerMetre;
    measures[kMkdLinePct] = offLine * percent;
    measures[kKneeOverToe2Mm] = -(posture.knee().z() - posture.secondToe().z()) * kMillimetresPerMetre;
}

void addFootAndDepth(const PostureProblem& problem, const Posture& posture, Measures& measures) {
    const SegmentLengths& lengths = problem.leg.lengths();
    const double sag = std::max(posture[Coordinate::kMidfootSag], -1.0);
    const double navicularDrop =
        kNavicularPosition * lengths.foot *
        (std::sin(sag) * -findMidfootAxis().z() + kNavicularPerPronation * std::sin(0.5 * posture[Coordinate::kSubtalarPronation]));
    const double heelRise = calcSoftExcess(posture[Coordinate::kHeelRise], kHeelRiseSmoothing);
    measures[kNavicularDropMm] = navicularDrop * kMillimetresPerMetre;
    measures[kHeelRiseMm] = FootShape::kHeelToMtp * lengths.foot * std::sin(heelRise) * kMillimetresPerMetre;
    measures[kHipDescentPct] = 100.0 * (lengths.leg() - posture.hip().y()) / lengths.leg();
    measures[kKneeFlexionLost] = problem.depthIsWanted ? degrees(problem.kneeFlexionTarget - posture[Coordinate::kKneeFlexion]) : 0.0;
    measures[kKneeToWallCm] = 100.0 * (posture.knee().x() + kPatellaForward * problem.leg.body().height - posture.secondToe().x());
    measures[kTalarGlideMm] =
        kTalarDomeRadius * problem.leg.body().height / kReferenceHeight * posture[Coordinate::kDorsiflexion] * kMillimetresPerMetre;
}

// Contact pressure behind the kneecap, illustrative [MPa-like].
double calcPatellofemoralIndex(const PostureProblem& problem, const Posture& posture, double flexionMoment) {
    const double scale = problem.leg.body().height / kReferenceHeight;
    const double kneeFlexion = posture[Coordinate::kKneeFlexion];
    const double quadricepsForce = calcSoftExcess(flexionMoment, kQuadricepsSoftness) / (kQuadricepsArm * scale);
    const double halfAngle = kPatellarAngleSlope * std::max(kneeFlexion, 0.0) + kPatellarAngleOffset;
    const double contactArea = kPatellarContact + kPatellarContactSlope * degrees(kneeFlexion);
    const double qAngleChange = degrees(posture[Coordinate::kKneeAbduction] - 0.5 * findKneeOffPath(posture));
    const double lateralShare = kPressurePerTenDegreesQ * qAngleChange / 10.0;
    return 2.0 * quadricepsForce * std::sin(halfAngle) / contactArea * std::sqrt(1.0 + 2.0 * lateralShare * lateralShare);
}

void addLoads(const PostureProblem& problem, const PostureSolution& solution, Measures& measures) {
    const Posture& posture = solution.posture;
    const Vector3 centreOfMass = calcCentreOfMass(problem, posture);
    // Where another leg shares the load, this foot's pressure stays under its own base line.
    const bool loadIsShared = problem.masses.legFactor > 1.0;
    const double lateral = loadIsShared ? 0.0 : centreOfMass.z() - posture.base().z();
    measures[kCopXMm] = centreOfMass.x() * kMillimetresPerMetre;
    measures[kCopZMm] = lateral * kMillimetresPerMetre;

    const double mass = problem.leg.body().mass;
    const Vector3 pressure(centreOfMass.x(), 0.0, posture.base().z() + lateral);
    const Vector3 force(0.0, problem.loadShare * mass * kGravity, 0.0);
    const Vector3 moment = (pressure - posture.knee()).cross(force);
    const Matrix3 shank = posture.rotation(Segment::kTibia);
    const double flexionMoment = -moment.dot(shank.col(2));
    measures[kKneeAdductionMoment] = moment.dot(shank.col(0)) / mass;
    measures[kKneeFlexionMoment] = flexionMoment / mass;
    measures[kPfIndex] = calcPatellofemoralIndex(problem, posture, flexionMoment);
    measures[kWallPushN] = -findMultiplier(problem, solution.report.multipliers, ConstraintKind::kKneeToWall);
}

void addPaths(const Leg& leg, const Posture& posture, Measures& measures) {
    constexpr std::array<Measure, kTissueCount> kPathMeasures = {
        kPathMcl, kPathItBand, kPathAchillesSoleus, kPathAchillesGastroc, kPathPlantarFascia, kPathPiriformis, kPathGluteusMedius};
    const Posture neutral = calcPosture(leg, Configuration::Zero());
    for (int i = 0; i < kTissueCount; ++i) {
        const auto tissue = static_cast<Tissue>(i);
        measures[kPathMeasures[static_cast<std::size_t>(i)]] =
            100.0 * (calcPathLength(leg, posture, tissue) / calcPathLength(leg, neutral, tissue) - 1.0);
    }
}

}  // namespace

std::string_view unitOf(Measure measure) {
    const std::string_view name = nameOf(measure);
    if (name.ends_with("_mm")) return "mm";
    if (name.ends_with("_cm")) return "cm";
    if (name.ends_with("_pct") || name.starts_with("path_")) return "%";
    if (name.ends_with("_moment")) return "Nm/kg";
    if (measure == kWallPushN) return "N";
    if (measure == kPfIndex) return "MPa-like";
    return "deg";
}

Measures calcMeasures(const PostureProblem& problem, const PostureSolution& solution) {
    Measures measures;
    addSegmentAngles(solution.posture, measures);
    addKneeInFrontalPlane(problem.leg, solution.posture, measures);
    addFootAndDepth(problem, solution.posture, measures);
    addLoads(problem, solution, measures);
    addPaths(problem.leg, solution.posture, measures);
    return measures;
}

}  // namespace ankleup
