// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <QRegularExpression>
#include <cmath>

#include "app/session/driven_session.h"
#include "app/window/texts.h"
#include "application/window.h"
#include "core/properties/random_scene.h"
#include "scenario/measure_table.h"
#include "support/seeded_random.h"
#include "text/sentence_pieces.h"

/// Every panel tells of the one snapshot: whatever the scene, what one panel says is what the others say.
namespace ankleup::testing {
namespace {

constexpr int kScenes = 1000;

/// How far a printed number may be from what it was rounded from.
double roundingOf(const QString& text) {
    static const QRegularExpression kDecimals(QStringLiteral("[0-9]\\.([0-9]+)"));
    return 0.501 * std::pow(10.0, -static_cast<double>(kDecimals.match(text).captured(1).size()));
}

class Panels : public ::testing::Test {
  protected:
    static void SetUpTestSuite() { prepareControls(); }
    void SetUp() override {
        window_ = std::make_unique<Window>(readFirstScene(), WindowOptions{.shown = false});
        ASSERT_NE(window_->quickWindow(), nullptr);
        app().settings()->setReadingLevel(static_cast<int>(ReadingLevel::kStudent));
        app().measure()->setShown(true);
        for (MeasureGroupModel* group : app().measure()->groups()) group->setOpen(true);
        app().ledger()->setOthersOpen(true);
    }
    void show(Scene scene) {
        scene.view = readFirstScene().view;
        window_->session().edit(scene);
        ASSERT_TRUE(waitUntil([this] { return now().details && !now().detailsStale && !now().waiting && !now().moving(); }));
        ASSERT_EQ(now().scene, scene);
    }
    AppViewModel& app() const { return window_->viewModel(); }
    const Snapshot& now() const { return *window_->session().snapshot(); }

    /// Every row of the table: what it says are the snapshot's figures, rounded once.
    void expectTable() const {
        const SceneSolution& told = now().details->telling;
        for (const MeasureGroupModel* group : app().measure()->groups()) {
            for (const MeasureRow* row : group->rows()) {
                if (!row->told() || !isOfPosture(row->row().key)) continue;
                const double present = findQuantity(row->row().key, told.present);
                const double reference = findQuantity(row->row().key, told.reference);
                EXPECT_NEAR(numberOf(row->value()), present, roundingOf(row->value())) << row->key().toStdString();
                if (row->difference().isEmpty() || std::isnan(numberOf(row->difference()))) continue;
                EXPECT_NEAR(numberOf(row->difference()), present - reference, roundingOf(row->difference())) << row->key().toStdString();
            }
        }
    }
    /// The sentence's numbers are the table's.
    void expectSentence() const {
        for (const SentencePiece& piece : app().sentence()->words()->pieces()) {
            if (piece.kind != SpanKind::kEffect) continue;
            const QString key = piece.key == QLatin1String("knee_flexion_lost") ? QStringLiteral("knee_flexion") : piece.key;
            const MeasureRow* row = app().measure()->findRow(key.toStdString());
            ASSERT_NE(row, nullptr) << key.toStdString();
            // "This asks 3 deg of the ankle" is no difference: it is what the other leg takes.
            const QString other = key == QLatin1String("dorsiflexion") ? row->reference() : row->difference();
            EXPECT_NEAR(numberOf(piece.text), std::abs(numberOf(other)), 0.5 + roundingOf(other))
                << key.toStdString() << ": " << app().sentence()->text().toStdString();
        }
    }
    /// The bars of a ledger add up to its whole, and its whole is what the table says.
    void expectLedger(int tab) const {
        app().ledger()->setTab(tab);
        double sum = 0.0;
        int parts = 0;
        for (const LedgerEntry* entry : app().ledger()->entries()) {
            const double part = numberOf(entry->amount());
            if (!entry->isShown() || std::isnan(part)) continue;
            sum += part;
            ++parts;
        }
        const QString whole = app().ledger()->whole().amount();
        if (parts == 0 || std::isnan(numberOf(whole))) return;
        EXPECT_NEAR(sum, numberOf(whole), (parts + 1) * roundingOf(whole) + kHiddenPart) << "tab " << tab;
    }
    /// Slider, causes, graph and camera caption stand where the scene does.
    void expectControls() const {
        const Condition& condition = now().scene.leg(now().side).condition;
        EXPECT_NEAR(app().ankle()->limit(), degrees(condition.dorsiflexionLimit), 0.0051);
        for (QObject* object : app().causes()->control()) {
            const auto* value = qobject_cast<ValueViewModel*>(object);
            if (value->key() == QLatin1String("hipControl")) {
                EXPECT_NEAR(value->value(), condition.hipControl, 0.051);
            } else if (value->key() == QLatin1String("footControl")) {
                EXPECT_NEAR(value->value(), condition.footControl, 0.051);
            }
        }
        if (hasPhase(now().scene.task.task) && app().measure()->graph()->axis() == 0) {
            EXPECT_NEAR(app().measure()->graph()->cursor(), 100.0 * now().scene.task.phase, 0.51);
        }
    }

    static constexpr double kHiddenPart = 0.3;  ///< parts too small for a line of their own

  private:
    std::unique_ptr<Window> window_;
};

TEST_F(Panels, AgreeInAThousandRandomScenes) {
    SeededRandom random(20261122);
    for (int i = 0; i < kScenes && !HasFailure(); ++i) {
        SCOPED_TRACE("scene " + std::to_string(i));
        ASSERT_NO_FATAL_FAILURE(show(drawScene(random, Ranges::kWhole)));
        expectTable();
        expectSentence();
        expectLedger(LedgerViewModel::Shank);
        expectLedger(LedgerViewModel::Knee);
        expectControls();
    }
}

}  // namespace
}  // namespace ankleup::testing
