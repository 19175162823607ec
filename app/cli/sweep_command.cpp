// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "cli/sweep_command.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

#include "cli/complaint.h"
#include "cli/interruption.h"
#include "cli/progress_bar.h"
#include "io/atomic_file.h"
#include "io/posture_table.h"
#include "io/scene_json.h"
#include "io/scene_source.h"
#include "io/side_path.h"

namespace ankleup {
namespace {

constexpr std::size_t kMostRows = 1'000'000;

std::optional<double> parseNumber(std::string_view text) {
    double number = 0.0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc{} || end != text.data() + text.size() || !std::isfinite(number)) return std::nullopt;
    return number;
}

/// 0 + 7 x 0.01 is 0.07 and not 0.07000000000000001.
double withoutRoundingDirt(double value) {
    std::array<char, 32> buffer{};
    constexpr int kDigits = 12;
    const auto [end, problem] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, kDigits);
    return parseNumber({buffer.data(), end}).value_or(value);
}

/// Exact up to kMostRows.
std::size_t countRows(const std::vector<Variation>& variations) {
    std::size_t count = 1;
    for (const Variation& variation : variations) count = std::min(count, kMostRows + 1) * variation.values.size();
    return count;
}

/// The values of one row: the last variation runs fastest.
std::vector<KeyValue> valuesOfRow(const std::vector<Variation>& variations, std::size_t row) {
    std::vector<KeyValue> values(variations.size());
    for (std::size_t i = variations.size(); i-- > 0;) {
        const std::size_t count = variations[i].values.size();
        values[i] = {variations[i].key, variations[i].values[row % count]};
        row /= count;
    }
    return values;
}

struct Table {
    Side side;
    AtomicFile file;
};

Expected<std::vector<Table>> openTables(const SweepOptions& options, const Scene& scene) {
    std::vector<std::string> keys;
    for (const Variation& variation : options.variations) keys.push_back(variation.key);
    std::vector<Table> tables;
    for (const auto& [side, path] : findSidePaths(options.out, scene)) {
        Expected<AtomicFile> file = AtomicFile::create(path);
        if (!file) return tl::unexpected<Error>(file.error());
        file->write(postureTableHeader(keys));
        tables.push_back({side, std::move(*file)});
    }
    return tables;
}

Expected<void> writeTables(const SweepOptions& options, const std::string& sceneText, const Scene& scene) {
    // Declared before the files: on Ctrl+C they are gone before the process is.
    const Interruption interruption;
    Expected<std::vector<Table>> tables = openTables(options, scene);
    if (!tables) return tl::unexpected<Error>(tables.error());
    const std::size_t rows = countRows(options.variations);
    ProgressBar progress("sweep", rows);
    for (std::size_t row = 0; row < rows; ++row) {
        if (Interruption::requested()) return makeError("interrupted", "interrupted; nothing was written");
        progress.show(row);
        const std::vector<KeyValue> numbers = valuesOfRow(options.variations, row);
        const Expected<Scene> present = readScene(sceneText, numbers);
        if (!present) return tl::unexpected<Error>(present.error());
        std::vector<double> values;
        for (const KeyValue& number : numbers) values.push_back(number.value);
        for (Table& table : *tables) table.file.write(postureTableRow(values, solveLeg(makePresent(*present, table.side))));
    }
    for (Table& table : *tables) {
        if (Expected<void> committed = table.file.commit(); !committed) return committed;
    }
    return {};
}

}  // namespace

Expected<Variation> parseVariation(const std::string& text) {
    const auto wrong = [&text](const std::string& what) {
        return makeError("usage", "'" + text + "': " + what + "; write KEY=FROM:TO:STEP, as in phase=0:1:0.01");
    };
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos || equals == 0) return wrong("no key and values");
    Variation variation;
    variation.key = text.substr(0, equals) == "phase" ? "task.phase" : text.substr(0, equals);

    std::vector<double> numbers;
    for (std::size_t start = equals + 1; start <= text.size();) {
        const std::size_t end = std::min(text.find(':', start), text.size());
        const std::optional<double> number = parseNumber(std::string_view(text).substr(start, end - start));
        if (!number) return wrong("'" + text.substr(start, end - start) + "' is not a number");
        numbers.push_back(*number);
        start = end + 1;
    }
    if (numbers.size() == 1) {
        variation.values = numbers;
        return variation;
    }
    if (numbers.size() != 3) return wrong("not three numbers");
    const double from = numbers[0], to = numbers[1], step = numbers[2];
    if (step == 0.0 || (to - from) / step < 0.0) return wrong("this step does not lead from the first number to the second");
    const double steps = (to - from) / step;
    if (steps >= static_cast<double>(kMostRows)) return wrong("more than " + std::to_string(kMostRows) + " values");
    constexpr double kNearlyAStep = 1e-9;
    const auto last = static_cast<std::size_t>(std::floor(steps + kNearlyAStep));
    for (std::size_t i = 0; i <= last; ++i) variation.values.push_back(withoutRoundingDirt(from + static_cast<double>(i) * step));
    return variation;
}

int runSweep(const SweepOptions& options) {
    const std::size_t rows = countRows(options.variations);
    if (rows > kMostRows) {
        return complain(kUsage, "sweep: more than " + std::to_string(kMostRows) + " rows; take larger steps");
    }
    const Expected<std::string> text = readSceneSource(options.scene.string());
    if (!text) return complain(kFailed, "sweep: " + text.error().message);
    const Expected<Scene> scene = readScene(*text);
    if (!scene) return complain(kFailed, "sweep: " + options.scene.string() + ": " + scene.error().message);
    for (const std::size_t row : {std::size_t{0}, rows - 1}) {
        const Expected<Scene> end = readScene(*text, valuesOfRow(options.variations, row));
        if (!end) return complain(kUsage, "sweep: " + end.error().message);
    }
    const Expected<void> written = writeTables(options, *text, *scene);
    return written ? static_cast<int>(kGood) : complain(kFailed, "sweep: " + written.error().message);
}

}  // namespace ankleup
