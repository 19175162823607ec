// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "support/program.h"

namespace ankleup::testing {

/// Words and surroundings of the program where there is no display and nothing else but Mesa's store of compiled shaders.
inline std::vector<std::string> drawingWords(const std::vector<std::string>& arguments) {
    std::vector<std::string> words = {ANKLEUP_EXECUTABLE};
    words.insert(words.end(), arguments.begin(), arguments.end());
    return words;
}
inline std::vector<std::string> drawingSurroundings() { return {"MESA_SHADER_CACHE_DIR=" + ::testing::TempDir() + "ankleup-shaders"}; }

/// Runs the program where it can draw, with no display.
inline Outcome runDrawing(const std::vector<std::string>& arguments) {
    return Program(drawingWords(arguments), drawingSurroundings(), "").finish();
}

/// What a command of the shell prints; a failure of the test when it fails.
inline std::string shell(const std::string& command) {
    std::FILE* pipe = popen(command.c_str(), "r");
    if (!pipe) return {};
    std::string text;
    std::array<char, 4096> buffer{};
    while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe)) text.append(buffer.data(), count);
    EXPECT_EQ(pclose(pipe), 0) << command << "\n" << text;
    return text;
}

/// What ffprobe says of the one stream of a video, every frame decoded: by its names ("codec_name", "width", "nb_read_frames", "duration"
/// is the file's).
inline std::map<std::string, std::string> probe(const std::string& path) {
    const std::string entries =
        "stream=codec_name,width,height,pix_fmt,color_range,color_space,r_frame_rate,nb_read_frames:format=duration,format_name,nb_streams";
    std::istringstream lines(
        shell("ffprobe -v error -count_frames -show_entries " + entries + " -of default=noprint_wrappers=1 '" + path + "' 2>&1"));
    std::map<std::string, std::string> facts;
    for (std::string line; std::getline(lines, line);) {
        if (const auto equals = line.find('='); equals != std::string::npos) facts[line.substr(0, equals)] = line.substr(equals + 1);
    }
    return facts;
}

}  // namespace ankleup::testing
