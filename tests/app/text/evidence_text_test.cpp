// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/evidence_text.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>
#include <set>

#include "evidence/coefficients.h"
#include "evidence/published_bands.h"
#include "scenario/findings.h"
#include "scenario/uncertainty.h"
#include "text/language.h"
#include "text/lesson_library.h"

namespace ankleup::testing {
namespace {

using Texts = std::set<std::string>;

/// A year tells a citation of a study, which is the same in every language.
bool hasYear(const std::string& citation) {
    static const QRegularExpression kYear(QStringLiteral("\\b(19|20)[0-9]{2}\\b"));
    return kYear.match(QString::fromStdString(citation)).hasMatch();
}

/// More than names and years: "Ota 2014 free walking".
bool hasWords(const std::string& study) {
    static const QRegularExpression kWord(QStringLiteral("\\b[a-z]{3,}"));
    return kWord.match(QString::fromStdString(study)).hasMatch();
}

/// The words after the task's own name: those are in the lexicon.
std::string withoutTaskName(const std::string& text) {
    for (int i = 0; i < kTaskCount; ++i) {
        const std::string_view name = nameOf(static_cast<Task>(i));
        if (text.starts_with(name)) return text.size() > name.size() ? text.substr(name.size() + 1) : std::string();
    }
    return text;
}

/// Everything that core says about its numbers and the Evidence panel, the Measure panel and the lessons show.
Texts evidenceTexts() {
    Texts texts;
    for (const CoefficientGroup& group : allCoefficients()) {
        for (const Coefficient& each : group.coefficients) texts.insert({std::string(each.role), std::string(each.citation)});
    }
    for (const PublishedBand& each : publishedBands()) texts.emplace(each.citation);
    for (const UncertainParameter& each : uncertainParameters()) texts.emplace(each.citation);
    QFile file(QStringLiteral(":/assets/evidence/findings.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const auto findings = readFindings(file.readAll().toStdString());
    for (const Finding& each : findings.value()) {
        texts.insert({withoutTaskName(each.task), each.manipulation, each.measure, each.published, each.note});
        if (hasWords(each.study)) texts.insert(each.study);
    }
    const LessonLibrary library;
    for (const LessonSource& each : library.in(QStringLiteral("en")).sources) {
        if (!hasYear(each.citation)) texts.insert(each.citation);
        texts.insert(each.note);
    }
    static const QRegularExpression kWord(QStringLiteral("[A-Za-z]{2}"));
    std::erase_if(texts, [](const std::string& text) { return !kWord.match(QString::fromStdString(text)).hasMatch(); });
    return texts;
}

QString catalogueFile(const QString& language) { return QStringLiteral(ANKLEUP_SOURCE_DIR "/assets/i18n/evidence_%1.ts").arg(language); }

Texts catalogueOf(const QString& language) {
    QFile file(catalogueFile(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    Texts sources;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("source")) {
            sources.insert(xml.readElementText().toStdString());
        }
    }
    return sources;
}

std::vector<std::string> difference(const Texts& some, const Texts& others) {
    std::vector<std::string> left;
    std::set_difference(some.begin(), some.end(), others.begin(), others.end(), std::back_inserter(left));
    return left;
}

/// Adds what is new to a catalogue, to be translated, and takes away what nobody says any more.
void updateCatalogue(const QString& language, const Texts& texts) {
    QFile file(catalogueFile(language));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite)) << file.fileName().toStdString();
    QString xml = QString::fromUtf8(file.readAll());
    const auto beginning = [](const std::string& text) {
        QString escaped = QString::fromStdString(text);
        escaped.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        return QStringLiteral("        <message>\n            <source>%1</source>\n").arg(escaped);
    };
    const Texts known = catalogueOf(language);
    for (const std::string& text : difference(known, texts)) {
        static const QString kEnd = QStringLiteral("</message>\n");
        const qsizetype from = xml.indexOf(beginning(text));
        ASSERT_GE(from, 0) << text;
        xml.remove(from, xml.indexOf(kEnd, from) + kEnd.size() - from);
    }
    for (const std::string& text : difference(texts, known)) {
        const qsizetype end = xml.indexOf(QStringLiteral("    </context>"));
        ASSERT_GE(end, 0) << file.fileName().toStdString();
        xml.insert(end,
                   beginning(text) + QStringLiteral("            <translation type=\"unfinished\"></translation>\n        </message>\n"));
    }
    file.resize(0);
    file.seek(0);
    file.write(xml.toUtf8());
}

TEST(EvidenceWords, AreAllInTheCatalogueOfEveryLanguageAndNothingElseIs) {
    const Texts texts = evidenceTexts();
    EXPECT_GT(texts.size(), 300U);
    for (const QString& language : availableLanguages().mid(1)) {
        if (qEnvironmentVariableIsSet("ANKLEUP_WRITE_PAGES")) {
            updateCatalogue(language, texts);
            continue;
        }
        const Texts known = catalogueOf(language);
        EXPECT_EQ(difference(texts, known), std::vector<std::string>())
            << "to be translated: cmake --build BUILD --target evidence_page adds it to evidence_" << language.toStdString() << ".ts";
        EXPECT_EQ(difference(known, texts), std::vector<std::string>())
            << "nobody says this any more: the same takes it out of evidence_" << language.toStdString() << ".ts";
    }
}

TEST(EvidenceWords, AreSaidInTheSpokenLanguage) {
    EXPECT_EQ(evidenceWords("wanted place of the hip before the ankle"), "wanted place of the hip before the ankle");
    for (const QString& language : availableLanguages().mid(1)) {
        useLanguage(language);
        EXPECT_NE(evidenceWords("wanted place of the hip before the ankle"), "wanted place of the hip before the ankle")
            << language.toStdString();
        EXPECT_FALSE(evidenceWords("Calibrated ± 5.2, never said").isEmpty()) << "what is not in the catalogue stays as it is";
    }
    useLanguage(QStringLiteral("en"));
}

TEST(EvidenceWords, KeepTheNumbersOfTheirSource) {
    static const QRegularExpression kDigits(QStringLiteral("[0-9]+(?:[.][0-9]+)?"));
    const auto numbers = [](const QString& text) {
        QStringList found;
        for (auto match = kDigits.globalMatch(text); match.hasNext();) found << match.next().captured();
        found.sort();
        return found;
    };
    for (const QString& language : availableLanguages().mid(1)) {
        useLanguage(language);
        for (const std::string& text : evidenceTexts()) {
            EXPECT_EQ(numbers(evidenceWords(text)), numbers(QString::fromStdString(text))) << language.toStdString() << ": " << text;
        }
    }
    useLanguage(QStringLiteral("en"));
}

}  // namespace
}  // namespace ankleup::testing
