// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>

#include "architecture/repository.h"

namespace ankleup {
namespace {

/// core's rooms in the order of the theory: each may include those before it.
const std::vector<std::string> kCoreRooms = {"base",    "anatomy",  "kinematics", "equilibrium", "movement", "condition",
                                             "measure", "evidence", "scenario",   "io",          "mesh"};

int findPlace(const std::string& room) {
    return static_cast<int>(std::find(kCoreRooms.begin(), kCoreRooms.end(), room) - kCoreRooms.begin());
}
bool isCoreRoom(const std::string& room) { return findPlace(room) < static_cast<int>(kCoreRooms.size()); }

bool isStandard(const std::string& header) { return std::regex_match(header, std::regex("[a-z_0-9]+")); }
bool isQt(const std::string& header) { return header.starts_with("Qt") || std::regex_match(header, std::regex("Q[A-Z]\\w+")); }

/// Other people's headers that a room may include besides the standard library.
bool isAllowedInCore(const std::string& room, const std::string& header) {
    if (header.starts_with("Eigen/") || header == "tl/expected.hpp") return true;
    if (header.starts_with("nlohmann/")) return room == "io" || room == "evidence";
    // A file written atomically has to be on the disk before it gets its name; a scene code is compressed.
    return room == "io" && (header == "unistd.h" || header == "fcntl.h" || header == "sys/file.h" || header == "zlib.h");
}
bool isAllowedInApp(const std::string& room, const std::string& header) {
    if (isQt(header) || header.starts_with("Eigen/") || header == "tl/expected.hpp") return true;
    if (room == "export")
        return header.starts_with("libav") || header.starts_with("libsw") || header == "qrencode.h" || header == "tiny_gltf.h" ||
               header == "png.h";
    if (room == "application" && header == "unistd.h") return true;                // the program begins anew after a driver's crash
    return room == "cli" && (header.starts_with("CLI/") || header == "unistd.h");  // unistd: is that a terminal?
}

TEST(CoreRooms, IncludeOnlyRoomsBeforeThem) {
    for (const auto& file : readRepository()) {
        if (!file.isIn("core/") || !file.isCpp()) continue;
        const std::string room = findRoom(file.path, "core/");
        ASSERT_TRUE(isCoreRoom(room)) << file.path << " lies in no room of core";
        for (const auto& include : findIncludes(file)) {
            if (include.angled) continue;
            const std::string other = findRoom(include.target, "");
            EXPECT_TRUE(isCoreRoom(other)) << at(file, include.line) << " includes \"" << include.target
                                           << "\", which names no room; write it from core/, as \"kinematics/leg.h\"";
            EXPECT_LE(findPlace(other), findPlace(room))
                << at(file, include.line) << ": room '" << room << "' may not know '" << other << "'";
        }
    }
}

TEST(CoreRooms, UseOnlyListedLibrariesAndNoQt) {
    for (const auto& file : readRepository()) {
        if (!file.isIn("core/") || !file.isCpp()) continue;
        for (const auto& include : findIncludes(file)) {
            if (!include.angled || isStandard(include.target)) continue;
            EXPECT_FALSE(isQt(include.target)) << at(file, include.line) << ": core never sees Qt";
            EXPECT_TRUE(isAllowedInCore(findRoom(file.path, "core/"), include.target))
                << at(file, include.line) << ": <" << include.target << "> is not among the libraries of this room";
        }
    }
}

TEST(AppRooms, IncludeAppAndCoreAndListedLibraries) {
    for (const auto& file : readRepository()) {
        if (!file.isIn("app/") || !file.isCpp()) continue;
        for (const auto& include : findIncludes(file)) {
            if (include.angled) {
                EXPECT_TRUE(isStandard(include.target) || isAllowedInApp(findRoom(file.path, "app/"), include.target))
                    << at(file, include.line) << ": <" << include.target << "> is not among the libraries of this room";
                continue;
            }
            const bool ours = existsInRepository("app/" + include.target) || existsInRepository("core/" + include.target);
            EXPECT_TRUE(ours || include.target.ends_with(".moc"))
                << at(file, include.line) << ": \"" << include.target << "\" is neither in app/ nor in core/; app knows nothing of qml/";
        }
    }
}

TEST(AppRooms, UseOnlyPublicQt) {
    for (const auto& file : readRepository()) {
        for (const auto& include : findIncludes(file)) {
            EXPECT_EQ(include.target.find("private/"), std::string::npos)
                << at(file, include.line) << ": private headers of Qt break with the next version";
        }
    }
}

/// Rooms of app by the rooms of app that they include.
std::map<std::string, std::set<std::string>> findAppArrows() {
    std::map<std::string, std::set<std::string>> arrows;
    for (const auto& file : readRepository()) {
        const std::string room = findRoom(file.path, "app/");
        if (room.empty() || !file.isCpp()) continue;
        for (const auto& include : findIncludes(file)) {
            const std::string other = findRoom(include.target, "");
            if (!include.angled && other != room && existsInRepository("app/" + include.target)) arrows[room].insert(other);
        }
    }
    return arrows;
}

/// The rooms on a way from `room` back to itself; empty when there is none.
std::vector<std::string> findCircle(const std::map<std::string, std::set<std::string>>& arrows, const std::string& room,
                                    std::vector<std::string> way) {
    if (const auto seen = std::find(way.begin(), way.end(), room); seen != way.end()) return {seen, way.end()};
    way.push_back(room);
    const auto next = arrows.find(room);
    if (next == arrows.end()) return {};
    for (const auto& other : next->second) {
        if (auto circle = findCircle(arrows, other, way); !circle.empty()) return circle;
    }
    return {};
}

TEST(AppRooms, KnowEachOtherWithoutCircles) {
    const auto arrows = findAppArrows();
    for (const auto& [room, others] : arrows) {
        std::string circle;
        for (const auto& step : findCircle(arrows, room, {})) circle += step + " -> ";
        EXPECT_EQ(circle, "") << "rooms of app include each other in a circle";
    }
}

TEST(AppRooms, MainHoldsNoLogic) {
    for (const auto& file : readRepository()) {
        if (file.path != "app/main.cpp") continue;
        EXPECT_LE(file.lines().size(), 30U) << "everything but the start belongs where tests can link it";
    }
}

}  // namespace
}  // namespace ankleup
