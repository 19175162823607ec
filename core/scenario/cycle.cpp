// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/cycle.h"

#include <algorithm>
#include <cmath>

namespace ankleup {

std::vector<CycleMoment> findCycleMoments(Task task, double rate) {
    if (!hasPhase(task)) return {CycleMoment{}};
    const TaskTiming timing = findTiming(task);
    constexpr double kSameMoment = 1e-9;  // [s]
    std::vector<CycleMoment> moments;
    for (int k = 0; k / rate < timing.duration - kSameMoment; ++k) moments.push_back({k / rate, findPhaseAt(task, k / rate)});
    moments.push_back({timing.duration, findPhaseAt(task, timing.duration)});
    for (std::size_t k = 0; timing.thereAndBack && k < moments.size() / 2; ++k) {
        CycleMoment& back = moments[moments.size() - 1 - k];
        if (std::abs(moments[k].time + back.time - timing.duration) < kSameMoment) back.phase = moments[k].phase;
    }
    return moments;
}

namespace {

LegState solveNext(const LegProblem& leg, const std::vector<CycleFrame>& before) {
    return before.empty() ? solveLeg(leg) : trackLeg(leg, before.back().state.solution.posture.configuration());
}

}  // namespace

std::vector<CycleFrame> solveCycle(const Scene& scene, Side side, double rate, const std::function<bool(double part)>& goOn) {
    const std::vector<CycleMoment> moments = findCycleMoments(scene.task.task, rate);
    std::vector<CycleFrame> frames;
    for (const CycleMoment& moment : moments) {
        if (!goOn(static_cast<double>(frames.size()) / static_cast<double>(moments.size()))) break;
        const auto same = [&moment](const CycleFrame& frame) { return frame.moment.phase == moment.phase; };
        if (const auto solved = std::find_if(frames.begin(), frames.end(), same); solved != frames.end()) {
            CycleFrame again = *solved;
            again.moment = moment;
            frames.push_back(std::move(again));
            continue;
        }
        LegProblem leg = makePresentAt(scene, side, moment.phase);
        LegState state = solveNext(leg, frames);
        frames.push_back({moment, std::move(leg), std::move(state)});
    }
    return frames;
}

std::vector<CycleFrame> solveLimitRun(const Scene& scene, Side side, const LimitRun& run, const std::function<bool(double part)>& goOn) {
    std::vector<CycleFrame> frames;
    Scene changed = scene;
    for (int i = 0; i < run.count; ++i) {
        const double part = static_cast<double>(i) / (run.count - 1);
        if (!goOn(part)) break;
        changed.leg(side).condition.dorsiflexionLimit = run.from + part * (run.to - run.from);
        LegProblem leg = makePresent(changed, side);
        LegState state = solveNext(leg, frames);
        frames.push_back({{part * run.duration, scene.task.phase}, std::move(leg), std::move(state)});
    }
    return frames;
}

}  // namespace ankleup
