// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/cascade_view_model.h"

#include "scenario/chain_cards.h"
#include "text/to_text.h"

namespace ankleup {

CascadeViewModel::CascadeViewModel(const SettingsViewModel& settings, int linkTime, QObject* parent)
    : QObject(parent), settings_(settings) {
    timer_.setSingleShot(true);
    timer_.setInterval(linkTime);
    connect(&timer_, &QTimer::timeout, this, &CascadeViewModel::next);
    connect(&settings, &SettingsViewModel::changed, this, [this] {
        setTime();
        emit changed();
    });
}

bool CascadeViewModel::isLast() const { return link_ == kLinkCount - 1; }

QString CascadeViewModel::segment() const { return isRunning() ? toText(kLinkNames[static_cast<std::size_t>(link_)]) : QString(); }

QString CascadeViewModel::place() const { return isRunning() ? tr("%1 of %2").arg(link_ + 1).arg(kLinkCount) : QString(); }

void CascadeViewModel::start() {
    paused_ = false;
    goTo(0);
}

void CascadeViewModel::stop() {
    if (isRunning()) goTo(-1);
}

void CascadeViewModel::togglePause() {
    if (!isRunning()) return;
    paused_ = !paused_;
    setTime();
    emit changed();
}

void CascadeViewModel::next() {
    if (isRunning()) goTo(isLast() ? -1 : link_ + 1);
}

void CascadeViewModel::previous() {
    if (link_ > 0) goTo(link_ - 1);
}

void CascadeViewModel::goTo(int link) {
    const bool moved = link != link_;
    link_ = link;
    if (!isRunning()) paused_ = false;
    setTime();
    if (moved) emit segmentChanged();
    emit changed();
}

void CascadeViewModel::setTime() {
    const bool goesOn = isRunning() && !paused_ && !isByHand();
    goesOn ? timer_.start() : timer_.stop();
}

}  // namespace ankleup
