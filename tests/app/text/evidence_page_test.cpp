// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// docs/11-evidence.md is written from the data that the program computes with; `cmake --build BUILD --target evidence_page` writes it anew.
#include <gtest/gtest.h>

#include <QFile>
#include <map>
#include <sstream>

#include "evidence/coefficients.h"
#include "evidence/published_bands.h"
#include "io/number_text.h"
#include "scenario/findings.h"
#include "scenario/uncertainty.h"
#include "text/evidence_text.h"
#include "text/language.h"
#include "text/lesson_library.h"

namespace ankleup::testing {
namespace {

const QString kPage = QStringLiteral(ANKLEUP_SOURCE_DIR "/docs/11-evidence.md");

constexpr const char* kIntroduction = R"(# Evidence

This page is written by a program from the data that AnkleUp computes with (target `evidence_page`); a test compares the two. Do not edit it: change the data.
The Evidence panel shows the same in the window, `ankleup findings` computes the second table anew.

**Kinds of numbers.** *measured*: read in the cited study. *derived*: arithmetic or geometry from cited numbers. *calibrated*: set so that the model meets published findings; an
effective value, not a tissue's. *assumed*: a definition or a judgement without a source.

**Grades of citations.** T: the number was read in the abstract or an excerpt of the study. K: textbook knowledge, not read again. ?: unsure, nothing is validated against it. D: made
here, by arithmetic, geometry, calibration or judgement from the stated inputs.
)";

constexpr const char* kBeforeClaims = R"(
## What is claimed, what the model does, what research says

The statements of the clinic articles behind the program. How to see each of them in the window: [the claims, one by one](08-user-guide.md#the-claims-one-by-one).
)";

constexpr const char* kBeforeFindings = R"(
## The model against published findings

Each study is repeated with the model, as written down in [the model, section 12.1](01-model.md#121-protocols). *Calibration*: constants were set with it in view. *Held out*: no constant
was set on it; it was printed during tuning, so it is not blind. *Identity*: geometry that holds by construction. Many findings are published as a sign only; their bands are judgements.
)";

constexpr const char* kBeforeBands = R"(
## What people were found to have

Shown beside the model's numbers in the Measure panel. They decide nothing in the model.
)";

constexpr const char* kBeforeErrors = R"(
## What measuring can tell

The smallest change that is more than the error of measuring. Gains below it are said to be so.
)";

constexpr const char* kBeforeUncertain = R"(
## How people differ, and how little is known

What the uncertainty cloud draws, 64 people of one fixed seed.
)";

constexpr const char* kBeforeCoefficients = R"(
## Every coefficient

In the order of the theory; the name of the group, the folder of `core` that computes with it, and its numbers. The table and the program read the same objects.
)";

constexpr const char* kBeforeSources = R"(
## Sources

Of findings, with the ids of their rows, and of lessons, quiz and glossary.
)";

/// A cell of a table: on one line, and its bars are no borders.
std::string cell(std::string text) {
    for (std::size_t bar = text.find('|'); bar != std::string::npos; bar = text.find('|', bar + 2)) text.insert(bar, "\\");
    return text;
}
std::string cell(std::string_view text) { return cell(std::string(text)); }
std::string cell(const QString& text) { return cell(text.toStdString()); }

void writeRow(std::ostream& out, const std::vector<std::string>& cells) {
    for (const std::string& each : cells) out << "| " << each << ' ';
    out << "|\n";
}

void writeHead(std::ostream& out, const std::vector<std::string>& names) {
    out << '\n';
    writeRow(out, names);
    for (std::size_t i = 0; i < names.size(); ++i) out << "|---";
    out << "|\n";
}

std::string rounded(double value) {
    const QString text = QString::number(value, 'f', 2);
    return (text == QLatin1String("-0.00") ? text.mid(1) : text).toStdString();
}

std::string rangeText(const Interval& range) { return numberText(range.low) + " to " + numberText(range.high); }

std::string taskText(const std::optional<Task>& task) { return task ? std::string(nameOf(*task)) : "any"; }

void writeClaims(std::ostream& out) {
    out << kBeforeClaims;
    writeHead(out, {"", "claimed", "this model", "research", "borne out"});
    int number = 0;
    for (const ClaimText& text : claimTexts()) {
        writeRow(out, {"S" + std::to_string(++number), cell(text.claim), cell(text.model), cell(text.research),
                       text.disagrees ? "**not, or not as it is put**" : "yes"});
    }
}

void writeFindings(std::ostream& out, const std::vector<Finding>& findings) {
    const std::vector<FindingResult> results = calcFindings(findings);
    out << kBeforeFindings << '\n';
    for (int i = 0; i < kFindingRoleCount; ++i) {
        const auto role = static_cast<FindingRole>(i);
        const FindingCount count = countFindings(results, role);
        out << "- " << nameOf(role) << ": " << count.inBand << " of " << count.all << " in band\n";
    }
    writeHead(out, {"id", "study", "what", "published", "band", "model", "in band", "role", "grade", "note"});
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Finding& each = findings[i];
        writeRow(out, {each.id, cell(each.study), cell(each.task + ", " + each.manipulation + ": " + each.measure), cell(each.published),
                       rangeText(each.band), rounded(results[i].model), results[i].inBand ? "yes" : "**no**",
                       std::string(nameOf(each.role)), std::string(nameOf(each.grade)), cell(each.note)});
    }
}

void writeBands(std::ostream& out) {
    constexpr std::array kMoments = {"any time", "at its greatest", "at the end of the movement", "as far as it goes",
                                     "passively, under 15 Nm"};
    out << kBeforeBands;
    writeHead(out, {"quantity", "task", "moment", "band", "source", "grade"});
    for (const PublishedBand& band : publishedBands()) {
        writeRow(out, {cell(band.key), taskText(band.task), kMoments.at(static_cast<std::size_t>(band.moment)), rangeText(band.band),
                       cell(band.citation), std::string(nameOf(band.grade))});
    }
    constexpr std::array kInstruments = {"tape", "inclinometer", "goniometer"};
    out << kBeforeErrors;
    writeHead(out, {"quantity", "task", "smallest change", "measured with", "source"});
    for (const MeasurementError& error : measurementErrors()) {
        writeRow(out, {cell(error.key), taskText(error.task), rangeText(error.error),
                       kInstruments.at(static_cast<std::size_t>(error.instrument)), cell(error.citation)});
    }
    out << kBeforeUncertain;
    writeHead(out, {"number", "drawn", "kind", "source"});
    for (const UncertainParameter& each : uncertainParameters()) {
        writeRow(out, {cell(uncertainName(each)), cell(describeUncertain(each)), std::string(nameOf(each.kind)), cell(each.citation)});
    }
}

void writeCoefficients(std::ostream& out) {
    std::map<std::string_view, int> kinds;
    int all = 0;
    for (const CoefficientGroup& group : allCoefficients()) {
        for (const Coefficient& each : group.coefficients) {
            ++kinds[nameOf(each.kind)];
            ++all;
        }
    }
    out << kBeforeCoefficients << '\n' << all << " in all:";
    for (const auto& [kind, count] : kinds) out << ' ' << kind << ' ' << count << (kind == kinds.rbegin()->first ? ".\n" : ",");
    for (const CoefficientGroup& group : allCoefficients()) {
        out << "\n### " << group.name << " (core/" << group.room << ")\n";
        writeHead(out, {"name", "value", "kind", "grade", "source", "what it does"});
        for (const Coefficient& each : group.coefficients) {
            writeRow(out, {cell(each.name), cell(formatCoefficient(each)), std::string(nameOf(each.kind)), std::string(nameOf(each.grade)),
                           cell(each.citation), cell(each.role)});
        }
    }
}

void writeSources(std::ostream& out, const std::vector<Finding>& findings) {
    std::map<std::string, std::string> sources;  // and where they are used, or a note
    for (const Finding& each : findings) {
        std::string& ids = sources[each.citation];
        ids += (ids.empty() ? "findings " : ", ") + each.id;
    }
    const LessonLibrary library;
    for (const LessonSource& each : library.in(QStringLiteral("en")).sources) {
        std::string& told = sources[each.citation];
        if (told.find(each.note) == std::string::npos) told += (told.empty() ? "" : "; ") + each.note;
    }
    out << kBeforeSources << '\n';
    for (const auto& [citation, told] : sources) out << "- " << citation << (told.empty() ? "" : " (" + told + ")") << '\n';
}

std::string makePage() {
    QFile file(QStringLiteral(":/assets/evidence/findings.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto findings = readFindings(file.readAll().toStdString()).value_or(std::vector<Finding>());
    std::ostringstream out;
    out << kIntroduction;
    writeClaims(out);
    writeFindings(out, findings);
    writeBands(out);
    writeCoefficients(out);
    writeSources(out, findings);
    return out.str();
}

/// The first line in which two texts differ, for a message.
std::string findDifference(const std::string& committed, const std::string& made) {
    std::istringstream one(committed), other(made);
    std::string line, now;
    for (int number = 1;; ++number) {
        const bool has = static_cast<bool>(std::getline(one, line)), makes = static_cast<bool>(std::getline(other, now));
        if (!has && !makes) return {};
        if (has != makes || line != now) {
            return "line " + std::to_string(number) + "\n  committed: " + (has ? line : "(end)") +
                   "\n  from the data: " + (makes ? now : "(end)");
        }
    }
}

TEST(EvidencePage, IsWhatTheDataSay) {
    useLanguage(QStringLiteral("en"));
    const std::string page = makePage();
    QFile file(kPage);
    if (qEnvironmentVariableIsSet("ANKLEUP_WRITE_PAGES")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate)) << kPage.toStdString();
        file.write(QByteArray::fromStdString(page));
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << kPage.toStdString();
    const std::string difference = findDifference(file.readAll().toStdString(), page);
    EXPECT_EQ(difference, "")
        << "cmake --build BUILD --target evidence_page writes docs/11-evidence.md anew; look at the difference before you commit it";
}

}  // namespace
}  // namespace ankleup::testing
