// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/figure.h"
#include "scenario/scene.h"

namespace ankleup {

/// How much anatomy a text uses; the order is that of the app's ReadingLevel.
inline constexpr std::array<std::string_view, 3> kReadingLevelNames = {"patient", "student", "clinician"};
/// The same thing said at each reading level.
using LevelText = std::array<std::string, 3>;

/// Where a step looks from: a key view or a close-up of a segment.
inline constexpr std::array<std::string_view, 10> kLessonCameraNames = {"front", "back", "left", "right", "top",
                                                                        "sole",  "home", "foot", "knee",  "pelvis"};
inline constexpr std::array<std::string_view, 5> kLessonPanelNames = {"explain", "measure", "causes", "evidence", "learn"};
/// Segments that can be lit in the stage.
inline constexpr std::array<std::string_view, 5> kLessonSegmentNames = {"foot", "tibia", "knee", "femur", "pelvis"};

/// What the stage shows and what is pointed at: in a step, or as the answer to a question.
struct LessonView {
    Scene scene;
    std::string camera;           ///< one of kLessonCameraNames; empty: as it is
    std::string segment;          ///< lit; one of kLessonSegmentNames; empty: none
    std::vector<Figure> figures;  ///< shown with the text and quoted in it; the first is the one that decides

    bool operator==(const LessonView&) const = default;
};

struct Choice {
    std::string text;
    std::string feedback;  ///< what to say to who chose it; may be empty

    bool operator==(const Choice&) const = default;
};

/// One question with its answer, which the stage shows.
struct Question {
    std::string id;
    std::string ask;
    std::vector<Choice> choices;
    int right = 0;                     ///< index among the choices
    std::string why;                   ///< the explanation; may quote the answer's figures
    LessonView asked;                  ///< what is seen while it is asked
    LessonView answer;                 ///< what decides it
    std::vector<std::string> sources;  ///< ids

    bool operator==(const Question&) const = default;
};

struct LessonStep {
    std::string id;
    std::string title;
    LevelText text;
    LessonView view;
    std::string panel;                 ///< where more of it is seen: one of kLessonPanelNames; empty: nowhere
    std::vector<std::string> terms;    ///< ids of the glossary
    std::vector<std::string> sources;  ///< ids
    std::vector<Question> questions;   ///< none or one

    bool operator==(const LessonStep&) const = default;
};

/// A guided lesson. docs/lesson-format.md
struct Lesson {
    std::string title;
    std::string summary;
    std::vector<std::string> claims;  ///< "S1"
    int minutes = 0;
    bool guess = false;  ///< Guess first fits this lesson
    std::vector<LessonStep> steps;

    bool operator==(const Lesson&) const = default;
};

struct Quiz {
    std::vector<Question> questions;
};

struct GlossaryTerm {
    std::string id;
    std::string term;
    std::string also;  ///< other words by which it is looked for; may be empty
    LevelText text;
    std::vector<std::string> sources;  ///< ids; empty where the entry only names something
};

/// A publication, or what stands in its place.
struct LessonSource {
    std::string id;
    std::string citation;
    std::string finding;  ///< the finding in assets/evidence/findings.json that it belongs to; empty: none
    std::string note;     ///< what to know about it; may be empty
};

}  // namespace ankleup
