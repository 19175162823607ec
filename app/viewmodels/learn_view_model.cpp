// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/learn_view_model.h"

namespace ankleup {

LearnViewModel::LearnViewModel(Session& session, const SettingsViewModel& settings, QObject* parent)
    : QObject(parent),
      settings_(settings),
      stage_(session),
      lesson_(session, stage_, settings, library_),
      quiz_(stage_, settings, library_),
      glossary_(settings, library_) {
    connect(&stage_, &LearnStage::taken, this, &LearnViewModel::stageTaken);
    connect(&stage_, &LearnStage::viewRequested, this, &LearnViewModel::viewRequested);
    connect(&stage_, &LearnStage::givenBack, this, &LearnViewModel::stageGivenBack);
    connect(&lesson_, &LessonViewModel::changed, this, &LearnViewModel::changed);
    connect(lesson_.question(), &QuestionViewModel::changed, this, &LearnViewModel::changed);
    connect(&quiz_, &QuizViewModel::changed, this, &LearnViewModel::changed);
    connect(&lesson_, &LessonViewModel::turned, this, &LearnViewModel::turned);
    connect(&quiz_, &QuizViewModel::turned, this, &LearnViewModel::turned);
    connect(&lesson_, &LessonViewModel::finished, this, [this] {
        done_.insert(lesson_.lesson());
        leave();
    });
    connect(&settings, &SettingsViewModel::changed, this, &LearnViewModel::reword);
}

void LearnViewModel::goTo(Page page) {
    page_ = page;
    emit changed();
    emit turned();
}

void LearnViewModel::startLesson(int index) {
    if (index < 0 || index >= static_cast<int>(library_.in(settings_.language()).lessons.size())) return;
    stage_.take();
    quiz_.stop();
    lesson_.start(index);
    goTo(Lesson);
}

void LearnViewModel::startQuiz() {
    stage_.take();
    lesson_.stop();
    quiz_.start();
    goTo(Quiz);
}

void LearnViewModel::leave() {
    lesson_.stop();
    quiz_.stop();
    goTo(Overview);
    stage_.giveBack();
}

void LearnViewModel::keepView(const StageCamera* camera) { keptView_ = camera->seenFromHere(View()); }

void LearnViewModel::restoreView(StageCamera* camera) const { camera->look(keptView_); }

QVariantList LearnViewModel::lessons() const {
    QVariantList rows;
    for (const ankleup::Lesson& lesson : library_.in(settings_.language()).lessons) {
        const QString minutes = tr("%1 minutes").arg(lesson.minutes);
        rows << QVariantMap{{QStringLiteral("title"), QString::fromStdString(lesson.title)},
                            {QStringLiteral("summary"), QString::fromStdString(lesson.summary)},
                            {QStringLiteral("facts"), minutes},
                            {QStringLiteral("done"), done_.contains(static_cast<int>(rows.size()))}};
    }
    return rows;
}

QString LearnViewModel::running() const {
    if (page_ == Lesson) return tr("%1, %2").arg(lesson_.title(), lesson_.position());
    return page_ == Quiz ? tr("Quiz") : QString();
}

void LearnViewModel::reword() {
    if (page_ == Lesson) lesson_.reword();
    if (page_ == Quiz) quiz_.reword();
    glossary_.reword();
    emit changed();
}

}  // namespace ankleup
