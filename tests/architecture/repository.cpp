// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "architecture/repository.h"

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

namespace ankleup {
namespace {

namespace fs = std::filesystem;

const fs::path kRoot = ANKLEUP_SOURCE_DIR;
const std::set<std::string> kNotOurs = {".git", "build", "ankleup.png"};  // what .gitignore names, and git itself

bool isText(const std::string& text) { return text.find('\0') == std::string::npos; }

std::string readText(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

std::vector<RepositoryFile> readAll() {
    std::vector<RepositoryFile> files;
    for (auto entry = fs::recursive_directory_iterator(kRoot); entry != fs::recursive_directory_iterator(); ++entry) {
        if (entry.depth() == 0 && kNotOurs.contains(entry->path().filename().string())) {
            entry.disable_recursion_pending();
            continue;
        }
        if (!entry->is_regular_file()) continue;
        std::string text = readText(entry->path());
        if (isText(text)) files.push_back({entry->path().lexically_relative(kRoot).generic_string(), std::move(text)});
    }
    return files;
}

}  // namespace

std::string RepositoryFile::extension() const { return fs::path(path).extension().string(); }

std::vector<std::string> RepositoryFile::lines() const {
    std::vector<std::string> result;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) result.push_back(line);
    return result;
}

const std::vector<RepositoryFile>& readRepository() {
    static const std::vector<RepositoryFile> files = readAll();
    return files;
}

std::set<std::string> listTopLevel() {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(kRoot)) names.insert(entry.path().filename().string());
    for (const auto& name : kNotOurs) names.erase(name);
    return names;
}

bool existsInRepository(const std::string& path) { return fs::exists(kRoot / path); }

std::vector<Include> findIncludes(const RepositoryFile& file) {
    static const std::regex kInclude(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<Include> includes;
    int number = 0;
    for (const std::string& line : file.lines()) {
        ++number;
        std::smatch match;
        if (std::regex_search(line, match, kInclude)) includes.push_back({match[2], match[1] == "<", number});
    }
    return includes;
}

std::string findRoom(std::string_view path, std::string_view root) {
    if (!path.starts_with(root)) return {};
    path.remove_prefix(root.size());
    const auto slash = path.find('/');
    return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
}

std::string at(const RepositoryFile& file, int line) { return file.path + ":" + std::to_string(line); }

}  // namespace ankleup
