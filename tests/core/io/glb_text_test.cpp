// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/glb_text.h"

#include <gtest/gtest.h>

#include <sstream>

#include "support/seeded_random.h"

namespace ankleup {
namespace {

std::string littleEndian(std::size_t number) {
    std::string bytes;
    for (int i = 0; i < 4; ++i, number >>= 8U) bytes += static_cast<char>(number & 0xFFU);
    return bytes;
}

std::string glb(const std::string& json) {
    return "glTF" + littleEndian(2) + littleEndian(20 + json.size()) + littleEndian(json.size()) + "JSON" + json;
}

std::string outcome(const std::string& bytes) {
    std::istringstream file(bytes);
    const Expected<std::string> text = findGlbText(file, "AnkleUp-Scene");
    return text ? *text : text.error().code + ": " + text.error().message;
}

TEST(GlbText, IsFoundInExtrasOnly) {
    EXPECT_EQ(outcome(glb(R"({"asset": {"version": "2.0", "extras": {"AnkleUp-Scene": "AU1XYZ"}}})")), "AU1XYZ");
    EXPECT_EQ(outcome(glb(R"({"a": [1, {"b": null}], "scenes": [{"extras": {"n": 1.5, "AnkleUp-Scene": "AU1XYZ"}}]})")), "AU1XYZ");
    const std::string none = "no_text: the model holds no 'AnkleUp-Scene'";
    EXPECT_EQ(outcome(glb(R"({"asset": {"AnkleUp-Scene": "AU1XYZ"}})")), none);
    EXPECT_EQ(outcome(glb(R"({"extras": {"x": {"AnkleUp-Scene": "AU1XYZ"}}})")), none);
    EXPECT_EQ(outcome(glb(R"({"extras": {"AnkleUp-Scene": 1}})")), none);
    EXPECT_EQ(outcome(glb(R"({"extras": ["AnkleUp-Scene", "AU1XYZ"]})")), none);
    EXPECT_EQ(outcome(glb("{}")), none);
    EXPECT_EQ(outcome(glb("[]")), none);
}

TEST(GlbText, IsNotTakenFromADamagedFile) {
    const std::string good = glb(R"({"extras": {"AnkleUp-Scene": "AU1XYZ"}})");
    for (std::size_t i = 0; i < good.size() - 3; ++i) {
        EXPECT_TRUE(outcome(good.substr(0, i)).starts_with("glb: the model ")) << "cut after " << i << ": " << outcome(good.substr(0, i));
    }
    const auto changed = [&good](std::size_t at, const std::string& bytes) {
        std::string other = good;
        return outcome(other.replace(at, bytes.size(), bytes));
    };
    EXPECT_EQ(changed(0, "gltf"), "glb: the model is no binary glTF file (at byte 0)");
    EXPECT_EQ(changed(4, littleEndian(1)), "glb: the model is of another version of glTF than 2 (at byte 4)");
    EXPECT_EQ(changed(8, littleEndian(40)), "glb: the model is damaged: its lengths do not agree (at byte 8)");
    EXPECT_EQ(changed(12, littleEndian(0xFFFFFFFF)), "glb: the model has a description larger than any that is read (at byte 12)");
    EXPECT_EQ(changed(12, littleEndian(0xFFFFFFF0)), "glb: the model has a description larger than any that is read (at byte 12)");
    EXPECT_EQ(changed(16, "BIN "), "glb: the model has no description (at byte 16)");
    EXPECT_EQ(outcome(glb("{\"extras\": ")).substr(0, 40), "glb: the model has a damaged description");
    EXPECT_EQ(outcome(glb(std::string(100'000, '['))), "glb: the model has a description nested more than 64 deep");
}

TEST(GlbText, OfRandomBytesIsNone) {
    testing::SeededRandom random(72);
    const std::string good = R"({"extras": {"AnkleUp-Scene": "AU1XYZ"}, "scenes": [{"name": "x"}]})";
    for (int i = 0; i < 5000; ++i) {
        std::string json = good;
        for (int k = 1 + random.index(4); k > 0; --k) {
            json[static_cast<std::size_t>(random.index(static_cast<int>(json.size())))] = static_cast<char>(random.index(256));
        }
        EXPECT_LT(outcome(glb(json)).size(), 200U);
    }
}

}  // namespace
}  // namespace ankleup
