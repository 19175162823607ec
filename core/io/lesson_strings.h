// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <functional>
#include <string>

#include "base/expected.h"
#include "io/json_document.h"

namespace ankleup {

/// The JSON of a file of assets/lessons: an object. Errors as readLesson's.
Expected<JsonValue> parseLessonFile(std::string_view json);

/// Visits every text for people below `value` with where it stands: member names joined by dots; in a list the item's "id" where it has
/// one, else its index.
void visitLessonStrings(JsonValue& value, const std::function<void(const std::string& key, std::string& text)>& visit);

}  // namespace ankleup
