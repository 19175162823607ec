// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/part_journal.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <mutex>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <system_error>
#include <vector>

namespace ankleup {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kExtension = ".parts";
constexpr std::size_t kLargestList = 1U << 20U;

/// Who writes.
struct Writer {
    std::string host;
    std::string boot;
    std::string pid;
    std::string start;  ///< clock ticks after the boot
    bool operator==(const Writer&) const = default;
};

struct List {
    Writer writer;
    std::vector<std::string> parts;
};

std::string readShort(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string text(kLargestList, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    return text;
}

/// When a process began; empty: there is none of this number.
std::string findStart(const std::string& pid) {
    const std::string stat = readShort("/proc/" + pid + "/stat");
    const std::size_t name = stat.rfind(')');  // the second word may hold anything
    if (name == std::string::npos) return {};
    std::istringstream words(stat.substr(name + 1));
    constexpr int kStart = 20;  // after the name
    std::string word;
    for (int i = 0; i < kStart; ++i) words >> word;
    return word;
}

Writer findThisWriter(const std::string& pid) {
    std::array<char, 256> host{};
    gethostname(host.data(), host.size() - 1);
    std::string boot = readShort("/proc/sys/kernel/random/boot_id");
    std::erase(boot, '\n');
    return {.host = host.data(), .boot = boot, .pid = pid, .start = findStart(pid)};
}

/// Another machine's processes cannot be seen from here: they count as alive.
bool mayLive(const Writer& writer) {
    const Writer now = findThisWriter(writer.pid);
    if (writer.host != now.host) return true;
    return writer.boot == now.boot && writer.start == now.start;
}

std::optional<List> readList(const fs::path& path) {
    std::istringstream lines(readShort(path));
    List list;
    std::string end;
    const auto next = [&](std::string& text) { return static_cast<bool>(std::getline(lines, text)); };
    if (!next(list.writer.host) || !next(list.writer.boot) || !next(list.writer.pid) || !next(list.writer.start)) return std::nullopt;
    for (std::string part; next(part);) {
        if (part.starts_with('/') && part.ends_with(".part")) list.parts.push_back(part);
    }
    return list;
}

/// Held while lists are read or changed, by one process at a time.
class Lock {
  public:
    explicit Lock(const fs::path& folder) : file_(open((folder / "lock").c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600)) {
        if (file_ >= 0) flock(file_, LOCK_EX);
    }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;
    ~Lock() {
        if (file_ >= 0) close(file_);
    }

  private:
    int file_;
};

struct Journal {
    std::mutex mutex;
    fs::path folder;
    std::set<std::string> parts;
};

Journal& journal() {
    static Journal journal;
    return journal;
}

/// Writes this process' list anew: beside it first, so that a kill leaves a whole one.
void writeList(const Journal& journal) {
    const Writer writer = findThisWriter(std::to_string(getpid()));
    const fs::path list = journal.folder / (writer.pid + "-" + writer.start + std::string(kExtension));
    std::error_code ignored;
    fs::create_directories(journal.folder, ignored);
    const Lock lock(journal.folder);
    if (journal.parts.empty()) {
        fs::remove(list, ignored);
        return;
    }
    fs::path next = list;
    next += ".next";
    std::ofstream file(next, std::ios::binary | std::ios::trunc);
    for (const std::string& line : {writer.host, writer.boot, writer.pid, writer.start}) file << line << '\n';
    for (const std::string& part : journal.parts) file << part << '\n';
    file.close();
    if (file) fs::rename(next, list, ignored);
}

std::string nameInList(const fs::path& part) {
    std::error_code ignored;
    const std::string name = fs::absolute(part, ignored).lexically_normal().string();
    return name.find('\n') == std::string::npos ? name : std::string();  // a line is a part
}

}  // namespace

fs::path findPartLists() {
    if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && *data == '/') return fs::path(data) / "ankleup/parts";
    if (const char* home = std::getenv("HOME"); home != nullptr && *home == '/') return fs::path(home) / ".local/share/ankleup/parts";
    return {};
}

void usePartJournal(const fs::path& folder) {
    Journal& kept = journal();
    const std::lock_guard guard(kept.mutex);
    kept.folder = folder;
}

void notePart(const fs::path& part) {
    Journal& kept = journal();
    const std::lock_guard guard(kept.mutex);
    const std::string name = nameInList(part);
    if (kept.folder.empty() || name.empty()) return;
    if (kept.parts.insert(name).second) writeList(kept);
}

void forgetPart(const fs::path& part) {
    Journal& kept = journal();
    const std::lock_guard guard(kept.mutex);
    if (kept.parts.erase(nameInList(part)) != 0) writeList(kept);
}

void removeLeftParts(const fs::path& folder) {
    std::error_code problem;
    if (folder.empty() || !fs::is_directory(folder, problem)) return;
    const Lock lock(folder);
    std::vector<fs::path> lists;
    for (const auto& entry : fs::directory_iterator(folder, problem)) {
        const std::string name = entry.path().filename().string();
        if (name.ends_with(kExtension) || name.ends_with(".parts.next")) lists.push_back(entry.path());
    }
    std::set<std::string> underWay;
    std::vector<std::pair<fs::path, List>> left;
    for (const fs::path& path : lists) {
        std::optional<List> list = readList(path);
        if (list && mayLive(list->writer)) {
            underWay.insert(list->parts.begin(), list->parts.end());
        } else {
            left.emplace_back(path, list.value_or(List{}));
        }
    }
    for (const auto& [path, list] : left) {
        bool all = true;
        for (const std::string& part : list.parts) {
            if (underWay.contains(part)) continue;
            fs::remove_all(part, problem);
            all &= !problem;
        }
        if (all) fs::remove(path, problem);
    }
}

}  // namespace ankleup
