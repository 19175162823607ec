// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/language.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QLocale>
#include <QXmlStreamReader>

#include "evidence/published_bands.h"
#include "graph/graph_ticks.h"
#include "text/evidence_text.h"
#include "text/measure_notes.h"
#include "text/measure_text.h"
#include "text/units.h"

namespace ankleup::testing {
namespace {

/// English again, whatever a test did.
struct Languages : ::testing::Test {
    ~Languages() override { useLanguage(QStringLiteral("en")); }
};

TEST_F(Languages, HaveTheirOwnNames) {
    EXPECT_EQ(availableLanguages().first(), "en");
    EXPECT_GE(availableLanguages().size(), 4);
    EXPECT_TRUE(isLanguageAvailable("en"));
    EXPECT_FALSE(isLanguageAvailable("xx"));
    EXPECT_EQ(languageName("en"), "English");
    EXPECT_EQ(languageName("de"), "Deutsch");
    EXPECT_EQ(languageName("es"), QStringLiteral("Español"));
    EXPECT_EQ(languageName("fr"), QStringLiteral("Français"));
    EXPECT_TRUE(isLanguageAvailable(systemLanguage()));
}

TEST_F(Languages, WriteNumbersTheirOwnWayButNotInFiles) {
    EXPECT_EQ(formatDegrees(20.5), QStringLiteral("20.5°"));
    useLanguage("de");
    EXPECT_EQ(formatDegrees(20.5), QStringLiteral("20,5°"));
    EXPECT_EQ(formatCentimetres(4.4), "4,4 cm");
    EXPECT_EQ(formatDegrees(20.5, UnitStyle::kWord).left(4), "20.5");
    EXPECT_EQ(formatNumber(12345.0), "12345");
    EXPECT_EQ(readDegrees("20,5"), 20.5);
    useLanguage("en");
    EXPECT_EQ(formatDegrees(20.5), QStringLiteral("20.5°"));
}

TEST_F(Languages, WriteMeasuresWithTheirOwnDecimalSign) {
    const auto clinician = [](std::string_view key, double value, UnitStyle style = UnitStyle::kSign) {
        return formatMeasure(key, value, style, ReadingLevel::kClinician);
    };
    useLanguage("de");
    EXPECT_EQ(clinician("mkd_line_mm", 17.62), "17,6 mm");
    EXPECT_EQ(clinician("hip_rotation", 4.26), QStringLiteral("4,3°"));
    EXPECT_EQ(clinician("hip_rotation", 4.26, UnitStyle::kSpoken), "4,3 Grad");
    EXPECT_EQ(formatMeasure("knee_to_wall_cm", 4.4), "4,4 cm");
    EXPECT_EQ(formatMeasure("knee_adduction_moment", 0.4777), "0,48 Nm/kg");
    EXPECT_EQ(formatMeasure("pf_index", 3.25), "3,3");
    EXPECT_EQ(clinician("mkd_line_mm", 17.62, UnitStyle::kWord), "17.6 mm") << "files and command line keep the point";
    EXPECT_EQ(findTicks({0.31, 0.65}, 4).label(0.4), "0,4");
    EXPECT_TRUE(describeBand(*findPublishedBand("wall_test_cm", Task::kSingleLegSquat), ReadingLevel::kPatient).contains("7,6"));
    EXPECT_EQ(formatCoefficient({.name = "half", .value = 0.5}), "0,5");
    useLanguage("en");
    EXPECT_EQ(findTicks({0.31, 0.65}, 4).label(0.4), "0.4");
}

TEST_F(Languages, SpeakAndFallSilentAgain) {
    const auto say = [] { return QCoreApplication::translate("Lexicon", "Walking"); };
    const QString english = say();
    for (const QString& language : availableLanguages().mid(1)) {
        useLanguage(language);
        EXPECT_NE(say(), english) << language.toStdString();
    }
    useLanguage("en");
    EXPECT_EQ(say(), english);
}

/// A text of a catalogue that is not translated, for a message; empty: none.
QString findUntranslated(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return "cannot open " + path;
    QXmlStreamReader xml(&file);
    QString source;
    int count = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("source")) source = xml.readElementText();
        if (xml.name() != QLatin1String("translation")) continue;
        if (xml.attributes().hasAttribute("type")) return source + " (" + xml.attributes().value("type").toString() + ")";
        const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        if (translation.trimmed().isEmpty()) return source;
        for (const char* place : {"%1", "%2", "%3", "%4"}) {
            if (source.contains(QLatin1String(place)) != translation.contains(QLatin1String(place))) return source + ": " + place;
        }
        ++count;
    }
    return count == 0 ? "nothing in it" : QString();
}

TEST_F(Languages, AreComplete) {
    int catalogues = 0;
    QDirIterator files(QStringLiteral(ANKLEUP_SOURCE_DIR "/assets/i18n"), {"*.ts"}, QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        EXPECT_EQ(findUntranslated(path), QString()) << path.toStdString();
        ++catalogues;
    }
    EXPECT_EQ(catalogues, 3 * (availableLanguages().size() - 1)) << "three catalogues a language, in assets/i18n and in app/CMakeLists.txt";
}

TEST_F(Languages, AreNamedWhereTheyAreListed) {
    const auto expect = [](const QString& page, const QString& words) {
        QFile file(QStringLiteral(ANKLEUP_SOURCE_DIR "/") + page);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << page.toStdString();
        EXPECT_TRUE(file.readAll().contains(words.toUtf8())) << page.toStdString() << " does not say " << words.toStdString();
    };
    const QString desktop = QStringLiteral("assets/desktop/");
    const QStringList codes = availableLanguages();
    expect(desktop + "ankleup.1.in", QStringLiteral("Of texts: %1 or %2.").arg(codes.mid(0, codes.size() - 1).join(", "), codes.last()));
    for (const QString& code : codes) {
        const QString english =
            code == QLatin1String("en") ? QStringLiteral("English") : QLocale::languageToString(QLocale(code).language());
        expect(QStringLiteral("docs/08-user-guide.md"), english);
        if (code == QLatin1String("en")) continue;
        expect(desktop + "org.ankleup.AnkleUp.desktop", QStringLiteral("Comment[%1]=").arg(code));
        for (const char* file : {"org.ankleup.AnkleUp.metainfo.xml.in", "ankleup.xml"}) {
            expect(desktop + file, QStringLiteral("xml:lang=\"%1\"").arg(code));
        }
    }
}

}  // namespace
}  // namespace ankleup::testing
