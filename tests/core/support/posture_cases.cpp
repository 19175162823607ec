// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "core/support/posture_cases.h"

#include <fstream>
#include <nlohmann/json.hpp>

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
    body.footType = json.at("foot_type");
    body.subtalarInclination = radians(json.at("stj_incl"));
    body.subtalarDeviation = radians(json.at("stj_dev"));
    body.thighFootAngle = radians(json.at("thigh_foot"));
    body.stanceHalfWidth = json.at("stance_half").get<double>();
    return body;
}

Condition readCondition(const Json& json) {
    const auto angle = [&](const char* key) { return radians(json.at(key).get<double>()); };
    Condition c;
    const std::string cause = json.at("cause");
    c.cause = cause == "joint" ? Cause::kJoint : cause == "soleus" ? Cause::kSoleus : Cause::kGastroc;
    c.dorsiflexionLimit = angle("df_limit");
    c.eversionLimit = angle("ev_limit");
    c.rotationLimit = angle("rot_limit");
    c.footControl = json.at("foot_control");
    c.hipControl = json.at("hip_control");
    c.dorsiflexorStrength = json.at("df_strength");
    c.floorWedge = angle("wedge_whole");
    c.heelWedge = angle("wedge_heel");
    c.forefootWedge = angle("forefoot_wedge");
    c.heelLift = angle("heel_lift");
    c.insole = angle("orthosis");
    c.toeOut = angle("toe_out");
    c.strategy.weight = {json.at("w_mixed"), json.at("w_pronate"), json.at("w_turn_out"), json.at("w_sagittal")};
    return c;
}

TaskSetting readTask(const Json& json) {
    TaskSetting task;
    task.task = findTask(json.at("task").get<std::string>()).value();
    task.stepHeight = json.at("cond").at("step_height");
    // The lunge's `phase` is the distance itself, in metres.
    const double phase = json.at("phase");
    if (task.task == Task::kKneeToWallLunge) {
        task.phase = 1.0;
        task.wallDistance = phase;
    } else {
        task.phase = phase;
    }
    return task;
}

PostureCase readCase(const Json& json) {
    PostureCase c;
    c.id = json.at("id");
    c.body = readBody(json.at("body"));
    c.task = readTask(json);
    c.condition = readCondition(json.at("cond"));
    c.q = readConfiguration(json.at("q_rad"));
    c.energy = json.at("U");
    c.multipliers = json.at("lagrange").get<std::vector<double>>();
    c.measures = json.at("measures").get<std::map<std::string, double>>();
    const Json& probe = json.at("probe");
    c.probeEnergy = probe.at("U");
    c.probeGradient = readConfiguration(probe.at("grad"));
    c.probeConstraints = probe.at("c").get<std::vector<double>>();
    if (json.contains("ledger_ref_q_rad")) {
        c.ledgerReference = readConfiguration(json.at("ledger_ref_q_rad"));
        for (const auto& [kind, ledger] : json.at("ledger").items()) {
            c.ledgerParts[kind] = ledger.at("parts").get<std::map<std::string, double>>();
            if (ledger.contains("total")) c.ledgerTotals[kind] = ledger.at("total");
        }
    }
    return c;
}

}  // namespace

std::vector<PostureCase> readPostureCases() {
    std::ifstream file(ANKLEUP_SOURCE_DIR "/../shared/reference/posture_cases.json");
    std::vector<PostureCase> cases;
    if (!file) return cases;
    const Json json = Json::parse(file);
    for (const Json& entry : json.at("cases")) cases.push_back(readCase(entry));
    return cases;
}

}  // namespace ankleup::testing
