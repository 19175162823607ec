// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/lesson_file.h"

#include <gtest/gtest.h>

#include <fstream>

#include "base/angle.h"

namespace ankleup {
namespace {

constexpr auto kLesson = R"({
  "ankleup_lesson": 1, "title": "Chain", "summary": "One after the other", "claims": ["S1"], "minutes": 5,
  "scene": { "ankle": { "dorsiflexion_limit_deg": 18, "cause": "soleus" }, "remedies": [ { "name": "heel_lift" } ] },
  "steps": [
    { "id": "first", "title": "Start", "text": { "patient": "dips {knee}", "student": "s", "clinician": "c" }, "camera": "foot",
      "scene": { "ankle": { "eversion_limit_deg": 4 } }, "light": "knee", "panel": "explain", "terms": ["talus"], "sources": ["model"],
      "figures": [ { "measure": "mkd_line_mm", "name": "knee", "expected": 14 },
                   { "measure": "dorsiflexion", "of": "reference", "expected": 32, "at_least": 30, "decimals": 1 } ],
      "question": { "ask": "?", "choices": [ { "text": "a" }, { "text": "b", "feedback": "f" } ], "right": 1, "why": "w",
                    "answer": { "scene": { "task": { "phase": 0.5 } }, "light": "foot" }, "sources": ["model"] } },
    { "id": "second", "title": "End", "text": { "patient": "p", "student": "s", "clinician": "c" } }
  ] })";

std::string withReplaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t place = text.find(from);
    EXPECT_NE(place, std::string::npos) << from;
    return text.replace(place, from.size(), to);
}

TEST(ReadLesson, MergesEachScenesKeysOverTheBase) {
    const auto lesson = readLesson(kLesson);
    ASSERT_TRUE(lesson) << lesson.error().message;
    ASSERT_EQ(lesson->steps.size(), 2U);
    const LessonStep& first = lesson->steps[0];
    EXPECT_DOUBLE_EQ(degrees(first.view.scene.right.condition.dorsiflexionLimit), 18.0);
    EXPECT_DOUBLE_EQ(degrees(first.view.scene.right.condition.eversionLimit), 4.0);
    EXPECT_EQ(first.view.scene.right.condition.cause, Cause::kSoleus);
    EXPECT_EQ(first.view.scene.right.remedies.size(), 1U);
    EXPECT_EQ(lesson->steps[1].view.scene.right.condition.eversionLimit, Condition().eversionLimit) << "a step's keys are its own";
    const Question& question = first.questions.at(0);
    EXPECT_DOUBLE_EQ(question.answer.scene.task.phase, 0.5);
    EXPECT_DOUBLE_EQ(degrees(question.answer.scene.right.condition.eversionLimit), 4.0) << "an answer goes on from its question";
    EXPECT_EQ(question.asked, first.view);
}

TEST(ReadLesson, ReadsFiguresWithTheirBands) {
    const auto lesson = readLesson(kLesson);
    ASSERT_TRUE(lesson) << lesson.error().message;
    const auto& figures = lesson->steps[0].view.figures;
    ASSERT_EQ(figures.size(), 2U);
    EXPECT_EQ(figures[0].name, "knee");
    EXPECT_EQ(figures[0].of, FigureOf::kDifference);
    EXPECT_EQ(figures[0].band, (Interval{13.0, 15.0}));
    EXPECT_EQ(figures[1].name, "dorsiflexion");
    EXPECT_EQ(figures[1].of, FigureOf::kReference);
    EXPECT_EQ(figures[1].band, (Interval{30.0, 33.0}));
}

TEST(ReadLesson, NamesStepAndKeyOfWhatIsWrong) {
    struct Bad {
        std::string from, to, code, message;
    };
    const std::vector<Bad> cases = {
        {R"("eversion_limit_deg": 4)", R"("eversion_limit_deg": 40)", "out_of_range",
         "steps.first.scene.ankle.eversion_limit_deg is 40; allowed is 4 to 16 deg"},
        {R"("eversion_limit_deg": 4)", R"("eversion": 4)", "unknown_key", "steps.first.scene.ankle.eversion is not a key of a scene"},
        {R"("camera": "foot")", R"("camera": "feet")", "unknown_value", "steps.first.camera is \"feet\""},
        {R"("camera": "foot")", R"("kamera": "foot")", "unknown_key", "steps.first.kamera is not a key of a lesson file"},
        {R"("measure": "mkd_line_mm")", R"("measure": "mkd")", "unknown_value", "steps.first.figures.0.measure is \"mkd\""},
        {R"("student": "s", "clinician": "c" }, "camera")", R"("clinician": "c" }, "camera")", "missing_key",
         "steps.first.text.student is missing"},
        {R"("right": 1)", R"("right": 2)", "out_of_range", "steps.first.question.right is 2; allowed is 0 to 1"},
        {R"("id": "second")", R"("id": "first")", "conflict", "steps.first is there twice"},
        {R"("expected": 14)", R"("at_most": 14)", "missing_key", "steps.first.figures.0.expected is missing"},
        {R"("ankleup_lesson": 1)", R"("ankleup_lesson": 2)", "unsupported_version", "ankleup_lesson has to be the number 1"},
        {R"("minutes": 5)", R"("minutes": "5")", "wrong_type", "minutes is \"5\""},
    };
    for (const Bad& bad : cases) {
        const auto lesson = readLesson(withReplaced(kLesson, bad.from, bad.to));
        ASSERT_FALSE(lesson) << bad.to;
        EXPECT_EQ(lesson.error().code, bad.code) << lesson.error().message;
        EXPECT_TRUE(lesson.error().message.starts_with(bad.message)) << lesson.error().message;
    }
}

TEST(LessonStrings, TakeThePlaceOfTheTextsTheyBelongTo) {
    const auto texts = listLessonStrings(kLesson);
    ASSERT_TRUE(texts);
    LessonStrings strings;
    for (const auto& [key, text] : *texts) strings[key] = text + "!";
    const auto translated = readLesson(kLesson, strings);
    ASSERT_TRUE(translated) << translated.error().message;
    EXPECT_EQ(translated->title, "Chain!");
    EXPECT_EQ(translated->steps[0].text, (LevelText{"dips {knee}!", "s!", "c!"}));
    EXPECT_EQ(translated->steps[0].questions[0].choices[1].feedback, "f!");
    EXPECT_EQ(translated->steps[0].questions[0].why, "w!");
    EXPECT_EQ(translated->steps[0].view, readLesson(kLesson)->steps[0].view) << "strings change no number";
}

TEST(LessonStrings, LeaveEnglishWhereThereIsNone) {
    const auto strings = readLessonStrings(R"({ "steps.first.title": "Anfang", "title": "" })");
    ASSERT_TRUE(strings);
    const auto lesson = readLesson(kLesson, *strings);
    ASSERT_TRUE(lesson);
    EXPECT_EQ(lesson->steps[0].title, "Anfang");
    EXPECT_EQ(lesson->title, "Chain");
    EXPECT_EQ(readLessonStrings(R"({ "title": 3 })").error().code, "wrong_type");
}

TEST(LessonFormatPage, ShowsALessonAndATranslationThatRead) {
    std::ifstream file(std::string(ANKLEUP_SOURCE_DIR) + "/docs/lesson-format.md");
    const std::string page{std::istreambuf_iterator<char>(file), {}};
    const auto findExample = [&page](std::size_t from) {
        const std::size_t start = page.find("```json\n", from) + 8;
        return std::pair(start, page.substr(start, page.find("```", start) - start));
    };
    const auto [place, json] = findExample(0);
    const auto lesson = readLesson(json);
    ASSERT_TRUE(lesson) << lesson.error().message;
    const auto strings = readLessonStrings(findExample(place).second);
    ASSERT_TRUE(strings) << strings.error().message;
    const auto translated = readLesson(json, *strings);
    ASSERT_TRUE(translated);
    EXPECT_EQ(translated->title, "Die Kette");
    EXPECT_EQ(translated->steps[0].questions[0].choices[0].text, "Wie zuvor");
    EXPECT_EQ(translated->steps[0].text[1], lesson->steps[0].text[1]);
    for (const std::string_view word : kLessonCameraNames) EXPECT_NE(page.find(word), std::string::npos) << word;
    for (const std::string_view word : kFigureOfNames) EXPECT_NE(page.find(word), std::string::npos) << word;
}

}  // namespace
}  // namespace ankleup
