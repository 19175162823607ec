// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "core/measure/leg_samples.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "condition/compile.h"

namespace ankleup::testing {

namespace {

using Json = nlohmann::json;

Configuration readConfiguration(const Json& list) {
    Configuration q;
    for (int i = 0; i < kCoordinateCount; ++i) q[i] = list.at(static_cast<std::size_t>(i)).get<double>();
    return q;
}

Body readBody(const Json& json) {
    Body body;
    body.height = json.at("height");
    body.mass = json.at("mass");
    body.subtalarInclination = radians(json.at("subtalar_inclination_deg"));
    body.subtalarDeviation = radians(json.at("subtalar_deviation_deg"));
    body.thighFootAngle = radians(json.at("thigh_foot_angle_deg"));
    body.stanceHalfWidth = json.at("stance_half_width_m").get<double>();
    return body;
}

Ground readGround(const Json& json) {
    return {.floorWedge = json.at("floor_wedge"), .forefootWedge = json.at("forefoot_wedge"), .heelLift = json.at("heel_lift")};
}

LegSample readSample(const Json& json) {
    const Body body = readBody(json.at("body"));
    const Task task = findTask(json.at("task").get<std::string>()).value();
    PostureProblem problem = compileProblem(body, {.task = task}, {});
    problem.leg = Leg(body, readGround(json.at("ground_rad")), isBilateral(task));
    if (problem.loadShare != json.at("load_share").get<double>()) throw std::runtime_error("load share of the sample is not the task's");
    if (const Json& wanted = json.at("wanted_knee_flexion_rad"); !wanted.is_null()) problem.kneeFlexionTarget = wanted;

    PostureSolution solution;
    solution.posture = calcPosture(problem.leg, readConfiguration(json.at("q_rad")));
    solution.report.multipliers = ConstraintVector::Constant(problem.constraints.size(), -json.at("wall_push_N").get<double>());

    LegSample sample{.task = json.at("task"),
                     .problem = problem,
                     .solution = solution,
                     .measures = json.at("measures").get<std::map<std::string, double>>(),
                     .referenceLeg = Leg(body, readGround(json.at("reference_ground_rad")), isBilateral(task)),
                     .reference = readConfiguration(json.at("reference_q_rad")),
                     .ledgers = {}};
    for (const auto& [kind, ledger] : json.at("ledgers").items()) {
        sample.ledgers[kind] = {ledger.at("parts").get<std::map<std::string, double>>(), ledger.at("total")};
    }
    return sample;
}

}  // namespace

std::vector<LegSample> readLegSamples() {
    std::ifstream file(ANKLEUP_SOURCE_DIR "/tests/data/measure/leg_samples.json");
    if (!file) throw std::runtime_error("tests/data/measure/leg_samples.json cannot be read");
    std::vector<LegSample> samples;
    const Json json = Json::parse(file);
    for (const Json& entry : json.at("samples")) samples.push_back(readSample(entry));
    return samples;
}

}  // namespace ankleup::testing
