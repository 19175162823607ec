// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <algorithm>
#include <memory>
#include <optional>
#include <string>

#include "io/json_document.h"
#include "io/object_reader.h"
#include "io/scene_json.h"
#include "io/scene_keys.h"
#include "scenario/quantity.h"

namespace ankleup {
namespace {

using Kind = JsonValue::Kind;

Scene readSceneObject(const JsonValue& value, const std::string& path, Complaints& complaints);

/// Numbers of one group; the range is that of the key without what stands in front of the group ("left.").
template <class Owner, std::size_t count>
void readNumbers(ObjectReader& object, std::string_view group, const std::array<NumberKey<Owner>, count>& keys, Owner& owner) {
    for (const NumberKey<Owner>& key : keys) {
        if (key.group != group) continue;
        object.number(key.name, rangeOf(key), key.unit, owner.*(key.member));
    }
}

void readBody(ObjectReader& root, Scene& scene) {
    ObjectReader object = root.object("body");
    if (const auto side = object.word("side", kShownSideNames)) scene.side = static_cast<ShownSide>(*side);
    readNumbers(object, "body", kBodyKeys, scene.body);
    double halfWidth = 0.0;
    object.number("stance_half_width_m", sceneRange("body.stance_half_width_m").range, Unit::kPlain, halfWidth);
    if (halfWidth > 0.0) scene.body.stanceHalfWidth = halfWidth;
    object.finish();
}

void readTask(ObjectReader& root, TaskSetting& task) {
    ObjectReader object = root.object("task");
    if (const auto name = object.word("name", kTaskNames)) task.task = static_cast<Task>(*name);
    readNumbers(object, "task", kTaskKeys, task);
    object.finish();
}

void readCondition(ObjectReader& object, Condition& condition) {
    for (const std::string_view group : kConditionGroups) {
        ObjectReader member = object.object(group);
        readNumbers(member, group, kConditionKeys, condition);
        if (group == "ankle") {
            if (const auto cause = member.word("cause", kCauseNames)) condition.cause = static_cast<Cause>(*cause);
        }
        member.finish();
    }
    object.number(kToeOutKey.name, rangeOf(kToeOutKey), kToeOutKey.unit, condition.*(kToeOutKey.member));
}

std::optional<StrategyWeights> readStrategy(ObjectReader& object, std::string_view name) {
    const JsonValue* value = object.find(name);
    if (!value) return std::nullopt;
    StrategyWeights weights{{}};
    if (value->kind != Kind::kObject) {
        const auto index = ObjectReader::wordIndex(*value, object.pathOf(name), kStrategyNames, object.complaints());
        if (index) weights.weight[*index] = 1.0;
        return weights;
    }
    ObjectReader member(value, object.pathOf(name), object.complaints());
    for (int i = 0; i < kStrategyCount; ++i)
        member.number(kStrategyNames[i], sceneRange("strategy").range, Unit::kPlain, weights.weight[i]);
    member.finish();
    if (weights == StrategyWeights{{}}) {
        object.complaints().add("out_of_range", object.pathOf(name) + " has no weight above 0; give at least one strategy a weight");
    }
    return weights;
}

void readRemedies(ObjectReader& object, std::vector<Remedy>& remedies) {
    const JsonValue* list = object.find("remedies", Kind::kArray);
    if (!list) return;
    remedies.clear();
    for (std::size_t i = 0; i < list->items.size(); ++i) {
        const JsonValue& item = list->items[i];
        const std::string path = object.pathOf("remedies") + "[" + std::to_string(i) + "]";
        if (item.kind != Kind::kObject) {
            object.complaints().add("wrong_type", path + " is " + quoted(item) + "; it has to be an object with name and strength");
            return;
        }
        ObjectReader member(&item, path, object.complaints());
        const auto name = member.word("name", kRemedyNames);
        Remedy remedy;
        member.number("strength", sceneRange("remedies.strength").range, Unit::kPlain, remedy.strength);
        member.finish();
        if (!item.find("name")) object.complaints().add("missing_key", path + ".name is missing; every remedy has a name");
        if (!name) return;
        remedy.kind = static_cast<RemedyKind>(*name);
        const auto same = [&remedy](const Remedy& other) { return other.kind == remedy.kind; };
        if (std::any_of(remedies.begin(), remedies.end(), same)) {
            object.complaints().add("conflict", path + ".name is " + quoted(*item.find("name")) + " again; give each remedy once");
        }
        remedies.push_back(remedy);
    }
}

void readLocks(ObjectReader& object, Task task, std::vector<Coordinate>& locks) {
    const std::string path = object.pathOf("locks");
    if (const JsonValue* list = object.find("locks", Kind::kArray)) {
        locks.clear();
        for (std::size_t i = 0; i < list->items.size(); ++i) {
            const std::string itemPath = path + "[" + std::to_string(i) + "]";
            const auto index = ObjectReader::wordIndex(list->items[i], itemPath, kCoordinateNames, object.complaints());
            if (!index) return;
            const auto coordinate = static_cast<Coordinate>(*index);
            if (std::find(locks.begin(), locks.end(), coordinate) != locks.end()) {
                object.complaints().add("conflict", itemPath + " is " + quoted(list->items[i]) + " again; lock each coordinate once");
            }
            locks.push_back(coordinate);
        }
    }
    if (static_cast<int>(locks.size()) > kMostLocks) {
        object.complaints().add("conflict", path + " has " + std::to_string(locks.size()) + " coordinates; at most " +
                                                std::to_string(kMostLocks) + " can be locked at once");
    }
    for (const Coordinate coordinate : locks) {
        if (isLockable(task, coordinate)) continue;
        object.complaints().add("conflict", path + " holds " + std::string(nameOf(coordinate)) + ", which cannot be locked in " +
                                                std::string(nameOf(task)) + "; all but dorsiflexion" +
                                                (isLockable(task, Coordinate::kTrunkLateral) ? "" : " and trunk_lateral") + " can");
    }
}

/// Merges what is given, key by key, over the setting.
void readLeg(ObjectReader& object, Task task, LegSetting& leg) {
    readCondition(object, leg.condition);
    readRemedies(object, leg.remedies);
    readLocks(object, task, leg.locks);
}

void readLeft(ObjectReader& root, Scene& scene) {
    const JsonValue* value = root.find("left", Kind::kObject);
    if (!value) return;
    if (scene.side == ShownSide::kRight) {
        root.complaints().add("conflict", root.pathOf("left") + " is given but body.side is \"right\"; it needs side left or both");
    }
    ObjectReader object(value, root.pathOf("left"), root.complaints());
    scene.left = scene.right;
    readLeg(object, scene.task.task, *scene.left);
    object.finish();
}

void readTarget(ObjectReader& camera, FreeCamera& freeCamera) {
    const JsonValue* list = camera.find("target_m", Kind::kArray);
    if (!list) return;
    const std::string path = camera.pathOf("target_m");
    if (list->items.size() != freeCamera.targetM.size()) {
        camera.complaints().add("wrong_type", path + " has " + std::to_string(list->items.size()) + " numbers; it has to have 3: x, y, z");
        return;
    }
    for (std::size_t i = 0; i < freeCamera.targetM.size(); ++i) {
        const auto number = readNumber(list->items[i], path + "[" + std::to_string(i) + "]", sceneRange("view.camera.target_m").range,
                                       Unit::kPlain, camera.complaints());
        if (number) freeCamera.targetM[i] = *number;
    }
}

void readCamera(ObjectReader& object, View& view) {
    const JsonValue* value = object.find("camera");
    if (!value) return;
    if (value->kind != Kind::kObject) {
        const auto index = ObjectReader::wordIndex(*value, object.pathOf("camera"), kCameraNames, object.complaints());
        if (index) view.camera = static_cast<Camera>(*index);
        return;
    }
    ObjectReader camera(value, object.pathOf("camera"), object.complaints());
    view.freeCamera.emplace();
    readNumbers(camera, "view.camera", kCameraKeys, *view.freeCamera);
    readTarget(camera, *view.freeCamera);
    camera.finish();
}

void readReference(ObjectReader& object, Reference& reference) {
    const JsonValue* value = object.find("reference");
    if (!value) return;
    const std::string path = object.pathOf("reference");
    if (value->kind != Kind::kObject) {
        const auto index = ObjectReader::wordIndex(*value, path, kReferenceNames, object.complaints());
        if (index) reference.kind = static_cast<ReferenceKind>(*index);
        return;
    }
    ObjectReader member(value, path, object.complaints());
    const JsonValue* scene = member.find("scene");
    member.finish();
    if (!scene) {
        object.complaints().add("missing_key", path + ".scene is missing; a reference is a word or {\"scene\": {...}}");
        return;
    }
    reference.kind = ReferenceKind::kSnapshot;
    reference.snapshot = std::make_shared<const Scene>(readSceneObject(*scene, path + ".scene", object.complaints()));
}

void readLayers(ObjectReader& object, View& view) {
    const JsonValue* list = object.find("layers", Kind::kArray);
    if (!list) return;
    view.layers = {};
    for (std::size_t i = 0; i < list->items.size(); ++i) {
        const std::string path = object.pathOf("layers") + "[" + std::to_string(i) + "]";
        const auto index = ObjectReader::wordIndex(list->items[i], path, kLayerNames, object.complaints());
        if (!index) return;
        if (view.layers[*index])
            object.complaints().add("conflict", path + " is " + quoted(list->items[i]) + " again; name each layer once");
        view.layers[*index] = true;
    }
}

void readGraph(ObjectReader& object, std::string& graph) {
    const JsonValue* value = object.find("graph", Kind::kString);
    if (!value) return;
    if (isOfPosture(value->text)) {
        graph = value->text;
        return;
    }
    object.complaints().add("unknown_value", object.pathOf("graph") + " is " + quoted(*value) +
                                                 "; allowed is the name of a measure or a coordinate, as in results");
}

void readView(ObjectReader& root, View& view) {
    ObjectReader object = root.object("view");
    readCamera(object, view);
    if (const auto mode = object.word("compare", kCompareModeNames)) view.compare = static_cast<CompareMode>(*mode);
    view.secondStrategy = readStrategy(object, "second_strategy");
    object.number("wipe", sceneRange("view.wipe").range, Unit::kPlain, view.wipe);
    object.number("magnify", sceneRange("view.magnify").range, Unit::kPlain, view.magnify);
    readGraph(object, view.graph);
    if (const auto side = object.word("active_side", kSideNames)) view.activeSide = static_cast<Side>(*side);
    readReference(object, view.reference);
    readLayers(object, view);
    object.finish();
    if (view.compare == CompareMode::kTwoCompensations && !view.secondStrategy) {
        root.complaints().add("missing_key", object.pathOf("second_strategy") + " is missing; compare two_compensations needs it");
    }
}

bool readVersion(ObjectReader& root) {
    const std::string path = root.pathOf("ankleup");
    const JsonValue* version = root.find("ankleup");
    if (!version) {
        root.complaints().add("missing_key", path + " is missing; a scene says \"ankleup\": " + std::to_string(kSceneVersion));
    } else if (version->kind != Kind::kNumber) {
        root.complaints().add("wrong_type",
                              path + " is " + quoted(*version) + "; it has to be the number " + std::to_string(kSceneVersion));
    } else if (version->number != kSceneVersion) {
        root.complaints().add("unsupported_version", path + " is " + quoted(*version) + "; this program reads version " +
                                                         std::to_string(kSceneVersion) + ", a newer one may read this file");
    } else {
        return true;
    }
    return false;
}

Scene readSceneObject(const JsonValue& value, const std::string& path, Complaints& complaints) {
    Scene scene;
    if (value.kind != Kind::kObject) {
        complaints.add("wrong_type", (path.empty() ? "the scene" : path) + " is " + quoted(value) + "; it has to be an object");
        return scene;
    }
    ObjectReader root(&value, path, complaints);
    if (!readVersion(root)) return scene;
    readBody(root, scene);
    readTask(root, scene.task);
    if (const auto strategy = readStrategy(root, "strategy")) scene.right.condition.strategy = *strategy;
    readLeg(root, scene.task.task, scene.right);
    readLeft(root, scene);
    readView(root, scene.view);
    root.finish();
    return scene;
}

/// Puts a number into the document, with the objects that lead to it. False when something else than an object stands in the way.
bool putNumber(JsonValue& root, const KeyValue& replaced) {
    JsonValue* value = &root;
    std::string_view rest = replaced.key;
    while (true) {
        if (value->kind != Kind::kObject) return false;
        const std::size_t dot = rest.find('.');
        const std::string_view name = rest.substr(0, dot);
        JsonValue* member = value->find(name);
        if (!member) {
            value->members.emplace_back(std::string(name), JsonValue{});
            member = &value->members.back().second;
            member->kind = Kind::kObject;
        }
        value = member;
        if (dot == std::string_view::npos) break;
        rest.remove_prefix(dot + 1);
    }
    *value = JsonValue{};
    value->kind = Kind::kNumber;
    value->number = replaced.value;
    value->text = numberText(replaced.value);
    return true;
}

/// The range that belongs to a path, when there is one: without list indices, and without what stands in front ("left.", "...scene.").
std::string findAllowed(const std::string& path) {
    std::string key;
    bool inIndex = false;
    for (const char c : path) {
        if (c == '[') inIndex = true;
        if (!inIndex) key += c;
        if (c == ']') inIndex = false;
    }
    for (std::string_view rest = key;;) {
        for (const SceneRange& known : sceneRanges()) {
            if (known.key == rest) return "; allowed is " + describeRange(known.range, known.key);
        }
        const std::size_t dot = rest.find('.');
        if (dot == std::string_view::npos) return "";
        rest.remove_prefix(dot + 1);
    }
}

}  // namespace

Scene readSceneValue(const JsonValue& value, const std::string& path, Complaints& complaints) {
    return readSceneObject(value, path, complaints);
}

Expected<Scene> readScene(std::string_view json, const std::vector<KeyValue>& replaced) {
    auto document = parseJson(json);
    if (!document) {
        const JsonError& error = document.error();
        const std::string allowed = error.code == "not_finite" ? findAllowed(error.path) : "";
        return makeError(error.code, (error.path.empty() ? "the scene" : error.path) + " " + error.problem + allowed);
    }
    for (const KeyValue& number : replaced) {
        if (!putNumber(*document, number)) return makeError("unknown_key", printable(number.key) + " is not a number of this scene");
    }
    Complaints complaints;
    Scene scene = readSceneObject(*document, "", complaints);
    if (complaints.first()) return tl::unexpected<Error>(*complaints.first());
    return scene;
}

}  // namespace ankleup
