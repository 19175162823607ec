// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "readers/hostile.h"

#include <gmock/gmock.h>
#include <malloc.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <ctime>
#include <new>
#include <random>

namespace {

std::atomic<std::size_t> inUse = 0;
std::atomic<std::size_t> mostInUse = 0;

/// Null: there is none.
void* tryToTake(std::size_t size) noexcept {
    void* memory = std::malloc(size == 0 ? 1 : size);
    if (memory == nullptr) return nullptr;
    const std::size_t now = inUse += malloc_usable_size(memory);
    std::size_t most = mostInUse;
    while (now > most && !mostInUse.compare_exchange_weak(most, now)) {
    }
    return memory;
}

void* take(std::size_t size) {
    void* memory = tryToTake(size);
    if (memory == nullptr) throw std::bad_alloc();
    return memory;
}

void give(void* memory) {
    if (memory != nullptr) inUse -= malloc_usable_size(memory);
    std::free(memory);
}

}  // namespace

// Counted: what a reader asks for, whether it uses it or not.
void* operator new(std::size_t size) { return take(size); }
void* operator new[](std::size_t size) { return take(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return tryToTake(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return tryToTake(size); }
void operator delete(void* memory) noexcept { give(memory); }
void operator delete[](void* memory) noexcept { give(memory); }
void operator delete(void* memory, std::size_t) noexcept { give(memory); }
void operator delete[](void* memory, std::size_t) noexcept { give(memory); }

namespace ankleup::testing {
namespace {

constexpr std::size_t kMostMemory = 256U << 20U;
#if defined(__SANITIZE_ADDRESS__)
constexpr double kMostSeconds = 10.0;  // an instrumented program is slower
#else
constexpr double kMostSeconds = 1.0;
#endif
constexpr std::size_t kLongestMessage = 700;

}  // namespace

void PrintTo(const Hostile& hostile, std::ostream* out) { *out << hostile.name; }

std::optional<Error> readHostile(const Reader& read, const std::string& bytes, const std::string& name) {
    const std::size_t before = inUse;
    mostInUse = before;
    const std::clock_t start = std::clock();  // of this process: others may be busy
    std::optional<Error> error = read(bytes);
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    EXPECT_LT(seconds, kMostSeconds) << name;
    EXPECT_LT(mostInUse - before, kMostMemory) << name;
    if (!error) return error;
    EXPECT_FALSE(error->code.empty()) << name;
    EXPECT_GE(error->message.size(), 10U) << name;
    EXPECT_LE(error->message.size(), kLongestMessage) << name << ": " << error->message;
    const bool oneLine = std::ranges::none_of(error->message, [](char c) { return static_cast<unsigned char>(c) < ' '; });
    EXPECT_TRUE(oneLine) << name << ": " << error->message;
    return error;
}

void expectRefused(const Reader& read, const std::vector<Hostile>& cases) {
    for (const Hostile& hostile : cases) {
        const auto error = readHostile(read, hostile.bytes, hostile.name);
        ASSERT_TRUE(error) << hostile.name << " was read";
        EXPECT_THAT(error->message, ::testing::HasSubstr(hostile.mention)) << hostile.name;
    }
}

void expectSurvived(const Reader& read, const std::vector<Hostile>& cases) {
    for (const Hostile& hostile : cases) readHostile(read, hostile.bytes, hostile.name);
}

std::vector<Hostile> mutilate(const std::string& good, int count) {
    std::mt19937 random(20260601);  // NOLINT: the same cases each time
    const auto place = [&] { return random() % good.size(); };
    std::vector<Hostile> cases;
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        cases.push_back({"cut off " + number, good.substr(0, good.size() * static_cast<std::size_t>(i) / static_cast<std::size_t>(count))});
        Hostile changed{"changed " + number, good};
        for (int k = 0; k <= i % 8; ++k) changed.bytes[place()] = static_cast<char>(random());
        cases.push_back(changed);
        const std::size_t from = place();
        const std::string piece = good.substr(from, 1 + random() % 64);
        Hostile doubled{"doubled " + number, good};
        doubled.bytes.insert(place(), piece);
        cases.push_back(doubled);
        Hostile missing{"missing " + number, good};
        missing.bytes.erase(from, piece.size());
        cases.push_back(missing);
    }
    return cases;
}

std::string repeated(const std::string& text, std::size_t count) {
    std::string all;
    all.reserve(text.size() * count);
    for (std::size_t i = 0; i < count; ++i) all += text;
    return all;
}

}  // namespace ankleup::testing
