// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "support/program.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "support/no_network.h"

namespace ankleup::testing {
namespace {

struct Pipe {
    int readEnd = -1;
    int writeEnd = -1;

    Pipe() {
        std::array<int, 2> ends{};
        if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
        readEnd = ends[0];
        writeEnd = ends[1];
    }
};

std::vector<std::string> withExecutable(const std::vector<std::string>& arguments) {
    std::vector<std::string> words = {ANKLEUP_EXECUTABLE};
    words.insert(words.end(), arguments.begin(), arguments.end());
    return words;
}

/// As the system takes a list of words.
std::vector<char*> pointersTo(std::vector<std::string>& words) {
    std::vector<char*> pointers;
    for (std::string& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// What can be read now is added to `text`; false at the end.
bool readSome(int file, std::string& text) {
    std::array<char, 65536> buffer{};
    const ssize_t count = read(file, buffer.data(), buffer.size());
    if (count > 0) text.append(buffer.data(), static_cast<std::size_t>(count));
    return count > 0;
}

}  // namespace

Program::Program(const std::vector<std::string>& arguments, const std::string& inputFile)
    : Program(withExecutable(arguments), {"QT_QPA_PLATFORM=none_such"}, inputFile) {}

Program::Program(std::vector<std::string> words, std::vector<std::string> environment, const std::string& inputFile) {
    std::signal(SIGPIPE, SIG_IGN);
    Pipe in, out, err;
    if (!inputFile.empty()) {
        close(in.readEnd);
        in.readEnd = open(inputFile.c_str(), O_RDONLY | O_CLOEXEC);
    }
    if (const char* options = std::getenv("TSAN_OPTIONS")) environment.push_back(std::string("TSAN_OPTIONS=") + options);
    std::vector<char*> argv = pointersTo(words);
    std::vector<char*> variables = pointersTo(environment);
    const bool ours = words.front() == ANKLEUP_EXECUTABLE;
    pid_ = fork();
    if (pid_ == 0) {
        if (ours) forbidNetwork();
        dup2(in.readEnd, STDIN_FILENO);
        dup2(out.writeEnd, STDOUT_FILENO);
        dup2(err.writeEnd, STDERR_FILENO);
        std::signal(SIGPIPE, SIG_DFL);
        execvpe(argv.front(), argv.data(), variables.data());
        _exit(127);
    }
    close(in.readEnd);
    close(out.writeEnd);
    close(err.writeEnd);
    input_ = in.writeEnd;
    output_ = out.readEnd;
    errors_ = err.readEnd;
}

Program::~Program() {
    if (pid_ > 0) {
        kill(pid_, SIGKILL);
        waitpid(pid_, nullptr, 0);
    }
    closeInput();
    close(output_);
    close(errors_);
}

void Program::write(const std::string& text) {
    for (std::size_t done = 0; done < text.size();) {
        const ssize_t count = ::write(input_, text.data() + done, text.size() - done);
        if (count < 0) return;  // it has stopped reading; its outcome says why
        done += static_cast<std::size_t>(count);
    }
}

void Program::closeInput() {
    if (input_ >= 0) close(input_);
    input_ = -1;
}

std::string Program::readLine() {
    std::size_t end = unread_.find('\n');
    while (end == std::string::npos && readSome(output_, unread_)) end = unread_.find('\n');
    const std::string line = unread_.substr(0, end);
    unread_.erase(0, end == std::string::npos ? end : end + 1);
    return line;
}

void Program::sendSignal(int signal) const { kill(pid_, signal); }

const std::string& Program::complaints() {
    pollfd waiting{errors_, POLLIN, 0};
    while (poll(&waiting, 1, 0) > 0 && readSome(errors_, complaints_)) {
    }
    return complaints_;
}

bool Program::catches(int signal) const {
    std::ifstream status("/proc/" + std::to_string(pid_) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("SigCgt:")) return ((std::stoull(line.substr(7), nullptr, 16) >> (signal - 1)) & 1) != 0;
    }
    return false;
}

Outcome Program::finish() {
    closeInput();
    Outcome outcome;
    outcome.out = std::move(unread_);
    outcome.err = std::move(complaints_);
    std::array<pollfd, 2> waiting = {pollfd{output_, POLLIN, 0}, pollfd{errors_, POLLIN, 0}};
    const std::array<std::string*, 2> texts = {&outcome.out, &outcome.err};
    while (waiting[0].fd >= 0 || waiting[1].fd >= 0) {
        poll(waiting.data(), waiting.size(), -1);
        for (std::size_t i = 0; i < waiting.size(); ++i) {
            if (waiting[i].revents != 0 && !readSome(waiting[i].fd, *texts[i])) waiting[i].fd = -1;
        }
    }
    int status = 0;
    waitpid(pid_, &status, 0);
    pid_ = -1;
    if (WIFEXITED(status)) outcome.exitCode = WEXITSTATUS(status);
    if (WIFSIGNALED(status)) outcome.signal = WTERMSIG(status);
    return outcome;
}

Outcome runProgram(const std::vector<std::string>& arguments, const std::string& input) {
    const TestFolder folder;
    return Program(arguments, folder.fileWith("input", input)).finish();
}

Outcome runOther(const std::vector<std::string>& words) {
    std::vector<std::string> environment;
    for (char** variable = environ; *variable != nullptr; ++variable) environment.emplace_back(*variable);
    const TestFolder folder;
    return Program(words, environment, folder.fileWith("input", "")).finish();
}

TestFolder::TestFolder() {
    std::string name = ::testing::TempDir() + "ankleup-XXXXXX";
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for the test");
    path_ = name;
}

TestFolder::~TestFolder() { std::filesystem::remove_all(path_); }

std::string TestFolder::fileWith(const std::string& name, const std::string& text) const {
    std::ofstream(path_ / name, std::ios::binary) << text;
    return path(name);
}

std::vector<std::string> TestFolder::names() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(path_)) names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string textOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

}  // namespace ankleup::testing
