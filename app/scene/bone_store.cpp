// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/bone_store.h"

#include <QThreadPool>
#include <array>
#include <future>
#include <mutex>

namespace ankleup {
namespace {

struct Slot {
    std::promise<VertexBuffers> promise;
    std::shared_future<VertexBuffers> buffers = promise.get_future().share();
};
/// By detail, then plain, then mirrored.
using Shelf = std::array<Slot, std::size_t{2} * 2 * 2 * kBoneCount>;

Shelf& findShelf() {
    static Shelf shelf;
    return shelf;
}

std::size_t findPlace(const BoneShape& shape) {
    std::size_t place = static_cast<std::size_t>(indexOf(shape.detail));
    place = 2 * place + (shape.plain ? 1 : 0);
    place = 2 * place + (shape.mirrored ? 1 : 0);
    return kBoneCount * place + static_cast<std::size_t>(indexOf(shape.bone));
}

void prepare() {
    const auto shelve = [](Detail detail, bool plain, bool mirrored) {
        for (int i = 0; i < kBoneCount; ++i) {
            const BoneShape shape{.bone = static_cast<Bone>(i), .detail = detail, .mirrored = mirrored, .plain = plain};
            findShelf()[findPlace(shape)].promise.set_value(makeVertexBuffers(shape));
        }
    };
    // What the first frames of the first scene show comes first: the right leg, the free left one, the ghost; then what others ask for.
    shelve(Detail::kLow, false, false);
    shelve(Detail::kLow, true, true);
    shelve(Detail::kLow, true, false);
    for (const bool mirrored : {false, true}) shelve(Detail::kFull, false, mirrored);
    shelve(Detail::kLow, false, true);
}

/// Plain bones are ghosts and free legs, which have few triangles.
bool isPrepared(const BoneShape& shape) {
    return shape.torsion == 0.0 && shape.footType == 0.0 && !(shape.plain && shape.detail == Detail::kFull);
}

}  // namespace

void startPreparingBones() {
    static std::once_flag once;
    std::call_once(once, [] {
        findShelf();
        QThreadPool::globalInstance()->start(prepare);
    });
}

VertexBuffers findVertexBuffers(const BoneShape& shape) {
    if (!isPrepared(shape)) return makeVertexBuffers(shape);
    startPreparingBones();
    return findShelf()[findPlace(shape)].buffers.get();
}

}  // namespace ankleup
