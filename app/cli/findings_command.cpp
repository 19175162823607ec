// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "cli/findings_command.h"

#include <QFile>
#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <vector>

#include "cli/complaint.h"
#include "io/number_text.h"
#include "io/result_json.h"

namespace ankleup {
namespace {

std::string number(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.2f", value);
    return text.data() == std::string("-0.00") ? "0.00" : text.data();
}

/// To a width in characters, not bytes: studies have names with accents.
std::string padded(const std::string& text, std::size_t width) {
    const auto characters = static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
    return text + std::string(width > characters ? width - characters : 0, ' ');
}

void writeTable(std::ostream& out, const std::vector<Finding>& findings, const std::vector<FindingResult>& results) {
    const auto line = [&out](const std::string& id, const std::string& model, const std::string& band, const std::string& inBand,
                             const std::string& role, const std::string& finding) {
        out << padded(id, 12) << padded(model, 10) << padded(band, 18) << padded(inBand, 9) << padded(role, 13) << finding << '\n';
    };
    line("id", "model", "band", "in band", "role", "finding");
    for (std::size_t i = 0; i < results.size(); ++i) {
        const Finding& finding = findings[i];
        const FindingResult& result = results[i];
        line(result.id, number(result.model), numberText(result.band.low) + " .. " + numberText(result.band.high),
             result.inBand ? "yes" : "no", std::string(nameOf(result.role)),
             finding.study + ": " + finding.task + ", " + finding.manipulation + ": " + finding.measure + "; published " +
                 finding.published);
    }
    out << "in band:";
    for (int i = 0; i < kFindingRoleCount; ++i) {
        const auto role = static_cast<FindingRole>(i);
        const FindingCount count = countFindings(results, role);
        out << (i == 0 ? " " : ", ") << nameOf(role) << ' ' << count.inBand << " of " << count.all;
    }
    out << '\n';
}

}  // namespace

int runFindings(std::ostream& out, FindingsFormat format) {
    QFile file(QStringLiteral(":/assets/evidence/findings.json"));
    if (!file.open(QIODevice::ReadOnly)) return complain(kFailed, "findings: they are missing from this build; build it again");
    const Expected<std::vector<Finding>> findings = readFindings(file.readAll().toStdString());
    if (!findings) return complain(kFailed, "findings: " + findings.error().message);
    const std::vector<FindingResult> results = calcFindings(*findings);
    if (format == FindingsFormat::kJson) {
        out << writeFindings(results) << '\n';
    } else {
        writeTable(out, *findings, results);
    }
    out << std::flush;
    return out.good() ? static_cast<int>(kGood) : complain(kFailed, "findings: they cannot be written; is the disk full?");
}

}  // namespace ankleup
