// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"
#include "scenario/scene.h"

namespace ankleup {

struct JsonValue;
class Complaints;

/// A number put into a scene's text before it is read: dotted key ("ankle.dorsiflexion_limit_deg", "left.control.hip"), in the key's unit.
struct KeyValue {
    std::string key;
    double value = 0.0;
};

/// A scene from its JSON text (docs/scene-format.md), after putting in `replaced`. Nothing is guessed: whatever is not exactly as
/// documented is an error that names key, value and what is allowed. Codes: "syntax", "too_large", "too_deep", "duplicate_key",
/// "unknown_key", "missing_key", "unsupported_version", "wrong_type", "not_finite", "out_of_range", "unknown_value", "conflict".
Expected<Scene> readScene(std::string_view json, const std::vector<KeyValue>& replaced = {});

/// A scene that stands at `path` in a larger document; what is wrong with it goes to the complaints.
Scene readSceneValue(const JsonValue& value, const std::string& path, Complaints& complaints);

/// The scene as JSON, every key written, numbers as the shortest decimals that restore the same double: readScene gives back an equal
/// scene. A left leg's setting is written when the scene shows that leg; its strategy is always the right leg's. \pre every number in its
/// range.
std::string writeScene(const Scene& scene);

}  // namespace ankleup
