// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

namespace ankleup::testing {

/// How a program ended and what it said.
struct Outcome {
    int exitCode = -1;  ///< -1 when a signal ended it
    int signal = 0;
    std::string out;
    std::string err;
};

/// The real program, run with no network, no display, no home and a Qt platform that does not exist: a command that needs none of them
/// works.
class Program {
  public:
    /// Reads from `inputFile` if one is named, else from what is written to it.
    explicit Program(const std::vector<std::string>& arguments, const std::string& inputFile = "");
    /// Another program, looked up as a shell does, with these environment variables ("NAME=value").
    Program(std::vector<std::string> words, std::vector<std::string> environment, const std::string& inputFile);
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    ~Program();

    void write(const std::string& text);
    void closeInput();
    /// The next line of its output; waits for it.
    std::string readLine();
    void sendSignal(int signal) const;
    /// What it has said on standard error until now; does not wait.
    const std::string& complaints();
    /// Does it answer this signal itself, instead of being ended by it?
    bool catches(int signal) const;
    /// Closes its input, reads the rest and waits for its end.
    Outcome finish();

  private:
    pid_t pid_ = -1;
    int input_ = -1;
    int output_ = -1;
    int errors_ = -1;
    std::string unread_;
    std::string complaints_;
};

/// Runs it to its end, with `input` as a file on its standard input.
Outcome runProgram(const std::vector<std::string>& arguments, const std::string& input = "");

/// Somebody else's program, looked up as a shell does, or our own with this test's environment, which lets it draw (ANKLEUP_EXECUTABLE).
Outcome runOther(const std::vector<std::string>& words);

/// A folder of its own for one test, gone with it.
class TestFolder {
  public:
    TestFolder();
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;
    ~TestFolder();

    std::string path(const std::string& name) const { return (path_ / name).string(); }
    /// Writes a file and gives its path.
    std::string fileWith(const std::string& name, const std::string& text) const;
    std::vector<std::string> names() const;

  private:
    std::filesystem::path path_;
};

std::string textOf(const std::string& path);
std::vector<std::string> linesOf(const std::string& text);

}  // namespace ankleup::testing
