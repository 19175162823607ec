// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/result_json.h"

#include <nlohmann/json.hpp>

#include "base/angle.h"

namespace ankleup {
namespace {

using Json = nlohmann::ordered_json;

Json writeLedgers(const SceneSolution& solution) {
    Json ledgers = Json::object();
    for (const Ledger& ledger : solution.ledgers) {
        Json parts = Json::object();
        for (const LedgerPart& part : ledger.parts) parts[std::string(part.name)] = part.value;
        ledgers[std::string(nameOf(ledger.kind))] = {{"parts", std::move(parts)}, {"total", ledger.total}};
    }
    ledgers["paid_elsewhere"] = {{"parts",
                                  {{"shank_missing", solution.shankMissing},
                                   {"trunk_flexion", solution.trunkFlexionPaid},
                                   {"knee_flexion", solution.kneeFlexionPaid}}}};
    return ledgers;
}

Json writeLeg(const SolvedLeg& leg) {
    const LegState& state = leg.solution.present;
    const SolveReport& report = state.solution.report;
    Json endRanges = Json::array();
    Json coordinates = Json::object();
    for (int i = 0; i < kCoordinateCount; ++i) {
        const auto coordinate = static_cast<Coordinate>(i);
        const std::string name(nameOf(coordinate));
        if (report.endRanges.contains(coordinate)) endRanges.push_back(name);
        coordinates[name] = degrees(state.solution.posture[coordinate]);
    }
    Json measures = Json::object();
    for (int i = 0; i < kMeasureCount; ++i) {
        const auto measure = static_cast<Measure>(i);
        measures[std::string(nameOf(measure))] = state.measures[measure];
    }
    Json result = {{"status", nameOf(report.status)},     {"iterations", report.iterations},       {"residual_m", report.residual},
                   {"end_ranges", std::move(endRanges)},  {"coordinates", std::move(coordinates)}, {"measures", std::move(measures)},
                   {"ledger", writeLedgers(leg.solution)}};
    if (leg.sentence) result["sentence"] = *leg.sentence;
    return result;
}

/// Error messages repeat what stood in the file, which need not be valid UTF-8.
std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace

std::string writeResult(const std::vector<SolvedLeg>& legs) {
    if (legs.size() == 1) return dump(writeLeg(legs.front()));
    Json results = Json::object();
    for (const SolvedLeg& leg : legs) results[std::string(nameOf(leg.side))] = writeLeg(leg);
    return dump(results);
}

std::string writeResultError(const Error& error, int line) {
    return dump({{"error", {{"code", error.code}, {"message", error.message}, {"line", line}}}});
}

std::string writeFindings(const std::vector<FindingResult>& findings) {
    Json list = Json::array();
    for (const FindingResult& finding : findings) {
        list.push_back({{"id", finding.id},
                        {"role", nameOf(finding.role)},
                        {"model", finding.model},
                        {"band_low", finding.band.low},
                        {"band_high", finding.band.high},
                        {"in_band", finding.inBand}});
    }
    return dump(list);
}

}  // namespace ankleup
