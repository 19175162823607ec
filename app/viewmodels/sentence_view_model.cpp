// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/sentence_view_model.h"

#include "text/lexicon.h"
#include "text/sentence.h"

namespace ankleup {
namespace {

/// A screen reader is told of the state once it rests this long [ms].
constexpr int kRest = 500;

}  // namespace

SentenceViewModel::SentenceViewModel(Session& session, QObject* parent) : QObject(parent), session_(session) {
    rest_.setSingleShot(true);
    rest_.setInterval(kRest);
    connect(&rest_, &QTimer::timeout, this, &SentenceViewModel::describe);
    connect(&session, &Session::snapshotChanged, this, &SentenceViewModel::update);
    update();
}

void SentenceViewModel::update() {
    const bool stale = session_.snapshot()->detailsStale;
    if (stale != stale_) {
        stale_ = stale;
        emit staleChanged();
    }
    const auto& details = session_.snapshot()->details;
    if (details == told_) return;
    told_ = details;
    const Explanation& explanation = told_->explanation;
    const Sentence sentence = makeSentence(explanation);
    Shown next{.text = sentence.text, .styledText = toRichText(sentence), .place = taskName(explanation.task)};
    if (hasPhase(explanation.task)) next.place = tr("%1, %2").arg(next.place, atPhase(explanation.task, explanation.phase));
    if (next == shown_) return;
    shown_ = next;
    emit changed();
    rest_.start();
}

void SentenceViewModel::describe() {
    stateDescription_ = describeState(told_->explanation);
    emit stateDescriptionChanged();
}

}  // namespace ankleup
