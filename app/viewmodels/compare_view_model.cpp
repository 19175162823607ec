// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/compare_view_model.h"

#include <QBuffer>
#include <algorithm>
#include <cmath>

#include "condition/only_strategy.h"
#include "text/compare_text.h"

namespace ankleup {
namespace {

/// A picture as a source that an Image can show: it lives in memory alone.
QString toSource(const QImage& picture) {
    if (picture.isNull()) return {};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return QStringLiteral("data:image/png;base64,") + QString::fromLatin1(buffer.data().toBase64());
}

}  // namespace

CompareViewModel::CompareViewModel(Session& session, QObject* parent) : QObject(parent), session_(session) {
    connect(&session, &Session::snapshotChanged, this, &CompareViewModel::update);
    update();
}

QStringList CompareViewModel::modeLabels() const {
    QStringList labels;
    for (std::size_t i = 0; i < kCompareModeNames.size(); ++i) labels << compareModeName(static_cast<CompareMode>(i));
    return labels;
}

QStringList CompareViewModel::referenceLabels() const {
    QStringList labels = {tr("The unrestricted leg"), tr("This leg with a free ankle"), tr("Before: without remedies")};
    if (shown_.reference.snapshot) labels << referenceCaption(shown_.reference);
    return labels;
}

QStringList CompareViewModel::strategyLabels() const { return strategyNames(); }

int CompareViewModel::secondStrategy() const {
    const std::optional<Strategy> only = findOnlyStrategy(shown_.secondStrategy);
    return only ? static_cast<int>(*only) : -1;
}

QString CompareViewModel::signSources() const { return ankleup::signSources(); }

QVariantList CompareViewModel::kept() const {
    QVariantList list;
    for (const Kept& leg : kept_) {
        list << QVariantMap{{QStringLiteral("name"), keptLegName(*leg.scene)},
                            {QStringLiteral("picture"), leg.picture},
                            {QStringLiteral("isReference"), shown_.reference.snapshot == leg.scene}};
    }
    return list;
}

void CompareViewModel::edit(const std::function<void(View&)>& change) {
    Scene scene = session_.snapshot()->scene;
    change(scene.view);
    session_.edit(scene);
}

void CompareViewModel::setMode(int mode) {
    const Snapshot& now = *session_.snapshot();
    const StrategyWeights second = findSecondStrategy(now.scene, now.side);
    edit([&](View& view) {
        view.compare = static_cast<CompareMode>(mode);
        if (view.compare == CompareMode::kTwoCompensations) view.secondStrategy = second;
    });
}

void CompareViewModel::setReference(int reference) {
    if (static_cast<ReferenceKind>(reference) == ReferenceKind::kSnapshot) return;  // that it is already
    edit([&](View& view) { view.reference = {static_cast<ReferenceKind>(reference), nullptr}; });
}

void CompareViewModel::setSecondStrategy(int strategy) {
    edit([&](View& view) { view.secondStrategy = StrategyWeights::only(static_cast<Strategy>(strategy)); });
}

void CompareViewModel::setWipe(qreal wipe) {
    Scene scene = session_.snapshot()->scene;
    scene.view.wipe = std::clamp(wipe, 0.0, 1.0);
    held_&& moved_ ? session_.amend(scene) : session_.edit(scene);
    moved_ = held_;
}

void CompareViewModel::setMagnify(int magnify) {
    edit([&](View& view) { view.magnify = std::clamp(magnify, 1, 3); });
}

void CompareViewModel::hold() {
    held_ = true;
    moved_ = false;
}

void CompareViewModel::toggleGhost() {
    setMode(static_cast<int>(shown_.mode == CompareMode::kGhost ? CompareMode::kOff : CompareMode::kGhost));
}

void CompareViewModel::compareWithBefore() {
    edit([](View& view) { view.reference = {ReferenceKind::kBefore, nullptr}; });
}

void CompareViewModel::keep(const QImage& picture) {
    if (isFull()) return;
    Scene scene = session_.snapshot()->scene;
    const Side active = scene.view.activeSide;
    scene.view = View{};
    scene.view.activeSide = active;
    kept_.append({std::make_shared<const Scene>(std::move(scene)), toSource(picture)});
    emit keptChanged();
}

void CompareViewModel::keepAllOf(const CompareViewModel& other) {
    kept_ = other.kept_;
    emit keptChanged();
}

void CompareViewModel::restore(int index) {
    if (index < 0 || index >= kept_.size()) return;
    Scene scene = *kept_[index].scene;
    const Side active = scene.view.activeSide;
    scene.view = session_.snapshot()->scene.view;
    scene.view.activeSide = active;
    session_.showStill(scene);
}

void CompareViewModel::compareWith(int index) {
    if (index < 0 || index >= kept_.size()) return;
    edit([&](View& view) {
        view.reference = {ReferenceKind::kSnapshot, kept_[index].scene};
        if (view.compare == CompareMode::kOff) view.compare = CompareMode::kGhost;
    });
}

void CompareViewModel::remove(int index) {
    if (index < 0 || index >= kept_.size()) return;
    kept_.removeAt(index);
    emit keptChanged();
}

void CompareViewModel::clear() {
    if (kept_.isEmpty()) return;
    kept_.clear();
    emit keptChanged();
}

void CompareViewModel::update() {
    const Snapshot& snapshot = *session_.snapshot();
    const View& view = snapshot.scene.view;
    const Shown next{.mode = view.compare,
                     .reference = view.reference,
                     .secondStrategy = findSecondStrategy(snapshot.scene, snapshot.side),
                     .wipe = view.wipe,
                     .magnify = static_cast<int>(std::lround(view.magnify)),
                     .beforeOffered = view.compare == CompareMode::kWipe && view.reference.kind != ReferenceKind::kBefore &&
                                      !snapshot.setting().remedies.empty(),
                     .stale = snapshot.detailsStale};
    updateRivals();
    if (next == shown_) return;
    const bool sameReference = next.reference == shown_.reference;
    shown_ = next;
    emit changed();
    if (!sameReference) emit keptChanged();
}

void CompareViewModel::updateRivals() {
    const Snapshot& snapshot = *session_.snapshot();
    if (snapshot.details == told_) return;
    told_ = snapshot.details;
    Rivals next;
    if (told_ && told_->second) {
        const LegPair first = told_->tellingPair();
        next.first = strategyCaption(snapshot.setting().condition.strategy);
        next.second = strategyCaption(findSecondStrategy(snapshot.scene, snapshot.side));
        for (const BedsideSign& sign : findBedsideSigns(first.present, told_->second->present)) {
            next.signs << QVariantMap{{QStringLiteral("name"), signName(sign.quantity)},
                                      {QStringLiteral("values"), signValues(sign, next.first, next.second)},
                                      {QStringLiteral("spoken"), signValues(sign, next.first, next.second, UnitStyle::kSpoken)}};
        }
        for (const ClaimBesideModel& claim : findClaimsBesideModel(first, *told_->second)) {
            next.claims << claimText(claim, next.first, next.second);
        }
    }
    if (next == rivals_) return;
    rivals_ = next;
    emit rivalsChanged();
}

}  // namespace ankleup
