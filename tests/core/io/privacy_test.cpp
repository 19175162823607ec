// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// A scene describes a leg. What would tell whose leg it is has no place in it (docs/12-privacy.md).
#include <gtest/gtest.h>

#include "io/scene_code.h"
#include "io/scene_json.h"

namespace ankleup {
namespace {

TEST(Privacy, ASceneHasNoPlaceForAPerson) {
    for (const std::string key : {"name", "patient", "id", "born", "date", "sex", "age", "diagnosis", "note", "comment"}) {
        for (const std::string& json : {R"({"ankleup": 1, ")" + key + R"(": "x"})", R"({"ankleup": 1, "body": {")" + key + R"(": "x"}})",
                                        R"({"ankleup": 1, "view": {")" + key + R"(": "x"}})"}) {
            const Expected<Scene> scene = readScene(json);
            ASSERT_FALSE(scene.has_value()) << json << " is read";
            EXPECT_EQ(scene.error().code, "unknown_key") << json << ": " << scene.error().message;
        }
    }
}

TEST(Privacy, ACodeHoldsNothingBesideItsScene) {
    // Written again from the scene alone, it is the same to the last character: there is no room for anything else, a time or a machine.
    Scene scene;
    scene.right.condition.dorsiflexionLimit = radians(11.0);
    scene.right.remedies = {{RemedyKind::kHeelLift, 0.5}};
    const std::string code = writeSceneCode(scene);
    const Expected<Scene> read = readSceneCode(code);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read, scene);
    EXPECT_EQ(writeSceneCode(*readScene(writeScene(*read))), code);
}

}  // namespace
}  // namespace ankleup
