// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenes/outcomes.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "core/properties/random_scene.h"
#include "core/properties/scene_study.h"

namespace ankleup::testing {
namespace {

using Json = nlohmann::json;

bool holdsNull(const Json& json) {
    if (json.is_structured()) return std::ranges::any_of(json, holdsNull);
    return json.is_null();
}

LegOutcome readLeg(const Json& leg, int scene, Task task) {
    LegOutcome outcome{.scene = scene,
                       .task = task,
                       .status = leg.at("status").get<std::string>(),
                       .iterations = leg.at("iterations").get<int>(),
                       .residual = leg.at("residual_m").get<double>(),
                       .largestAngle = 0.0};
    for (const Json& angle : leg.at("coordinates")) outcome.largestAngle = std::max(outcome.largestAngle, std::abs(angle.get<double>()));
    return outcome;
}

}  // namespace

Scene drawNumberedScene(std::uint64_t seed, int index) {
    SeededRandom random(seed * 1'000'003 + static_cast<std::uint64_t>(index));
    return drawAnyScene(random);
}

SceneLines::int_type SceneLines::underflow() {
    if (next_ == count_ || stopped_ != 0) return traits_type::eof();
    line_ = describe(drawNumberedScene(seed_, next_++)) + '\n';
    setg(line_.data(), line_.data(), line_.data() + line_.size());
    return traits_type::to_int_type(line_.front());
}

Outcomes::int_type Outcomes::overflow(int_type character) {
    const char c = traits_type::to_char_type(character);
    xsputn(&c, 1);
    return traits_type::not_eof(character);
}

std::streamsize Outcomes::xsputn(const char* text, std::streamsize count) {
    for (std::streamsize i = 0; i < count; ++i) {
        if (text[i] != '\n') {
            line_ += text[i];
            continue;
        }
        take(line_);
        line_.clear();
    }
    return count;
}

void Outcomes::take(const std::string& line) {
    const int scene = scenes_++;
    const Task task = drawNumberedScene(seed_, scene).task.task;
    const Json result = Json::parse(line, nullptr, false);
    if (result.is_discarded() || result.contains("error")) {
        refused_.push_back(scene);
    } else if (holdsNull(result)) {
        withoutNumber_.push_back(scene);
    } else if (result.contains("status")) {
        legs_.push_back(readLeg(result, scene, task));
    } else {
        for (const char* side : {"right", "left"}) legs_.push_back(readLeg(result.at(side), scene, task));
    }
}

std::string tabulate(const std::vector<LegOutcome>& legs) {
    std::string table =
        "| task | legs | converged | at_limit | infeasible | iteration_limit | largest residual of the solved [m] | of the infeasible [m] "
        "| iterations: half "
        "| 99.9 % | most |\n|---|---|---|---|---|---|---|---|---|---|---|\n";
    for (int i = -1; i < kTaskCount; ++i) {
        std::array<int, 4> counts{};
        double solved = 0.0;
        double infeasible = 0.0;
        std::vector<double> iterations;
        for (const LegOutcome& leg : legs) {
            if (i >= 0 && leg.task != static_cast<Task>(i)) continue;
            iterations.push_back(leg.iterations);
            for (const SolveStatus status :
                 {SolveStatus::kConverged, SolveStatus::kAtLimit, SolveStatus::kInfeasible, SolveStatus::kIterationLimit}) {
                counts[static_cast<std::size_t>(status)] += leg.status == nameOf(status) ? 1 : 0;
            }
            double& largest = leg.status == nameOf(SolveStatus::kInfeasible) ? infeasible : solved;
            largest = std::max(largest, leg.residual);
        }
        if (iterations.empty()) continue;
        std::array<char, 300> row{};
        std::snprintf(row.data(), row.size(), "| %s | %zu | %d | %d | %d | %d | %.1e | %.2g | %.0f | %.0f | %.0f |\n",
                      i < 0 ? "all" : std::string(nameOf(static_cast<Task>(i))).c_str(), iterations.size(),
                      counts[static_cast<std::size_t>(SolveStatus::kConverged)], counts[static_cast<std::size_t>(SolveStatus::kAtLimit)],
                      counts[static_cast<std::size_t>(SolveStatus::kInfeasible)],
                      counts[static_cast<std::size_t>(SolveStatus::kIterationLimit)], solved, infeasible, findQuantile(iterations, 0.5),
                      findQuantile(iterations, 0.999), std::ranges::max(iterations));
        table += row.data();
    }
    return table;
}

}  // namespace ankleup::testing
