// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include "app/session/driven_session.h"
#include "app/window/user.h"

/// Every bold word of the sentence is a control: pressed, it brings what it speaks of into sight.
namespace ankleup::testing {
namespace {

struct Word {
    const char* words;
    const char* control;
    void (*make)(Scene& scene);
};

const Word kWords[] = {
    {"weak foot muscles", "footControl.field", [](Scene& s) { s.right.condition.footControl = 0.3; }},
    {"weak hip control", "hipControl.field", [](Scene& s) { s.right.condition.hipControl = 0.4; }},
    {"weak shin muscles", "dorsiflexors.field", [](Scene& s) { s.right.condition.dorsiflexorStrength = 0.3; }},
    {"a flat foot", "footType.field", [](Scene& s) { s.body.footType = 1.0; }},
    {"a stiff rearfoot", "eversionLimit.field", [](Scene& s) { s.right.condition.eversionLimit = radians(4.0); }},
    {"stiff rotation", "rotationLimit.field", [](Scene& s) { s.right.condition.rotationLimit = radians(8.0); }},
    {"the foot turned out", "toeOut.field", [](Scene& s) { s.right.condition.toeOut = radians(20.0); }},
    {"a heel lift", "heelLift.field", [](Scene& s) { s.right.condition.heelLift = radians(8.0); }},
    {"an insole", "insole.field", [](Scene& s) { s.right.condition.insole = radians(5.0); }},
    {"a tilted floor", "floorWedge.field", [](Scene& s) { s.right.condition.floorWedge = radians(10.0); }},
};

class SentenceWordControl : public ::testing::TestWithParam<Word> {};

TEST_P(SentenceWordControl, IsBroughtIntoSight) {
    User user;
    Scene scene = user.now().scene;
    GetParam().make(scene);
    user.window().session().edit(scene);
    user.settle();
    const QString control = QString::fromLatin1(GetParam().control);
    ASSERT_FALSE(user.isInSight(control));
    user.click(QString::fromLatin1(GetParam().words));
    EXPECT_TRUE(waitUntil([&] { return user.isInSight(control); })) << GetParam().control;
}

INSTANTIATE_TEST_SUITE_P(All, SentenceWordControl, ::testing::ValuesIn(kWords), [](const auto& made) {
    const std::string control = made.param.control;
    return control.substr(0, control.find('.'));
});

}  // namespace
}  // namespace ankleup::testing
