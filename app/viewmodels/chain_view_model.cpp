// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/chain_view_model.h"

#include <algorithm>

#include "text/card_text.h"
#include "text/compare_text.h"
#include "text/lexicon.h"
#include "text/recording_text.h"
#include "text/to_text.h"

namespace ankleup {
namespace {

ChainLink::Shown describe(const ChainCard& card, ReadingLevel level) {
    const CardLineText headline = makeCardLine(card.link, card.lines.front(), level);
    const CardLineText spoken = makeCardLine(card.link, card.lines.front(), level, UnitStyle::kSpoken);
    ChainLink::Shown shown;
    shown.name = linkName(card.link, level);
    shown.words = headline.words;
    shown.amount = headline.amount;
    shown.amountBelow = level == ReadingLevel::kClinician;
    shown.still = card.lines.front().motion == Motion::kStays;
    shown.spoken = shown.name + QStringLiteral(": ") + spoken.text();
    // Clinicians see every number of the link; the others what else it does, if it does anything else.
    const std::size_t most = level == ReadingLevel::kClinician ? card.lines.size() : std::min<std::size_t>(card.lines.size(), 2);
    QStringList details;
    for (std::size_t i = 1; i < most; ++i) {
        const bool told = level == ReadingLevel::kClinician || card.lines[i].motion != Motion::kStays;
        if (told) details << makeCardLine(card.link, card.lines[i], level).text();
    }
    shown.detail = details.join(u'\n');
    return shown;
}

}  // namespace

ChainLink::ChainLink(Link link, QObject* parent) : QObject(parent), link_(link) {}

void ChainLink::show(const Shown& next) {
    if (next == shown_) return;
    shown_ = next;
    emit changed();
}

QString ChainLink::segment() const { return toText(nameOf(link_)); }

ChainViewModel::ChainViewModel(Session& session, const SettingsViewModel& settings, QObject* parent)
    : QObject(parent), session_(session), settings_(settings) {
    for (int i = 0; i < kLinkCount; ++i) links_ << new ChainLink(static_cast<Link>(i), this);
    connect(&session, &Session::snapshotChanged, this, &ChainViewModel::update);
    connect(&settings, &SettingsViewModel::changed, this, &ChainViewModel::update);
    update();
}

QStringList ChainViewModel::frameLabels() const { return {tr("In space"), tr("To the pelvis"), tr("Bone to bone")}; }

void ChainViewModel::setFrame(int frame) {
    if (frame == this->frame()) return;
    frame_ = static_cast<CardFrame>(frame);
    update();
    emit changed();
}

void ChainViewModel::update() {
    const Snapshot& snapshot = *session_.snapshot();
    const StrategyWeights& strategy = snapshot.presentProblem.condition.strategy;
    const auto cards = calcChainCards(strategy, snapshot.toldPresent(), snapshot.toldReference(), frame_);
    for (int i = 0; i < kLinkCount; ++i) {
        ChainLink::Shown shown = describe(cards[static_cast<std::size_t>(i)], settings_.readingLevel());
        shown.stale = snapshot.tellsCycle() ? snapshot.detailsStale : snapshot.waiting;
        links_[i]->show(shown);
    }
    const QString compared =
        snapshot.recordedLeg() ? recordedAgainstModel() : tr("Compared with %1").arg(referenceName(snapshot.scene.view.reference));
    if (compared == comparedWith_) return;
    comparedWith_ = compared;
    emit changed();
}

}  // namespace ankleup
