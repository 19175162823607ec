// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/learn_view_model.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "app/session/driven_session.h"
#include "text/compare_text.h"

namespace ankleup::testing {
namespace {

struct Learning {
    DrivenSession driven{makeScene(25.0)};
    SettingsViewModel settings;
    LearnViewModel learn{driven.session, settings};

    Learning() { settings.setLanguage(QStringLiteral("en")); }
    LessonViewModel& lesson() { return *learn.lesson(); }
    QuizViewModel& quiz() { return *learn.quiz(); }
};

QStringList valuesOf(const QVariantList& rows, const char* key) {
    QStringList values;
    for (const QVariant& row : rows) values << row.toMap().value(QLatin1String(key)).toString();
    return values;
}

TEST(LearnViewModel, ListsEveryLessonWithItsLength) {
    Learning it;
    const QVariantList lessons = it.learn.lessons();
    ASSERT_EQ(lessons.size(), static_cast<int>(LessonLibrary().in(QStringLiteral("en")).lessons.size()));
    EXPECT_EQ(lessons[0].toMap().value(QStringLiteral("title")).toString(), QStringLiteral("The chain"));
    EXPECT_EQ(lessons[0].toMap().value(QStringLiteral("facts")).toString(), QStringLiteral("7 minutes"));
    EXPECT_EQ(it.learn.page(), LearnViewModel::Overview);
    EXPECT_EQ(it.learn.running(), QString());
}

/// Through every lesson as a person goes: read, answer, next, to the end; at each reading level.
TEST(LearnViewModel, PlaysEveryLessonToItsEnd) {
    Learning it;
    const Scene before = it.driven.shown().scene;
    const LessonLibrary library;
    const auto& lessons = library.in(QStringLiteral("en")).lessons;
    for (int i = 0; i < static_cast<int>(lessons.size()); ++i) {
        it.settings.setReadingLevel(i % 3);
        it.learn.startLesson(i);
        for (const LessonStep& step : lessons[static_cast<std::size_t>(i)].steps) {
            ASSERT_EQ(it.learn.page(), LearnViewModel::Lesson);
            const std::string where = lessons[static_cast<std::size_t>(i)].title + ", " + step.id;
            EXPECT_EQ(it.lesson().stepTitle().toStdString(), step.title);
            EXPECT_EQ(it.driven.shown().scene, step.view.scene) << where;
            EXPECT_FALSE(it.lesson().isStrayed()) << where;
            EXPECT_FALSE(it.lesson().text().isEmpty() || it.lesson().text().contains(u'{') || it.lesson().text().contains(u'…'))
                << where << ": " << it.lesson().text().toStdString();
            EXPECT_EQ(it.lesson().figures().size(), static_cast<int>(step.view.figures.size())) << where;
            EXPECT_EQ(it.lesson().terms().size(), static_cast<int>(step.terms.size())) << where;
            EXPECT_EQ(it.lesson().sources().size(), static_cast<int>(step.sources.size())) << where;
            EXPECT_EQ(it.lesson().question()->isThere(), !step.questions.empty()) << where;
            if (!step.questions.empty()) {
                it.lesson().question()->answer(0);
                EXPECT_EQ(it.driven.shown().scene, step.questions[0].answer.scene) << where;
                EXPECT_FALSE(it.lesson().question()->feedback().contains(u'{')) << where;
                EXPECT_FALSE(it.lesson().isStrayed()) << where;
            }
            it.lesson().next();
        }
        EXPECT_EQ(it.learn.page(), LearnViewModel::Overview);
        EXPECT_TRUE(it.learn.lessons()[i].toMap().value(QStringLiteral("done")).toBool());
        EXPECT_EQ(it.driven.shown().scene, before) << "leaving puts everything back";
    }
}

TEST(LearnViewModel, SaysTheModelsNumbersAtEachReadingLevel) {
    Learning it;
    it.learn.startLesson(0);
    it.lesson().next();
    EXPECT_TRUE(it.lesson().text().contains(QStringLiteral("18 mm"))) << it.lesson().text().toStdString();
    EXPECT_EQ(valuesOf(it.lesson().figures(), "value").first(), QStringLiteral("+18 mm"));
    const QString patient = it.lesson().text();
    it.settings.setReadingLevel(2);
    EXPECT_NE(it.lesson().text(), patient);
    EXPECT_TRUE(it.lesson().text().contains(QStringLiteral("17.7 mm"))) << it.lesson().text().toStdString();
    it.settings.setReadingLevel(0);
    it.driven.setLimit(40.0);
    EXPECT_TRUE(it.lesson().text().contains(QStringLiteral("0 mm"))) << "the number is the snapshot's, not the file's";
}

TEST(LearnViewModel, SaysANumberWithTheSignOfItsWords) {
    Learning it;
    it.learn.startLesson(1);
    EXPECT_TRUE(it.lesson().text().contains(QStringLiteral("4° outwards"))) << it.lesson().text().toStdString();
    EXPECT_EQ(valuesOf(it.lesson().figures(), "value").at(1), QStringLiteral("-4°"));
    it.driven.change([](Scene& scene) { scene.right.condition.strategy = StrategyWeights::only(Strategy::kPronate); });
    EXPECT_TRUE(it.lesson().text().contains(QStringLiteral("-6° outwards"))) << it.lesson().text().toStdString();
}

TEST(LearnViewModel, NamesTheKeptLegItIsComparedWith) {
    Learning it;
    it.learn.startLesson(0);
    it.driven.change([](Scene& scene) {
        const auto kept = std::make_shared<const Scene>(makeScene(25.0));
        scene.view.reference = {ReferenceKind::kSnapshot, kept};
    });
    EXPECT_EQ(it.lesson().comparedWith(), "Compared with " + keptLegName(makeScene(25.0)));
}

TEST(LearnViewModel, ShowsTheStepAgainAfterTheLegWasChanged) {
    Learning it;
    it.learn.startLesson(0);
    it.lesson().next();
    EXPECT_FALSE(it.lesson().isStrayed());
    it.driven.change([](Scene& scene) { scene.view.layers[static_cast<std::size_t>(Layer::kAxes)] = true; });
    EXPECT_FALSE(it.lesson().isStrayed()) << "how it is looked at does not matter";
    it.driven.setLimit(30.0);
    EXPECT_TRUE(it.lesson().isStrayed());
    it.lesson().showStep();
    EXPECT_FALSE(it.lesson().isStrayed());
    EXPECT_DOUBLE_EQ(it.driven.limit(), 18.0);
}

TEST(LearnViewModel, GivesTheStageBackAsItWasAndEachStepCanBeUndone) {
    Learning it;
    it.driven.session.play();
    const Scene before = it.driven.shown().scene;
    QSignalSpy taken(&it.learn, &LearnViewModel::stageTaken);
    QSignalSpy views(&it.learn, &LearnViewModel::viewRequested);
    QSignalSpy given(&it.learn, &LearnViewModel::stageGivenBack);
    it.learn.startLesson(0);
    EXPECT_FALSE(it.driven.shown().playing);
    EXPECT_EQ(taken.count(), 1);
    EXPECT_EQ(views.last().first().toString(), QStringLiteral("front"));
    it.lesson().next();
    it.lesson().next();
    EXPECT_EQ(it.learn.looked(), QStringLiteral("femur"));
    EXPECT_EQ(taken.count(), 1) << "taken once";
    it.driven.session.undo();
    const LessonLibrary library;
    EXPECT_EQ(it.driven.shown().scene, library.in(QStringLiteral("en")).lessons[0].steps[1].view.scene) << "one step back";
    it.learn.leave();
    EXPECT_EQ(given.count(), 1);
    EXPECT_EQ(it.driven.shown().scene, before);
    EXPECT_TRUE(it.driven.shown().playing) << "it played before";
    EXPECT_EQ(it.learn.looked(), QString());
    EXPECT_TRUE(it.driven.shown().canUndo);
}

TEST(LearnViewModel, OpensTheStepsPanelAndKnowsTheWayBack) {
    Learning it;
    QSignalSpy panels(&it.lesson(), &LessonViewModel::panelRequested);
    it.learn.startLesson(0);
    it.lesson().openPanel();
    EXPECT_EQ(panels.count(), 0) << "this step has none";
    it.lesson().next();
    EXPECT_EQ(it.lesson().panelWords(), QStringLiteral("See it in Explain"));
    it.lesson().openPanel();
    EXPECT_EQ(panels.first().first().toInt(), 0);
    EXPECT_EQ(it.learn.running(), QStringLiteral("The chain, Step 2 of 7"));
}

TEST(QuestionViewModel, IsAnsweredOnceAndShowsWhyInTheStage) {
    Learning it;
    it.learn.startLesson(0);
    QuestionViewModel& question = *it.lesson().question();
    EXPECT_EQ(question.right(), -1) << "not told before it is answered";
    EXPECT_EQ(question.choices().size(), 3);
    question.answer(0);
    EXPECT_EQ(question.chosen(), 0);
    EXPECT_EQ(question.right(), 1);
    EXPECT_TRUE(question.verdict().startsWith(QStringLiteral("The model shows something else."))) << question.verdict().toStdString();
    EXPECT_TRUE(question.feedback().contains(QStringLiteral("18 mm"))) << question.feedback().toStdString();
    EXPECT_DOUBLE_EQ(it.driven.limit(), 18.0);
    EXPECT_EQ(it.learn.looked(), QStringLiteral("knee"));
    const QString told = it.lesson().text();
    EXPECT_TRUE(told.contains(QStringLiteral("32°"))) << "the step's text goes on speaking of the step's leg: " << told.toStdString();
    question.answer(1);
    EXPECT_EQ(question.chosen(), 0);
}

TEST(QuizViewModel, CountsAgreementAndLetsAnyQuestionBeSeenAgain) {
    Learning it;
    const Scene before = it.driven.shown().scene;
    const LessonLibrary library;
    const auto& questions = library.in(QStringLiteral("en")).quiz.questions;
    const int count = static_cast<int>(questions.size());
    it.learn.startQuiz();
    for (int i = 0; i < count; ++i) {
        const Question& question = questions[static_cast<std::size_t>(i)];
        EXPECT_EQ(it.quiz().position(), QStringLiteral("Question %1 of %2").arg(i + 1).arg(count));
        EXPECT_EQ(it.driven.shown().scene, question.asked.scene) << question.id;
        if (i == 0) {
            it.quiz().next();  // skipped
            continue;
        }
        it.quiz().question()->answer(i == 1 ? 1 - question.right : question.right);
        EXPECT_EQ(it.driven.shown().scene, question.answer.scene) << question.id;
        EXPECT_FALSE(it.quiz().question()->figures().isEmpty()) << question.id;
        it.quiz().next();
    }
    ASSERT_TRUE(it.quiz().isOver());
    EXPECT_EQ(it.quiz().score(), QStringLiteral("You and the model agreed on %1 of %2.").arg(count - 2).arg(count));
    EXPECT_EQ(it.quiz().results().size(), count);
    it.quiz().revisit(1);
    EXPECT_FALSE(it.quiz().isOver());
    EXPECT_FALSE(it.quiz().question()->isAnswered());
    it.learn.leave();
    EXPECT_EQ(it.driven.shown().scene, before);
}

TEST(GlossaryViewModel, IsSearchedInNamesOtherNamesAndTexts) {
    Learning it;
    GlossaryViewModel& glossary = *it.learn.glossary();
    const int all = static_cast<int>(glossary.entries().size());
    EXPECT_GE(all, 35);
    EXPECT_EQ(glossary.found(), QStringLiteral("%1 words").arg(all));
    glossary.setSearch(QStringLiteral("trendelenburg"));
    EXPECT_EQ(valuesOf(glossary.entries(), "term"), QStringList{QStringLiteral("Pelvic drop")});
    EXPECT_EQ(glossary.found(), QStringLiteral("1 word"));
    const QString patient = glossary.entries().first().toMap().value(QStringLiteral("text")).toString();
    it.settings.setReadingLevel(2);
    EXPECT_NE(glossary.entries().first().toMap().value(QStringLiteral("text")).toString(), patient);
    glossary.setSearch(QStringLiteral("no such word"));
    EXPECT_TRUE(glossary.entries().isEmpty());
}

}  // namespace
}  // namespace ankleup::testing
