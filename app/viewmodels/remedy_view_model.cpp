// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/remedy_view_model.h"

#include <algorithm>

#include "text/lexicon.h"
#include "text/remedy_text.h"
#include "text/to_text.h"
#include "viewmodels/leg_values.h"

namespace ankleup {
namespace {

ValueSource makeStrengthSource(RemedyKind kind) {
    const auto find = [kind](auto& remedies) { return std::ranges::find(remedies, kind, &Remedy::kind); };
    return {
        .key = toText(nameOf(kind)) + QStringLiteral("Strength"),
        .sceneKey = {},
        .quantity = Quantity::kPart,
        .step = 0.1,
        .page = 0.2,
        .defaultValue = 1.0,
        .name = [kind] { return ValueViewModel::tr("Strength of %1").arg(remedyName(kind)); },
        .detail = {},
        .range = [](const Snapshot&) { return sceneRange("remedies.strength").range; },
        .read = [find](const Snapshot& snapshot) -> std::optional<double> {
            const std::vector<Remedy>& remedies = snapshot.setting().remedies;
            const auto found = find(remedies);
            if (found == remedies.end()) return std::nullopt;
            return found->strength;
        },
        .write =
            [find](Scene& scene, double strength) {
                std::vector<Remedy>& remedies = ownLeg(scene, scene.activeLeg()).remedies;
                const auto found = find(remedies);
                if (found != remedies.end()) found->strength = strength;
            },
    };
}

}  // namespace

RemedyViewModel::RemedyViewModel(Session& session, RemedyKind kind, QObject* parent)
    : QObject(parent), session_(session), kind_(kind), strength_(session, makeStrengthSource(kind)) {
    connect(&session, &Session::snapshotChanged, this, &RemedyViewModel::update);
    update();
}

QString RemedyViewModel::key() const { return toText(nameOf(kind_)); }

QString RemedyViewModel::title() const { return remedyTitle(kind_); }
QString RemedyViewModel::change() const { return remedyChange(kind_); }
QString RemedyViewModel::source() const { return remedySource(kind_); }
QString RemedyViewModel::fit() const { return remedyFit(kind_, shown_.fits); }

void RemedyViewModel::setOn(bool on) {
    if (on == shown_.on) return;
    Scene scene = session_.snapshot()->scene;
    std::vector<Remedy>& remedies = ownLeg(scene, scene.activeLeg()).remedies;
    if (on) {
        remedies.push_back({kind_, 1.0});
    } else {
        std::erase_if(remedies, [this](const Remedy& remedy) { return remedy.kind == kind_; });
    }
    session_.edit(scene);
}

void RemedyViewModel::update() {
    const Snapshot& snapshot = *session_.snapshot();
    const LegSetting& leg = snapshot.setting();
    Shown next;
    next.on = std::ranges::any_of(leg.remedies, [this](const Remedy& remedy) { return remedy.kind == kind_; });
    next.fits = fits(kind_, snapshot.scene.body, leg.condition);
    if (next.on) next.result = remedyResult(kind_, calcRemedyEffect(snapshot.scene.body, leg.condition, leg.remedies, kind_));
    if (next == shown_) return;
    shown_ = next;
    emit changed();
}

}  // namespace ankleup
