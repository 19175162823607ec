// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "session/wall_scale_keeper.h"

#include <utility>

namespace ankleup {
namespace {

using WallScalePtr = std::shared_ptr<const WallScale>;

Condition withoutLimit(Condition condition) {
    condition.dorsiflexionLimit = kHealthyDorsiflexionLimit;
    return findWallTestCondition(condition);
}

WallScalePtr makeScale(const Body& body, const Condition& condition, const WallScales& known) {
    for (const WallScalePtr& scale : known) {
        if (scale && scale->isOf(body, condition)) return scale;
    }
    std::optional<WallScale> scale = calcWallScale(body, condition);
    return scale ? std::make_shared<const WallScale>(std::move(*scale)) : nullptr;
}

}  // namespace

void WallScaleKeeper::follow(const Scene& scene, const WallScales& known, std::function<void(WallScales)> arrived) {
    Key key{scene.body, withoutLimit(scene.leg(Side::kRight).condition), withoutLimit(scene.leg(Side::kLeft).condition)};
    if (asked_ == key) return;
    asked_ = key;
    worker_.submit([key = std::move(key), known, arrived = std::move(arrived)] {
        WallScales scales;
        scales[0] = makeScale(key.body, key.right, known);
        scales[1] = makeScale(key.body, key.left, {scales[0], known[1]});
        arrived(std::move(scales));
    });
}

}  // namespace ankleup
