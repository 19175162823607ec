// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/stage_captions.h"

#include "text/compare_text.h"
#include "text/recording_text.h"

namespace ankleup {

double findMagnification(const View& view) { return view.compare == CompareMode::kOff ? 1.0 : view.magnify; }

StageCaptions makeCaptions(const Snapshot& snapshot) {
    const Scene& scene = snapshot.scene;
    const Condition& condition = snapshot.setting().condition;
    const SnapshotDetails* details = snapshot.details.get();
    StageCaptions captions;
    const double magnification = findMagnification(scene.view);
    if (magnification > 1.0) captions.magnifyNote = magnifyNote(magnification);
    if (scene.view.compare == CompareMode::kOff || scene.view.compare == CompareMode::kGhost) return captions;
    if (snapshot.recordedLeg()) {
        captions.caption = recordedCaption();
    } else if (scene.view.compare == CompareMode::kTwoCompensations) {
        captions.caption = strategyCaption(condition.strategy);
        if (details) captions.detail = compensationLine(details->tellingPair());
    } else {
        captions.caption = presentCaption(condition);
        if (details) {
            const SceneSolution& told = details->telling;
            captions.detail = kneeDifference(told.presentProblem.condition.strategy, told.present, told.reference);
        }
    }
    return captions;
}

StageCaptions makeSecondCaptions(const Snapshot& snapshot) {
    const Scene& scene = snapshot.scene;
    if (snapshot.recordedLeg()) return {.caption = presentCaption(snapshot.setting().condition)};
    if (scene.view.compare != CompareMode::kTwoCompensations) return {.caption = referenceCaption(scene.view.reference)};
    StageCaptions captions{.caption = strategyCaption(findSecondStrategy(scene, snapshot.side))};
    if (snapshot.details && snapshot.details->second) captions.detail = compensationLine(*snapshot.details->second);
    return captions;
}

}  // namespace ankleup
