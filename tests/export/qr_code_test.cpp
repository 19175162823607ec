// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/qr_code.h"

#include <gtest/gtest.h>

#include "export/picture_file.h"
#include "io/scene_code.h"
#include "support/program.h"

namespace ankleup {
namespace {

using testing::Outcome;
using testing::runOther;
using testing::TestFolder;

/// What zbar reads from a picture.
std::string scan(const std::string& picture) {
    const Outcome outcome = runOther({"zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    return outcome.out;
}

TEST(QrCode, IsReadByZbar) {
    const TestFolder folder;
    const std::string first = ANKLEUP_SOURCE_DIR "/assets/scenes/first.ankleup";
    const std::string picture = folder.path("code.png");
    const Outcome printed = testing::runProgram({"code", first, "--qr", picture});
    ASSERT_EQ(printed.exitCode, 0) << printed.err;
    EXPECT_EQ(scan(picture), printed.out);
    EXPECT_TRUE(readSceneCode(scan(picture)).has_value());
}

TEST(QrCode, HoldsTheLongestSceneCode) {
    const TestFolder folder;
    std::string longest = "AU1";
    while (longest.size() < kLongestSceneCode) longest += "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[longest.size() * 7 % 32];
    const Expected<QrCode> code = makeQrCode(longest);
    ASSERT_TRUE(code.has_value()) << code.error().message;
    ASSERT_TRUE(writePng(folder.path("longest.png"), drawQrCode(*code, 4)).has_value());
    EXPECT_EQ(scan(folder.path("longest.png")), longest + "\n");
}

TEST(QrCode, OfAUsualSceneIsSmall) {
    const Expected<QrCode> code = makeQrCode(std::string(149, 'A'));
    ASSERT_TRUE(code.has_value());
    EXPECT_LE(code->modules, 45) << "read by a telephone from a handout";
    EXPECT_EQ(drawQrCode(*code, 3).width(), 3 * (code->modules + 8));
}

TEST(QrCode, RefusesWhatDoesNotFit) {
    const Expected<QrCode> code = makeQrCode(std::string(5000, 'A'));
    ASSERT_FALSE(code.has_value());
    EXPECT_EQ(code.error().code, "too_large");
}

}  // namespace
}  // namespace ankleup
