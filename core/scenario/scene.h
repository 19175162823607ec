// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/interval.h"
#include "base/side.h"
#include "condition/condition.h"
#include "kinematics/coordinates.h"
#include "movement/task.h"

namespace ankleup {

enum class ShownSide : std::uint8_t { kRight, kLeft, kBoth };
inline constexpr std::array<std::string_view, 3> kShownSideNames = {"right", "left", "both"};

enum class Camera : std::uint8_t { kFront, kBack, kLeft, kRight, kTop, kSole, kHome };
inline constexpr std::array<std::string_view, 7> kCameraNames = {"front", "back", "left", "right", "top", "sole", "home"};

/// A camera set by hand, orbiting a target.
struct FreeCamera {
    double yawDeg = 0.0;
    double pitchDeg = 0.0;
    double distanceM = 3.0;
    std::array<double, 3> targetM = {0.0, 0.5, 0.0};
    bool operator==(const FreeCamera&) const = default;
};

enum class CompareMode : std::uint8_t { kOff, kGhost, kSideBySide, kWipe, kTwoCompensations };
inline constexpr std::array<std::string_view, 5> kCompareModeNames = {"off", "ghost", "side_by_side", "wipe", "two_compensations"};

enum class Layer : std::uint8_t {
    kBones,
    kSoftTissue,
    kSilhouette,
    kAxes,
    kArcs,
    kArrows,
    kLines,
    kLabels,
    kPlumbLine,
    kFootprint,
    kTrace
};
inline constexpr int kLayerCount = 11;
inline constexpr std::array<std::string_view, kLayerCount> kLayerNames = {
    "bones", "soft_tissue", "silhouette", "axes", "arcs", "arrows", "lines", "labels", "plumb_line", "footprint", "trace"};
/// Which layers are shown, in the order of Layer.
using LayerSet = std::array<bool, kLayerCount>;

enum class ReferenceKind : std::uint8_t {
    kUnrestricted,  ///< same body (foot_type 0), limit 40, cause joint, everything else at its default
    kFreeAnkle,     ///< this leg, limit 40, cause joint, remedies and locks off
    kBefore,        ///< this leg without its remedies
    kSnapshot,      ///< the settings of a scene of the gallery, with the present body, task, phase and strategy
};
inline constexpr std::array<std::string_view, 3> kReferenceNames = {"unrestricted", "free_ankle", "before"};  // a snapshot has no word

struct Scene;

/// What the present leg is compared with. A value: the snapshot is shared and never changed.
struct Reference {
    ReferenceKind kind = ReferenceKind::kUnrestricted;
    std::shared_ptr<const Scene> snapshot;  ///< with kSnapshot only

    bool operator==(const Reference& other) const;
};

/// How the scene is looked at. Never changes a number but through `reference`.
struct View {
    Camera camera = Camera::kHome;
    std::optional<FreeCamera> freeCamera;  ///< instead of `camera` when present
    CompareMode compare = CompareMode::kGhost;
    std::optional<StrategyWeights> secondStrategy;  ///< with kTwoCompensations
    double wipe = 0.5;                              ///< 0..1
    double magnify = 1.0;                           ///< 1..3
    std::string graph = "mkd_line_mm";              ///< a measure or a coordinate
    Side activeSide = Side::kRight;
    Reference reference;
    LayerSet layers = {true, false, false, false, false, false, true, true, false, false, false};

    bool layer(Layer layer) const { return layers[static_cast<int>(layer)]; }
    bool operator==(const View&) const = default;
};

/// What one leg brings: its condition, the remedies tried on it and the coordinates locked.
struct LegSetting {
    Condition condition;
    std::vector<Remedy> remedies;   ///< each kind at most once
    std::vector<Coordinate> locks;  ///< at most six

    bool operator==(const LegSetting&) const = default;
};

/// Everything a user can set, as one value. docs/scene-format.md. Radians and metres; files and screen speak degrees.
struct Scene {
    ShownSide side = ShownSide::kRight;
    Body body;
    TaskSetting task;
    LegSetting right;  ///< of the right leg; of the shown leg when `side` is left and no `left` overrides are given
    /// The left leg's own condition, already merged key by key over the right leg's; absent: the left leg has the right leg's values.
    std::optional<LegSetting> left;
    View view;

    /// The setting of a leg.
    const LegSetting& leg(Side which) const { return which == Side::kLeft && left ? *left : right; }
    LegSetting& leg(Side which) { return which == Side::kLeft && left ? *left : right; }
    /// The leg that slider, sentence and panels belong to.
    Side activeLeg() const;
    bool operator==(const Scene&) const = default;
};

inline constexpr int kMostLocks = 6;  ///< per leg
/// May this coordinate be locked in this task? All but dorsiflexion, which the limit rules, and those the task itself holds still:
/// trunk_lateral in bilateral tasks (docs/01-model.md section 6).
bool isLockable(Task task, Coordinate coordinate);

/// Every key with a number has a range; outside it is an error (docs/scene-format.md). In the key's own unit.
struct SceneRange {
    std::string_view key;  ///< dotted path, as in error messages: "ankle.dorsiflexion_limit_deg"
    Interval range;
    Interval tested;  ///< where random scenes are drawn
};
/// All ranged keys, in the order of the documentation.
const std::vector<SceneRange>& sceneRanges();
/// The range of a key. \pre the key is in sceneRanges().
const SceneRange& sceneRange(std::string_view key);

}  // namespace ankleup
