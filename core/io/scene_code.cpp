// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/scene_code.h"

#include <zlib.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "io/json_document.h"
#include "io/number_code.h"
#include "io/scene_json.h"
#include "io/scene_keys.h"
#include "measure/measures.h"

namespace ankleup {
namespace {

// Each part is written and read by the same lines; the order of the fields is that of version 1 for ever.
// Lists may grow at their ends as long as their indices take no more bits.
constexpr int kMeasuresAtFirst = 42;  ///< those added since stand behind the coordinates
static_assert(kTaskCount <= 8 && kRemedyCount <= 15 && kMeasureCount + kCoordinateCount <= 64,
              "codes of version 1 have no bits for one more: docs/10-recipes.md says what to do");

template <class Owner>
void codeNumber(BitTape& tape, const NumberKey<Owner>& key, Owner& owner, const Owner& byDefault) {
    owner.*(key.member) = codeNumber(tape, owner.*(key.member), byDefault.*(key.member), rangeOf(key), key.unit);
}

void codePlain(BitTape& tape, std::string_view key, double& value, double byDefault) {
    value = codeNumber(tape, value, byDefault, sceneRange(key).range, Unit::kPlain);
}

template <class Word>
void codeWord(BitTape& tape, Word& word, std::size_t count) {
    word = static_cast<Word>(tape.choice(static_cast<int>(word), static_cast<int>(count)));
}

void codeStrategy(BitTape& tape, StrategyWeights& weights) {
    int only = kStrategyCount;
    for (int i = 0; i < kStrategyCount; ++i) {
        if (weights == StrategyWeights::only(static_cast<Strategy>(i))) only = i;
    }
    only = tape.choice(only, kStrategyCount + 1);
    if (only < kStrategyCount) {
        weights = StrategyWeights::only(static_cast<Strategy>(only));
        return;
    }
    for (double& weight : weights.weight) codePlain(tape, "strategy", weight, 0.0);
}

void codeBody(BitTape& tape, Body& body) {
    if (tape.flag(body == Body{})) return;
    for (const auto& key : kBodyKeys) codeNumber(tape, key, body, Body{});
    if (!tape.flag(body.stanceHalfWidth.has_value())) return;
    double halfWidth = body.stanceHalfWidth.value_or(0.0);
    codePlain(tape, "body.stance_half_width_m", halfWidth, 0.0);
    body.stanceHalfWidth = halfWidth;
}

void codeRemedies(BitTape& tape, std::vector<Remedy>& remedies) {
    const int count = tape.choice(static_cast<int>(remedies.size()), kRemedyCount + 1);
    remedies.resize(static_cast<std::size_t>(count));
    for (Remedy& remedy : remedies) {
        codeWord(tape, remedy.kind, kRemedyCount);
        codePlain(tape, "remedies.strength", remedy.strength, Remedy{}.strength);
    }
}

void codeLocks(BitTape& tape, std::vector<Coordinate>& locks) {
    const int count = tape.choice(static_cast<int>(locks.size()), kMostLocks + 1);
    locks.resize(static_cast<std::size_t>(count));
    for (Coordinate& lock : locks) codeWord(tape, lock, kCoordinateCount);
}

/// All of a leg but its strategy, which is the person's.
void codeLeg(BitTape& tape, LegSetting& leg, const LegSetting& byDefault) {
    codeWord(tape, leg.condition.cause, kCauseNames.size());
    for (const auto& key : kConditionKeys) codeNumber(tape, key, leg.condition, byDefault.condition);
    codeNumber(tape, kToeOutKey, leg.condition, byDefault.condition);
    if (tape.flag(leg.remedies == byDefault.remedies && leg.locks == byDefault.locks)) {
        leg.remedies = byDefault.remedies;
        leg.locks = byDefault.locks;
        return;
    }
    codeRemedies(tape, leg.remedies);
    codeLocks(tape, leg.locks);
}

void codeLegs(BitTape& tape, Scene& scene) {
    codeLeg(tape, scene.right, LegSetting{});
    if (scene.side == ShownSide::kRight || !tape.flag(scene.left.has_value())) return;
    if (!scene.left) scene.left = scene.right;
    codeLeg(tape, *scene.left, scene.right);
    scene.left->condition.strategy = scene.right.condition.strategy;
}

void codeCamera(BitTape& tape, View& view) {
    if (!tape.flag(view.freeCamera.has_value())) {
        codeWord(tape, view.camera, kCameraNames.size());
        return;
    }
    if (!view.freeCamera) view.freeCamera.emplace();
    for (const auto& key : kCameraKeys) codeNumber(tape, key, *view.freeCamera, FreeCamera{});
    for (std::size_t i = 0; i < view.freeCamera->targetM.size(); ++i) {
        codePlain(tape, "view.camera.target_m", view.freeCamera->targetM[i], FreeCamera{}.targetM[i]);
    }
}

void codeGraph(BitTape& tape, std::string& graph) {
    std::vector<std::string_view> names(kMeasureNames.begin(), kMeasureNames.begin() + kMeasuresAtFirst);
    names.insert(names.end(), kCoordinateNames.begin(), kCoordinateNames.end());
    names.insert(names.end(), kMeasureNames.begin() + kMeasuresAtFirst, kMeasureNames.end());
    const auto found = std::find(names.begin(), names.end(), graph);
    const int index = found == names.end() ? 0 : static_cast<int>(found - names.begin());
    graph = names[static_cast<std::size_t>(tape.choice(index, static_cast<int>(names.size())))];
}

/// Of a snapshot only what a reference takes: body, phase, strategy and looks are the scene's own.
void codeReference(BitTape& tape, Reference& reference, const Scene& scene) {
    codeWord(tape, reference.kind, kReferenceNames.size() + 1);
    if (reference.kind != ReferenceKind::kSnapshot) return;
    Scene snapshot = reference.snapshot ? *reference.snapshot : Scene{};
    codeWord(tape, snapshot.side, kShownSideNames.size());
    codeWord(tape, snapshot.view.activeSide, kSideNames.size());
    codeWord(tape, snapshot.task.task, kTaskCount);
    codeLegs(tape, snapshot);
    if (tape.writes()) return;
    snapshot.body = scene.body;
    snapshot.task = {.task = snapshot.task.task,
                     .phase = scene.task.phase,
                     .wallDistance = scene.task.wallDistance,
                     .stepHeight = scene.task.stepHeight};
    snapshot.right.condition.strategy = scene.right.condition.strategy;
    if (snapshot.left) snapshot.left->condition.strategy = scene.right.condition.strategy;
    reference.snapshot = std::make_shared<const Scene>(std::move(snapshot));
}

void codeView(BitTape& tape, View& view, const Scene& scene) {
    const View byDefault;
    if (tape.flag(view == byDefault)) return;
    codeCamera(tape, view);
    codeWord(tape, view.compare, kCompareModeNames.size());
    if (tape.flag(view.secondStrategy.has_value())) {
        if (!view.secondStrategy) view.secondStrategy.emplace();
        codeStrategy(tape, *view.secondStrategy);
    }
    codePlain(tape, "view.wipe", view.wipe, byDefault.wipe);
    codePlain(tape, "view.magnify", view.magnify, byDefault.magnify);
    codeGraph(tape, view.graph);
    codeWord(tape, view.activeSide, kSideNames.size());
    codeReference(tape, view.reference, scene);
    if (tape.flag(view.layers == byDefault.layers)) return;
    for (bool& layer : view.layers) layer = tape.flag(layer);
}

void codeScene(BitTape& tape, Scene& scene) {
    codeWord(tape, scene.side, kShownSideNames.size());
    codeBody(tape, scene.body);
    codeWord(tape, scene.task.task, kTaskCount);
    for (const auto& key : kTaskKeys) codeNumber(tape, key, scene.task, TaskSetting{});
    codeStrategy(tape, scene.right.condition.strategy);
    codeLegs(tape, scene);
    codeView(tape, scene.view, scene);
}

// Characters: five bits each. Without I, L, O and U, which are taken for others when read aloud or copied by hand.

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kCharacterBits = 5;
constexpr std::string_view kName = "AU";
constexpr std::string_view kStart = "AU1";
constexpr std::size_t kChecksumCharacters = 7;  ///< of a CRC of 32 bits: finds every change within six characters in a row

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isPassedOver(char c) { return c == ' ' || c == '-' || (c >= '\t' && c <= '\r'); }

std::string withCharacters(const std::vector<bool>& bits) {
    std::string text;
    for (std::size_t i = 0; i < bits.size(); i += kCharacterBits) {
        unsigned index = 0;
        for (std::size_t bit = i; bit < i + kCharacterBits; ++bit) index = index << 1U | (bit < bits.size() && bits[bit] ? 1U : 0U);
        text += kAlphabet[index];
    }
    return text;
}

std::string findChecksum(std::string_view text) {
    const auto* bytes = reinterpret_cast<const Bytef*>(text.data());  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast): zlib's bytes
    BitTape tape;
    tape.number(crc32(0, bytes, static_cast<uInt>(text.size())), kChecksumCharacters * kCharacterBits);
    return withCharacters(tape.bits());
}

/// The characters that count, as they are written.
std::string clean(std::string_view code) {
    std::string text;
    for (const char c : code) {
        if (!isPassedOver(c)) text += upper(c);
    }
    for (std::size_t i = kName.size(); i < text.size(); ++i) {
        if (text[i] == 'O') text[i] = '0';
        if (text[i] == 'I' || text[i] == 'L') text[i] = '1';
    }
    return text;
}

std::string countText(std::size_t count) { return std::to_string(count) + (count == 1 ? " character" : " characters"); }

/// The characters of a whole code, or what is wrong with it.
Expected<std::string> checkCharacters(std::string_view code) {
    constexpr std::size_t kMostBytes = 4 * kLongestSceneCode;  // with blanks and hyphens
    if (code.size() > kMostBytes) {
        return makeError("length", "the scene code is longer than any: at most " + countText(kLongestSceneCode) + " are allowed");
    }
    std::string text = clean(code);
    if (!text.starts_with(kName) || (text.size() > kName.size() && !isDigit(text[kName.size()]))) {
        return makeError("not_a_code", "'" + printable(code) + "' is not a scene code; one begins with " + std::string(kStart));
    }
    if (text.size() > kName.size() && !text.starts_with(kStart)) {
        return makeError("unsupported_version", "the scene code begins with " + text.substr(0, kStart.size()) + "; this program reads " +
                                                    std::string(kStart) + ", a newer one may read this code");
    }
    const std::size_t wrong = text.find_first_not_of(kAlphabet, kName.size());
    if (wrong != std::string::npos) {
        return makeError("character", "character " + std::to_string(wrong + 1) + " of the scene code is '" +
                                          printable(text.substr(wrong, 1)) + "'; a code has only digits and letters, without U");
    }
    if (text.size() <= kStart.size() + kChecksumCharacters || text.size() >= kLongestSceneCode) {
        return makeError("length", "the scene code has " + countText(text.size()) + "; the shortest has " +
                                       std::to_string(kStart.size() + kChecksumCharacters + 1) + ", the longest fewer than " +
                                       std::to_string(kLongestSceneCode) + ": is the whole of it there?");
    }
    return text;
}

}  // namespace

std::string writeSceneCode(const Scene& scene) {
    BitTape tape;
    Scene copy = scene;
    codeScene(tape, copy);
    const std::string text = std::string(kStart) + withCharacters(tape.bits());
    return text + findChecksum(text);
}

Expected<Scene> readSceneCode(std::string_view code) {
    const Expected<std::string> text = checkCharacters(code);
    if (!text) return tl::unexpected<Error>(text.error());
    const std::string_view content = std::string_view(*text).substr(0, text->size() - kChecksumCharacters);
    if (findChecksum(content) != text->substr(content.size())) {
        return makeError("checksum", "the scene code of " + countText(text->size()) +
                                         " does not agree with its checksum: a character is wrong, missing or out of place");
    }
    std::vector<bool> bits;
    for (const char c : content.substr(kStart.size())) {
        const std::size_t index = kAlphabet.find(c);
        for (int bit = kCharacterBits; bit-- > 0;) bits.push_back(((index >> static_cast<unsigned>(bit)) & 1U) != 0);
    }
    BitTape tape(std::move(bits));
    Scene scene;
    codeScene(tape, scene);
    if (tape.failed() || !tape.endsWithin(kCharacterBits)) {
        return makeError("content", "the scene code holds something that no scene has; it was not written by AnkleUp");
    }
    // What a file may not say, a code may not say either.
    return readScene(writeScene(scene)).map_error(withPrefix("the scene code: "));
}

bool looksLikeSceneCode(std::string_view text) {
    const std::string code = clean(text.substr(0, kLongestSceneCode));
    const auto isOfCodes = [](char c) { return isDigit(c) || (c >= 'A' && c <= 'Z'); };
    return code.size() > kStart.size() && code.starts_with(kName) && isDigit(code[kName.size()]) &&
           std::all_of(code.begin(), code.end(), isOfCodes);
}

}  // namespace ankleup
