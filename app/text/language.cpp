// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

namespace ankleup {
namespace {

/// What people read, and apart from it the terms of anatomy, which a physiotherapist corrects alone, and the words of the evidence, which
/// come from core.
constexpr const char* kCatalogues[] = {"ankleup", "anatomy", "evidence"};

QString spoken = QStringLiteral("en");

}  // namespace

QStringList availableLanguages() { return QStringLiteral(ANKLEUP_LANGUAGES).split(u','); }

bool isLanguageAvailable(const QString& code) { return availableLanguages().contains(code); }

QString languageName(const QString& code) {
    QString name = QLocale(code).nativeLanguageName();
    if (code == QLatin1String("en")) name = QStringLiteral("English");  // not of one country
    return name.left(1).toUpper() + name.mid(1).section(u' ', 0, 0);
}

QString systemLanguage() {
    const QString code = QLocale::system().name().section(u'_', 0, 0);
    return isLanguageAvailable(code) ? code : QStringLiteral("en");
}

void useLanguage(const QString& code) {
    const QString language = code.isEmpty() ? systemLanguage() : code;
    spoken = language;
    QLocale locale(language);
    if (language == QLatin1String("en")) locale = QLocale::c();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QLocale::setDefault(locale);

    QCoreApplication* application = QCoreApplication::instance();
    if (!application) return;
    static QList<QPointer<QTranslator>> installed;  // the application's: they end with it
    for (const QPointer<QTranslator>& translator : std::as_const(installed)) delete translator;
    installed.clear();
    if (language == QLatin1String("en")) return;
    for (const char* catalogue : kCatalogues) {
        auto translator = std::make_unique<QTranslator>(application);
        if (!translator->load(QStringLiteral(":/i18n/%1_%2.qm").arg(QLatin1String(catalogue), language))) continue;
        QCoreApplication::installTranslator(translator.get());
        installed.append(translator.release());
    }
}

QString spokenLanguage() { return spoken; }

}  // namespace ankleup
