// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/sentence_view_model.h"

#include "text/compare_text.h"
#include "text/lexicon.h"
#include "text/sentence.h"

namespace ankleup {
namespace {

/// A screen reader is told of the state once it rests this long [ms].
constexpr int kRest = 500;

}  // namespace

SentenceViewModel::SentenceViewModel(Session& session, AnkleViewModel& ankle, LedgerViewModel& ledger, QObject* parent)
    : QObject(parent), session_(session), ankle_(ankle), ledger_(ledger) {
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
    keptLeg_ = keptLegName(session_.snapshot()->scene.view.reference);
    const Sentence sentence = makeSentence(explanation, {.snapshotName = keptLeg_});
    Shown next{.text = sentence.text, .styledText = toRichText(sentence), .place = taskName(explanation.task)};
    if (hasPhase(explanation.task)) next.place = tr("%1, %2").arg(next.place, atPhase(explanation.task, explanation.phase));
    if (next == shown_) return;
    shown_ = next;
    words_.show(cutSentence(sentence));
    emit changed();
    rest_.start();
}

void SentenceViewModel::follow(int word) {
    if (word < 0 || word >= words_.count()) return;
    const SentencePiece piece = words_.pieces()[word];
    if (!piece.kind) return;
    switch (*piece.kind) {
        case SpanKind::kSetting:
            // Locks are made, and undone, where their debt is seen.
            emit pageAsked(piece.key == QLatin1String("locks") ? Explain : Causes, piece.key);
            return;
        case SpanKind::kEffect:
            showGraph(piece.key);
            return;
        case SpanKind::kPayer:
            ledger_.showPayer(piece.key);
            emit pageAsked(Explain, piece.key);
            return;
    }
}

void SentenceViewModel::showGraph(QString key) {
    // The movement that stays shallower is the knee that bends less.
    if (key == QLatin1String("knee_flexion_lost")) key = QStringLiteral("knee_flexion");
    Scene scene = session_.snapshot()->scene;
    scene.view.graph = key.toStdString();
    session_.edit(scene);
    emit pageAsked(Measure, key);
}

void SentenceViewModel::takeLimit() {
    limitTaken_ = ankle_.limit();
    ankle_.hold();
}

void SentenceViewModel::moveLimit(double degrees) { ankle_.setLimit(limitTaken_ + degrees); }

void SentenceViewModel::letLimitGo() { ankle_.release(); }

void SentenceViewModel::describe() {
    stateDescription_ = describeState(told_->explanation, keptLeg_);
    emit stateDescriptionChanged();
}

}  // namespace ankleup
