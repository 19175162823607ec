// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "cli/solve_command.h"

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "cli/complaint.h"
#include "cli/line_reader.h"
#include "io/json_document.h"
#include "io/result_json.h"
#include "io/scene_json.h"

namespace ankleup {
namespace {

constexpr int kMostAhead = 64;  // results kept before their turn: scenes differ in cost, and memory has an end

std::vector<SolvedLeg> solveLegs(const Scene& scene, const SentenceWriter& sentence) {
    std::vector<SolvedLeg> legs;
    for (const Side side : {Side::kRight, Side::kLeft}) {
        if (scene.side != ShownSide::kBoth && side != scene.activeLeg()) continue;
        SolvedLeg leg{.side = side, .solution = solveScene(scene, side), .sentence = {}};
        if (sentence) leg.sentence = sentence(scene, side, leg.solution);
        legs.push_back(std::move(leg));
    }
    return legs;
}

/// Takes lines and hands out results in turn, to as many threads as like to work.
class Batch {
  public:
    Batch(std::istream& in, std::ostream& out, const SolveOptions& options)
        : lines_(in, kLargestSceneBytes), out_(out), options_(options) {}

    void work() {
        while (const std::optional<Line> line = takeLine()) {
            const Expected<Scene> scene = readScene(line->text);
            giveResult(line->number,
                       scene ? writeResult(solveLegs(*scene, options_.sentence)) : writeResultError(scene.error(), line->number),
                       scene.has_value());
        }
    }

    bool allGood() const { return allGood_; }
    bool written() const { return out_.good(); }

  private:
    struct Line {
        int number = 0;  ///< counted from 1
        std::string text;
    };

    std::optional<Line> takeLine() {
        const std::scoped_lock lock(input_);
        if (!written_) return std::nullopt;
        std::optional<std::string> text = lines_.next();
        if (!text) return std::nullopt;
        if (options_.progress) options_.progress(lines_.bytesRead());
        return Line{++linesTaken_, std::move(*text)};
    }

    /// Results leave in the order of their lines. Who is ahead leaves its own behind, for whoever's turn comes first, and goes on.
    void giveResult(int number, std::string result, bool good) {
        std::unique_lock lock(output_);
        room_.wait(lock, [this, number] { return number <= linesGiven_ + kMostAhead; });
        ahead_.emplace(number, std::move(result));
        allGood_ = allGood_ && good;
        for (auto next = ahead_.begin(); next != ahead_.end() && next->first == linesGiven_ + 1; next = ahead_.erase(next)) {
            out_ << next->second << '\n' << std::flush;
            ++linesGiven_;
        }
        written_ = out_.good();
        room_.notify_all();
    }

    LineReader lines_;
    std::ostream& out_;
    const SolveOptions& options_;
    std::mutex input_;
    int linesTaken_ = 0;
    std::mutex output_;
    std::condition_variable room_;
    std::map<int, std::string> ahead_;  ///< results before their turn, by line
    int linesGiven_ = 0;
    bool allGood_ = true;
    std::atomic<bool> written_ = true;  ///< nobody reads on when the results cannot be written
};

}  // namespace

int runSolve(std::istream& in, std::ostream& out, const SolveOptions& options) {
    Batch batch(in, out, options);
    {
        std::vector<std::jthread> helpers;
        for (int i = 1; i < options.jobs; ++i) helpers.emplace_back([&batch] { batch.work(); });
        batch.work();
    }
    if (!batch.written()) return complain(kFailed, "solve: the results cannot be written; is the disk full?");
    return batch.allGood() ? kGood : kFailed;
}

}  // namespace ankleup
