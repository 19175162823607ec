// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <string>
#include <vector>

#include "io/scene_json.h"
#include "io/scene_keys.h"

namespace ankleup {
namespace {

/// Every string of a scene is one of our own words, so nothing needs an escape.
std::string word(std::string_view text) { return '"' + std::string(text) + '"'; }
std::string member(std::string_view name, const std::string& value) { return word(name) + ": " + value; }

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string text;
    for (const std::string& part : parts) {
        if (!text.empty()) text += separator;
        text += part;
    }
    return text;
}

std::string list(const std::vector<std::string>& items) { return items.empty() ? "[]" : "[ " + join(items, ", ") + " ]"; }
std::string object(const std::vector<std::string>& members) { return members.empty() ? "{}" : "{ " + join(members, ", ") + " }"; }

template <class Owner, class Keys>
void addNumbers(std::vector<std::string>& members, std::string_view group, const Keys& keys, const Owner& owner) {
    for (const auto& key : keys) {
        if (key.group == group) members.push_back(member(key.name, numberText(owner.*(key.member), key.unit)));
    }
}

std::string writeBody(const Scene& scene) {
    std::vector<std::string> members = {member("side", word(kShownSideNames[static_cast<int>(scene.side)]))};
    addNumbers(members, "body", kBodyKeys, scene.body);
    if (scene.body.stanceHalfWidth) members.push_back(member("stance_half_width_m", numberText(*scene.body.stanceHalfWidth)));
    return object(members);
}

std::string writeTask(const TaskSetting& task) {
    std::vector<std::string> members = {member("name", word(nameOf(task.task)))};
    addNumbers(members, "task", kTaskKeys, task);
    return object(members);
}

std::string writeStrategy(const StrategyWeights& weights) {
    std::vector<std::string> members;
    for (int i = 0; i < kStrategyCount; ++i) {
        if (weights == StrategyWeights::only(static_cast<Strategy>(i))) return word(kStrategyNames[i]);
        members.push_back(member(kStrategyNames[i], numberText(weights.weight[i])));
    }
    return object(members);
}

std::string writeRemedies(const std::vector<Remedy>& remedies) {
    std::vector<std::string> items;
    items.reserve(remedies.size());
    for (const Remedy& remedy : remedies) {
        items.push_back(object({member("name", word(nameOf(remedy.kind))), member("strength", numberText(remedy.strength))}));
    }
    return list(items);
}

/// The members of one leg, which stand in the scene itself or in `left`. The strategy belongs to the person, so only the scene has it.
std::vector<std::string> writeLeg(const LegSetting& leg, bool withStrategy) {
    std::vector<std::string> members;
    for (const std::string_view group : kConditionGroups) {
        std::vector<std::string> numbers;
        addNumbers(numbers, group, kConditionKeys, leg.condition);
        if (group == "ankle") numbers.insert(numbers.begin() + 1, member("cause", word(nameOf(leg.condition.cause))));
        members.push_back(member(group, object(numbers)));
    }
    members.push_back(member(kToeOutKey.name, numberText(leg.condition.*(kToeOutKey.member), kToeOutKey.unit)));
    if (withStrategy) members.push_back(member("strategy", writeStrategy(leg.condition.strategy)));
    members.push_back(member("remedies", writeRemedies(leg.remedies)));
    std::vector<std::string> locks;
    for (const Coordinate lock : leg.locks) locks.push_back(word(nameOf(lock)));
    members.push_back(member("locks", list(locks)));
    return members;
}

std::string writeCamera(const View& view) {
    if (!view.freeCamera) return word(kCameraNames[static_cast<int>(view.camera)]);
    std::vector<std::string> members;
    addNumbers(members, "view.camera", kCameraKeys, *view.freeCamera);
    const auto& target = view.freeCamera->targetM;
    members.push_back(member("target_m", list({numberText(target[0]), numberText(target[1]), numberText(target[2])})));
    return object(members);
}

std::string writeObject(const Scene& scene, bool onLines);

std::string writeReference(const Reference& reference) {
    if (reference.kind == ReferenceKind::kSnapshot) return object({member("scene", writeObject(*reference.snapshot, false))});
    return word(kReferenceNames[static_cast<int>(reference.kind)]);
}

std::string writeView(const View& view) {
    std::vector<std::string> members = {member("camera", writeCamera(view)),
                                        member("compare", word(kCompareModeNames[static_cast<int>(view.compare)]))};
    if (view.secondStrategy) members.push_back(member("second_strategy", writeStrategy(*view.secondStrategy)));
    members.push_back(member("wipe", numberText(view.wipe)));
    members.push_back(member("magnify", numberText(view.magnify)));
    members.push_back(member("graph", word(view.graph)));
    members.push_back(member("active_side", word(nameOf(view.activeSide))));
    members.push_back(member("reference", writeReference(view.reference)));
    std::vector<std::string> layers;
    for (int i = 0; i < kLayerCount; ++i) {
        if (view.layers[i]) layers.push_back(word(kLayerNames[i]));
    }
    members.push_back(member("layers", list(layers)));
    return object(members);
}

std::string writeObject(const Scene& scene, bool onLines) {
    std::vector<std::string> members = {member("ankleup", std::to_string(kSceneVersion)), member("body", writeBody(scene)),
                                        member("task", writeTask(scene.task))};
    for (std::string& part : writeLeg(scene.right, true)) members.push_back(std::move(part));
    if (scene.left && scene.side != ShownSide::kRight) members.push_back(member("left", object(writeLeg(*scene.left, false))));
    members.push_back(member("view", writeView(scene.view)));
    return onLines ? "{\n  " + join(members, ",\n  ") + "\n}\n" : object(members);
}

}  // namespace

std::string writeScene(const Scene& scene) { return writeObject(scene, true); }

}  // namespace ankleup
