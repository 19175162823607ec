// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ankleup {

/// A text file of the repository.
struct RepositoryFile {
    std::string path;  ///< from the repository's root, with forward slashes
    std::string text;

    std::string extension() const;  ///< with the dot; empty when there is none
    std::vector<std::string> lines() const;
    bool isIn(std::string_view folder) const { return path.starts_with(folder); }
    bool isCpp() const { return extension() == ".cpp" || extension() == ".h"; }
};

/// One #include line.
struct Include {
    std::string target;
    bool angled = false;  ///< <target>, not "target"
    int line = 0;
};

/// All text files of the repository (sources, QML, scripts, documents, data), without build products.
const std::vector<RepositoryFile>& readRepository();
/// Names of the entries of the repository's top level, without build products.
std::set<std::string> listTopLevel();
/// Whether a file or folder of this path from the root exists.
bool existsInRepository(const std::string& path);

std::vector<Include> findIncludes(const RepositoryFile& file);

/// First folder of a path below `root`: the room. Empty for a file that lies in `root` itself.
std::string findRoom(std::string_view path, std::string_view root);

/// `path:line`, for messages.
std::string at(const RepositoryFile& file, int line);

}  // namespace ankleup
