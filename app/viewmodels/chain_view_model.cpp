// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/chain_view_model.h"

#include "text/card_text.h"
#include "text/lexicon.h"

namespace ankleup {
namespace {

ChainLink::Shown describe(const ChainCard& card) {
    const CardLineText headline = makeCardLine(card.link, card.lines.front(), ReadingLevel::kPatient);
    const CardLineText spoken = makeCardLine(card.link, card.lines.front(), ReadingLevel::kPatient, UnitStyle::kSpoken);
    ChainLink::Shown shown;
    shown.words = headline.words;
    shown.amount = headline.amount;
    shown.still = card.lines.front().motion == Motion::kStays;
    shown.spoken = linkName(card.link, ReadingLevel::kPatient) + QStringLiteral(": ") + spoken.text();
    if (card.lines.size() > 1 && card.lines[1].motion != Motion::kStays) {
        shown.detail = makeCardLine(card.link, card.lines[1], ReadingLevel::kPatient).text();
    }
    return shown;
}

}  // namespace

ChainLink::ChainLink(Link link, QObject* parent) : QObject(parent), link_(link) {}

void ChainLink::show(const Shown& next) {
    if (next == shown_) return;
    shown_ = next;
    emit changed();
}

QString ChainLink::segment() const {
    const std::string_view name = nameOf(link_);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString ChainLink::name() const { return linkName(link_, ReadingLevel::kPatient); }

ChainViewModel::ChainViewModel(Session& session, QObject* parent) : QObject(parent), session_(session) {
    for (int i = 0; i < kLinkCount; ++i) links_ << new ChainLink(static_cast<Link>(i), this);
    connect(&session, &Session::snapshotChanged, this, &ChainViewModel::update);
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
    const bool ofCycle = snapshot.playing && snapshot.details && snapshot.details->ofCycle;
    const LegState& present = ofCycle ? snapshot.details->telling.present : snapshot.present;
    const LegState& reference = ofCycle ? snapshot.details->telling.reference : snapshot.reference;
    const auto cards = calcChainCards(snapshot.presentProblem.condition.strategy, present, reference, frame_);
    for (int i = 0; i < kLinkCount; ++i) {
        ChainLink::Shown shown = describe(cards[static_cast<std::size_t>(i)]);
        shown.stale = ofCycle ? snapshot.detailsStale : snapshot.waiting;
        links_[i]->show(shown);
    }
    const QString compared = tr("Compared with %1").arg(referenceName(snapshot.scene.view.reference.kind));
    if (compared == comparedWith_) return;
    comparedWith_ = compared;
    emit changed();
}

}  // namespace ankleup
