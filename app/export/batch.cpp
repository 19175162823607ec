// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/batch.h"

#include "session/snapshot_details.h"

namespace ankleup {

std::vector<ExportRequest> listBatch(const ExportRequest& request) {
    std::vector<ExportRequest> batch;
    for (int i = 0; i < kTaskCount; ++i) {
        const Task task = static_cast<Task>(i);
        if (!hasPhase(task)) continue;
        Scene scene = request.scene;
        scene.task.task = task;
        for (LegSetting* leg : {&scene.right, scene.left ? &*scene.left : &scene.right}) {
            std::erase_if(leg->locks, [task](Coordinate lock) { return !isLockable(task, lock); });
        }
        const Side side = scene.activeLeg();
        scene.task.phase = calcDetails(scene, side, true, nullptr).tellingPhase();
        const auto add = [&](const char* ending) {
            ExportRequest one = request;
            one.scene = scene;
            one.phase.reset();
            one.out = request.out / (std::string(nameOf(task)) + ending + ".png");
            batch.push_back(std::move(one));
        };
        const bool remedied = !scene.leg(side).remedies.empty();
        add(remedied ? "-after" : "");
        if (!remedied) continue;
        scene.leg(side).remedies.clear();
        add("-before");
    }
    return batch;
}

}  // namespace ankleup
