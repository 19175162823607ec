// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// The lessons, the quiz and the glossary as shipped: every number they quote is the model's, every source and word is there.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

#include "evidence/finding.h"
#include "io/lesson_file.h"

namespace ankleup {
namespace {

namespace fs = std::filesystem;

const fs::path kFolder = fs::path(ANKLEUP_SOURCE_DIR) / "assets/lessons";

std::string textOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

template <class Value>
Value opened(const Expected<Value>& value, const std::string& name) {
    if (!value) throw std::runtime_error(name + ": " + value.error().message);
    return *value;
}

std::vector<std::pair<std::string, Lesson>> readShippedLessons() {
    std::vector<std::pair<std::string, Lesson>> lessons;
    for (const auto& entry : fs::directory_iterator(kFolder)) {
        const std::string name = entry.path().filename().string();
        if (std::isdigit(static_cast<unsigned char>(name[0]))) lessons.emplace_back(name, opened(readLesson(textOf(entry.path())), name));
    }
    std::sort(lessons.begin(), lessons.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return lessons;
}
Quiz readShippedQuiz() { return opened(readQuiz(textOf(kFolder / "quiz.json")), "quiz.json"); }
std::vector<GlossaryTerm> readShippedGlossary() { return opened(readGlossary(textOf(kFolder / "glossary.json")), "glossary.json"); }
std::vector<LessonSource> readShippedSources() { return opened(readLessonSources(textOf(kFolder / "sources.json")), "sources.json"); }

void expectFigures(const LessonView& view, const std::string& where) {
    if (view.figures.empty()) return;
    const SceneSolution solution = solveScene(view.scene, view.scene.activeLeg());
    for (const Figure& figure : view.figures) {
        const double value = calcFigure(figure, solution.present, solution.reference);
        EXPECT_TRUE(figure.band.contains(value)) << where << ": " << figure.name << " is " << value << ", stated " << figure.stated;
        EXPECT_TRUE(figure.band.contains(figure.stated)) << where << ": " << figure.name;
    }
}

/// Every placeholder of a text is a figure's name.
void expectPlaceholders(const std::string& text, const LessonView& view, const std::string& where) {
    static const std::regex kPlaceholder(R"(\{([^}]*)\})");
    for (std::sregex_iterator found(text.begin(), text.end(), kPlaceholder), end; found != end; ++found) {
        const std::string name = (*found)[1];
        EXPECT_TRUE(std::any_of(view.figures.begin(), view.figures.end(), [&](const Figure& figure) { return figure.name == name; }))
            << where << " quotes {" << name << "}, which is none of its figures";
    }
}

void expectQuestion(const Question& question, const std::string& where, const std::set<std::string>& sources) {
    expectFigures(question.answer, where + ", answer");
    expectPlaceholders(question.why, question.answer, where);
    EXPECT_FALSE(question.sources.empty()) << where << ": an answer has a source";
    for (const std::string& id : question.sources) EXPECT_TRUE(sources.contains(id)) << where << ": " << id;
}

template <class Item>
std::set<std::string> idsOf(const std::vector<Item>& items) {
    std::set<std::string> ids;
    for (const Item& item : items) ids.insert(item.id);
    return ids;
}

TEST(ShippedLessons, HaveStepsQuestionsAndClaims) {
    const auto lessons = readShippedLessons();
    ASSERT_GE(lessons.size(), 7U);
    std::set<std::string> claims;
    for (const auto& [name, lesson] : lessons) {
        EXPECT_GE(lesson.steps.size(), 4U) << name;
        EXPECT_GT(lesson.minutes, 0) << name;
        EXPECT_TRUE(std::any_of(lesson.steps.begin(), lesson.steps.end(), [](const auto& step) { return !step.questions.empty(); }))
            << name;
        claims.insert(lesson.claims.begin(), lesson.claims.end());
    }
    EXPECT_EQ(claims, (std::set<std::string>{"S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9"}));
}

TEST(ShippedLessons, QuoteOnlyWhatTheModelShows) {
    const auto terms = idsOf(readShippedGlossary());
    const auto sources = idsOf(readShippedSources());
    for (const auto& [name, lesson] : readShippedLessons()) {
        for (const LessonStep& step : lesson.steps) {
            const std::string where = name + ", step " + step.id;
            expectFigures(step.view, where);
            for (const std::string& text : step.text) expectPlaceholders(text, step.view, where);
            for (const std::string& id : step.terms) EXPECT_TRUE(terms.contains(id)) << where << ": no word " << id;
            EXPECT_FALSE(step.sources.empty()) << where << ": a claim has a source";
            for (const std::string& id : step.sources) EXPECT_TRUE(sources.contains(id)) << where << ": no source " << id;
            for (const Question& question : step.questions) expectQuestion(question, where, sources);
        }
    }
}

TEST(ShippedQuiz, HasItsAnswersFromTheModel) {
    const Quiz quiz = readShippedQuiz();
    const auto sources = idsOf(readShippedSources());
    EXPECT_GE(quiz.questions.size(), 10U);
    for (const Question& question : quiz.questions) {
        const std::string where = "quiz, " + question.id;
        EXPECT_FALSE(question.answer.figures.empty()) << where << ": what makes the answer right?";
        expectQuestion(question, where, sources);
    }
}

TEST(ShippedGlossary, HasItsSources) {
    const auto glossary = readShippedGlossary();
    const auto sources = idsOf(readShippedSources());
    EXPECT_GE(glossary.size(), 35U);
    for (const GlossaryTerm& term : glossary) {
        for (const std::string& id : term.sources) EXPECT_TRUE(sources.contains(id)) << term.id << ": " << id;
    }
}

TEST(ShippedSources, AreThoseOfTheFindings) {
    const auto findings = opened(readFindings(textOf(kFolder.parent_path() / "evidence/findings.json")), "findings.json");
    for (const LessonSource& source : readShippedSources()) {
        if (source.finding.empty()) continue;
        const auto found =
            std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.id == source.finding; });
        ASSERT_NE(found, findings.end()) << source.id << ": no finding " << source.finding;
        EXPECT_EQ(found->citation, source.citation) << source.id;
    }
}

TEST(ShippedTranslations, BelongToTextsAndQuoteTheSameFigures) {
    static const std::regex kPlaceholder(R"(\{[^}]*\})");
    const auto placeholders = [](const std::string& text) {
        return std::set<std::string>(std::sregex_token_iterator(text.begin(), text.end(), kPlaceholder), std::sregex_token_iterator());
    };
    int languages = 0;
    for (const auto& catalogue : fs::directory_iterator(kFolder.parent_path() / "i18n")) {
        const std::string name = catalogue.path().stem().string();
        if (!name.starts_with("ankleup_")) continue;
        const std::string language = name.substr(name.find('_') + 1);
        ++languages;
        for (const auto& entry : fs::directory_iterator(kFolder)) {
            if (entry.path().extension() != ".json" || entry.path().filename() == "sources.json") continue;
            const fs::path translated = kFolder / "i18n" / language / entry.path().filename();
            ASSERT_TRUE(fs::exists(translated)) << translated << " is missing: " << language << " has catalogues in assets/i18n";
            const auto texts = opened(listLessonStrings(textOf(entry.path())), entry.path().string());
            EXPECT_EQ(opened(readLessonStrings(textOf(translated)), translated.string()).size(), texts.size()) << translated;
        }
    }
    EXPECT_GE(languages, 3);
    for (const auto& entry : fs::recursive_directory_iterator(kFolder / "i18n")) {
        if (!entry.is_regular_file() || entry.path().extension() != ".json") continue;
        const std::string name = entry.path().filename().string();
        const auto english = opened(listLessonStrings(textOf(kFolder / name)), name);
        const LessonStrings texts(english.begin(), english.end());
        for (const auto& [key, text] : opened(readLessonStrings(textOf(entry.path())), entry.path().string())) {
            const auto original = texts.find(key);
            ASSERT_NE(original, texts.end()) << entry.path() << ": no text stands at " << key;
            EXPECT_EQ(placeholders(text), placeholders(original->second)) << entry.path() << ": " << key;
            // Terms may be the same word; a sentence is not.
            constexpr int kBlanksOfASentence = 4;
            const bool isSentence = std::count(text.begin(), text.end(), ' ') >= kBlanksOfASentence;
            EXPECT_FALSE(isSentence && text == original->second) << entry.path() << ": " << key << " is still English";
        }
    }
}

}  // namespace
}  // namespace ankleup
