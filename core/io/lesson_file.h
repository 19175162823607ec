// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/expected.h"
#include "io/lesson.h"

namespace ankleup {

/// Texts of a lesson, quiz or glossary file in another language, by where they stand in it: "steps.start.title",
/// "steps.start.text.patient".
using LessonStrings = std::map<std::string, std::string>;

/// Files of assets/lessons, as docs/lesson-format.md says. `strings` take the place of the English texts they belong to; a text without
/// stays English. Errors name the key ("steps.start.scene.ankle.dorsiflexion_limit_deg is 50; allowed is 2 to 40 deg"); codes as
/// readScene's.
Expected<Lesson> readLesson(std::string_view json, const LessonStrings& strings = {});
Expected<Quiz> readQuiz(std::string_view json, const LessonStrings& strings = {});
Expected<std::vector<GlossaryTerm>> readGlossary(std::string_view json, const LessonStrings& strings = {});
Expected<std::vector<LessonSource>> readLessonSources(std::string_view json, const LessonStrings& strings = {});

/// A file of assets/lessons/i18n: one object, keys as in LessonStrings, values texts.
Expected<LessonStrings> readLessonStrings(std::string_view json);
/// Every text of a file that can be translated, in its order, with where it stands.
Expected<std::vector<std::pair<std::string, std::string>>> listLessonStrings(std::string_view json);

}  // namespace ankleup
