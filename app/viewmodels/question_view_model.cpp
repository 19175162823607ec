// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/question_view_model.h"

#include <utility>

namespace ankleup {

QuestionViewModel::QuestionViewModel(LearnStage& stage, const SettingsViewModel& settings, const LessonLibrary& library, QObject* parent)
    : QObject(parent), stage_(stage), settings_(settings), library_(library) {
    connect(&stage, &LearnStage::changed, this, &QuestionViewModel::update);
}

void QuestionViewModel::put(const Question* question) {
    chosen_ = -1;
    reword(question);
}

void QuestionViewModel::reword(const Question* question) {
    question_ = question ? std::optional(*question) : std::nullopt;
    update();
}

void QuestionViewModel::answer(int choice) {
    if (!question_ || isAnswered() || choice < 0 || choice >= static_cast<int>(question_->choices.size())) return;
    chosen_ = choice;
    emit answered(isRight());
    stage_.show(question_->answer);
    update();
}

QString QuestionViewModel::segment() const { return isAnswered() ? QString::fromStdString(question_->answer.segment) : QString(); }

const LessonView* QuestionViewModel::view() const {
    if (!question_) return nullptr;
    return isAnswered() ? &question_->answer : &question_->asked;
}

void QuestionViewModel::update() {
    Shown next;
    if (question_) {
        next.ask =
            fillFigures(QString::fromStdString(question_->ask), question_->asked.figures, stage_.figurePair(), settings_.readingLevel());
        for (const Choice& choice : question_->choices) next.choices << QString::fromStdString(choice.text);
    }
    if (isAnswered()) {
        const Choice& choice = question_->choices[static_cast<std::size_t>(chosen_)];
        next.verdict = isRight() ? tr("Yes.") : tr("The model shows something else.");
        if (!choice.feedback.empty()) next.verdict += u' ' + QString::fromStdString(choice.feedback);
        const LessonView& answer = question_->answer;
        next.feedback = fillFigures(QString::fromStdString(question_->why), answer.figures, stage_.figurePair(), settings_.readingLevel());
        next.figures = stage_.figureRows(answer.figures, settings_.readingLevel());
        next.sources = library_.in(settings_.language()).citations(question_->sources);
    }
    next.chosen = chosen_;
    if (next == shown_) return;
    shown_ = std::move(next);
    emit changed();
}

}  // namespace ankleup
