// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/lesson_view_model.h"

#include <algorithm>
#include <utility>

#include "text/compare_text.h"

namespace ankleup {
namespace {

int findPanel(const std::string& name) {
    return static_cast<int>(std::find(kLessonPanelNames.begin(), kLessonPanelNames.end(), name) - kLessonPanelNames.begin());
}

}  // namespace

LessonViewModel::LessonViewModel(Session& session, LearnStage& stage, const SettingsViewModel& settings, const LessonLibrary& library,
                                 QObject* parent)
    : QObject(parent), session_(session), stage_(stage), settings_(settings), library_(library), question_(stage, settings, library) {
    connect(&stage, &LearnStage::changed, this, &LessonViewModel::update);
}

const Lesson& LessonViewModel::current() const { return library_.in(settings_.language()).lessons[static_cast<std::size_t>(lesson_)]; }

const LessonStep& LessonViewModel::currentStep() const { return current().steps[static_cast<std::size_t>(step_)]; }

void LessonViewModel::start(int lesson) {
    lesson_ = lesson;
    goTo(0);
}

void LessonViewModel::stop() {
    lesson_ = -1;
    step_ = 0;
    shown_ = {};
    told_.reset();
    question_.put(nullptr);
    emit changed();
}

void LessonViewModel::next() {
    if (!isRunning()) return;
    if (isLast()) {
        emit finished();
    } else {
        goTo(step_ + 1);
    }
}

void LessonViewModel::back() {
    if (isRunning() && step_ > 0) goTo(step_ - 1);
}

void LessonViewModel::goTo(int step) {
    step_ = step;
    const LessonStep& shown = currentStep();
    question_.put(shown.questions.empty() ? nullptr : &shown.questions.front());
    stage_.show(shown.view);
    update();
    emit turned();
}

void LessonViewModel::showStep() {
    if (!isRunning()) return;
    stage_.show(question_.isAnswered() ? *question_.view() : currentStep().view);
}

void LessonViewModel::openPanel() {
    if (isRunning() && !currentStep().panel.empty()) emit panelRequested(findPanel(currentStep().panel));
}

bool LessonViewModel::isLast() const { return isRunning() && step_ + 1 == static_cast<int>(current().steps.size()); }

QString LessonViewModel::segment() const {
    if (!isRunning()) return {};
    return question_.isAnswered() ? question_.segment() : QString::fromStdString(currentStep().view.segment);
}

void LessonViewModel::reword() {
    if (!isRunning()) return;
    question_.reword(currentStep().questions.empty() ? nullptr : &currentStep().questions.front());
    update();
}

void LessonViewModel::update() {
    if (!isRunning()) return;
    const LessonContent& content = library_.in(settings_.language());
    const Lesson& lesson = current();
    const LessonStep& step = currentStep();
    const ReadingLevel level = settings_.readingLevel();
    const int count = static_cast<int>(lesson.steps.size());
    Shown next;
    next.title = QString::fromStdString(lesson.title);
    next.stepTitle = QString::fromStdString(step.title);
    // Once the question is answered the stage shows its answer: the text goes on speaking of the leg before.
    if (!question_.isAnswered() || !told_) told_ = session_.snapshot();
    const QString text = QString::fromStdString(step.text[static_cast<std::size_t>(level)]);
    next.text = fillFigures(text, step.view.figures, LearnStage::figurePair(*told_), level);
    next.position = tr("Step %1 of %2").arg(step_ + 1).arg(count);
    next.progress = static_cast<double>(step_ + 1) / count;
    next.step = step_;
    next.comparedWith = tr("Compared with %1").arg(referenceName(session_.snapshot()->scene.view.reference));
    next.strayed = stage_.isStrayed();
    next.guess = lesson.guess;
    if (!question_.isAnswered()) next.figures = stage_.figureRows(step.view.figures, level);
    for (const std::string& id : step.terms) {
        const GlossaryTerm* term = content.findTerm(id);
        if (!term) continue;
        next.terms << QVariantMap{{QStringLiteral("term"), QString::fromStdString(term->term)},
                                  {QStringLiteral("text"), QString::fromStdString(term->text[static_cast<std::size_t>(level)])}};
    }
    next.sources = content.citations(step.sources);
    if (!step.panel.empty()) {
        const QStringList words = {tr("See it in Explain"), tr("See it in Measure"), tr("Try it in Causes"), tr("See it in Evidence"), {}};
        next.panelWords = words.value(findPanel(step.panel));
    }
    if (next == shown_) return;
    shown_ = std::move(next);
    emit changed();
}

}  // namespace ankleup
