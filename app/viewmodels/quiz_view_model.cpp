// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/quiz_view_model.h"

#include <algorithm>

namespace ankleup {

QuizViewModel::QuizViewModel(LearnStage& stage, const SettingsViewModel& settings, const LessonLibrary& library, QObject* parent)
    : QObject(parent), stage_(stage), settings_(settings), library_(library), question_(stage, settings, library) {
    connect(&question_, &QuestionViewModel::answered, this, [this](bool right) {
        agreed_[static_cast<std::size_t>(index_)] = right;
        emit changed();
    });
}

const std::vector<Question>& QuizViewModel::questions() const { return library_.in(settings_.language()).quiz.questions; }

void QuizViewModel::start() {
    agreed_.assign(questions().size(), false);
    goTo(0);
}

void QuizViewModel::stop() {
    index_ = -1;
    question_.put(nullptr);
    emit changed();
}

void QuizViewModel::next() {
    if (isRunning() && !isOver()) goTo(index_ + 1);
}

void QuizViewModel::revisit(int index) {
    if (isRunning() && index >= 0 && index < count()) goTo(index);
}

void QuizViewModel::goTo(int index) {
    index_ = index;
    question_.put(isOver() ? nullptr : &questions()[static_cast<std::size_t>(index)]);
    showQuestion();
    emit changed();
    emit turned();
}

void QuizViewModel::showQuestion() {
    if (const LessonView* view = question_.view()) stage_.show(*view);
}

void QuizViewModel::reword() {
    if (isRunning() && !isOver()) question_.reword(&questions()[static_cast<std::size_t>(index_)]);
    emit changed();
}

QString QuizViewModel::position() const {
    return isRunning() && !isOver() ? tr("Question %1 of %2").arg(index_ + 1).arg(count()) : QString();
}

double QuizViewModel::progress() const { return isRunning() && count() > 0 ? static_cast<double>(index_) / count() : 0.0; }

QString QuizViewModel::score() const {
    if (!isOver()) return {};
    const auto agreed = std::count(agreed_.begin(), agreed_.end(), true);
    return tr("You and the model agreed on %1 of %2.").arg(agreed).arg(count());
}

QVariantList QuizViewModel::results() const {
    QVariantList rows;
    if (!isOver()) return rows;
    for (std::size_t i = 0; i < questions().size(); ++i) {
        rows << QVariantMap{{QStringLiteral("ask"), QString::fromStdString(questions()[i].ask)},
                            {QStringLiteral("agreed"), static_cast<bool>(agreed_[i])}};
    }
    return rows;
}

}  // namespace ankleup
