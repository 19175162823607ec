// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/evidence_view_model.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "app/session/driven_session.h"
#include "evidence/coefficients.h"
#include "text/language.h"

namespace ankleup::testing {
namespace {

struct Evidence : DrivenSession {
    explicit Evidence(const Scene& first = makeScene(18.0)) : DrivenSession(first), evidence(session, settings) {}

    SettingsViewModel settings;
    EvidenceViewModel evidence;
};

TEST(EvidenceViewModel, ListsEveryCoefficientWithItsSource) {
    Evidence panel;
    panel.evidence.setKind(0);
    int all = 0;
    for (const CoefficientGroup& group : allCoefficients()) all += static_cast<int>(group.coefficients.size());
    EXPECT_EQ(panel.evidence.coefficients()->count(), all);
    for (int row = 0; row < all; ++row) {
        EXPECT_FALSE(panel.evidence.coefficients()->at(row, "source").toString().isEmpty()) << row;
        EXPECT_FALSE(panel.evidence.coefficients()->at(row, "kind").toString().isEmpty()) << row;
    }
}

TEST(EvidenceViewModel, FiltersByKindAndSearches) {
    Evidence panel;
    int all = 0;
    for (int kind = 1; kind < panel.evidence.kindLabels().size(); ++kind) {
        panel.evidence.setKind(kind);
        const CoefficientList& list = *panel.evidence.coefficients();
        EXPECT_GT(list.count(), 0);
        EXPECT_EQ(list.at(0, "kind").toString(), panel.evidence.kindLabels()[kind]);
        all += list.count();
    }
    panel.evidence.setKind(0);
    EXPECT_EQ(panel.evidence.coefficients()->count(), all);
    panel.evidence.setLetters("HEESTERBEEK");
    EXPECT_GT(panel.evidence.coefficients()->count(), 0);
    EXPECT_LT(panel.evidence.coefficients()->count(), 10);
    EXPECT_TRUE(panel.evidence.coefficients()->at(0, "source").toString().contains("Heesterbeek"));
}

TEST(EvidenceViewModel, RepeatsTheStudiesOnceAndCountsHitsAndMisses) {
    Evidence panel;
    EXPECT_EQ(panel.evidence.findings()->rowCount(), 0);
    panel.evidence.lookAtFindings();
    EXPECT_TRUE(panel.evidence.findingSummary().contains("being repeated"));
    ASSERT_TRUE(waitUntil([&] { return panel.evidence.findings()->rowCount() > 0; }));
    const int all = panel.evidence.findings()->rowCount();
    EXPECT_GE(all, 40);
    EXPECT_TRUE(panel.evidence.findingSummary().contains("held out: "));
    panel.evidence.setMissesOnly(true);
    const int misses = panel.evidence.findings()->rowCount();
    EXPECT_GT(misses, 5) << "the model misses findings, and they are shown";
    EXPECT_LT(misses, all);
    for (int row = 0; row < misses; ++row) EXPECT_FALSE(panel.evidence.findings()->at(row, "hit").toBool());
}

TEST(EvidenceViewModel, HasTheNineClaimsAndTheLimits) {
    const Evidence panel;
    const QVariantList claims = panel.evidence.claims();
    EXPECT_EQ(claims.size(), 9);
    int disagreements = 0;
    for (const QVariant& claim : claims) {
        EXPECT_FALSE(claim.toMap()["research"].toString().isEmpty());
        disagreements += claim.toMap()["disagrees"].toBool() ? 1 : 0;
    }
    EXPECT_GE(disagreements, 4) << "S1, S3, S6 and S8 stand beside what the model does";
    EXPECT_EQ(panel.evidence.limits().size(), 18);
}

TEST(EvidenceViewModel, DrawsTheCloudAtRestOnly) {
    Evidence panel;
    EXPECT_TRUE(panel.evidence.cloudLines().isEmpty());
    panel.evidence.setCloudShown(true);
    ASSERT_TRUE(waitUntil([&] { return !panel.evidence.cloudLines().isEmpty(); }));
    EXPECT_EQ(panel.evidence.cloudLines().size(), 64);
    EXPECT_EQ(panel.evidence.cloudLines().first().size(), 4);
    EXPECT_TRUE(panel.evidence.cloudSpread().contains("Knee inside the line from hip to ankle: "));
    panel.session.hold();
    panel.setLimit(20.0);
    EXPECT_TRUE(panel.evidence.cloudLines().isEmpty()) << "gone while the slider is held";
    panel.session.release();
    panel.tickAfter(1.0);
    ASSERT_TRUE(waitUntil([&] { return !panel.evidence.cloudLines().isEmpty(); }));
    QSignalSpy spy(&panel.evidence, &EvidenceViewModel::cloudChanged);
    panel.change([](Scene& scene) { scene.view.camera = Camera::kTop; });
    EXPECT_EQ(spy.count(), 0) << "looking from elsewhere draws nothing anew";
    panel.evidence.setCloudShown(false);
    EXPECT_TRUE(panel.evidence.cloudLines().isEmpty());
    EXPECT_TRUE(panel.evidence.cloudSpread().isEmpty());
}

TEST(EvidenceViewModel, TellsTheSpreadAtTheReadingLevel) {
    Evidence panel;
    panel.settings.setReadingLevel(static_cast<int>(ReadingLevel::kStudent));
    panel.evidence.setCloudShown(true);
    ASSERT_TRUE(waitUntil([&] { return !panel.evidence.cloudSpread().isEmpty(); }));
    const QString student = panel.evidence.cloudSpread();
    panel.settings.setReadingLevel(static_cast<int>(ReadingLevel::kClinician));
    EXPECT_TRUE(panel.evidence.cloudSpread().contains("Medial knee displacement")) << panel.evidence.cloudSpread().toStdString();
    panel.settings.setReadingLevel(static_cast<int>(ReadingLevel::kStudent));
    EXPECT_EQ(panel.evidence.cloudSpread(), student);
}

TEST(EvidenceViewModel, FindingsAreWrittenInTheSpokenLanguage) {
    Finding finding;
    FindingResult result;
    result.model = 1.25;
    finding.band = {0.5, 1.5};
    FindingList list;
    useLanguage("de");
    list.show({finding}, {result}, false);
    useLanguage("en");
    EXPECT_EQ(list.at(0, "model").toString(), "1,25");
    EXPECT_TRUE(list.at(0, "band").toString().startsWith("0,50")) << list.at(0, "band").toString().toStdString();
    list.show({finding}, {result}, false);
    EXPECT_EQ(list.at(0, "model").toString(), "1.25");
}

TEST(EvidenceViewModel, TellsTheSpreadOfTheGraphsMeasureToo) {
    Evidence panel;
    panel.change([](Scene& scene) { scene.view.graph = "hip_rotation"; });
    panel.evidence.setCloudShown(true);
    ASSERT_TRUE(waitUntil([&] { return !panel.evidence.cloudSpread().isEmpty(); }));
    EXPECT_EQ(panel.evidence.cloudSpread().count(u'\n'), 1) << panel.evidence.cloudSpread().toStdString();
    EXPECT_EQ(panel.evidence.cloudParameters().size(), 5);
    EXPECT_TRUE(panel.evidence.cloudParameters().last().contains("assumed"));
}

}  // namespace
}  // namespace ankleup::testing
