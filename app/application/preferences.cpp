// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "application/preferences.h"

#include <QSettings>
#include <algorithm>

#include "text/language.h"

namespace ankleup {
namespace {

int readChoice(const QSettings& file, const char* key, int count) {
    const int choice = file.value(QLatin1String(key)).toInt();
    return choice >= 0 && choice < count ? choice : 0;
}

}  // namespace

void keepPreferences(SettingsViewModel& settings, const QString& path) {
    const QSettings file(path, QSettings::IniFormat);
    settings.setScheme(readChoice(file, "scheme", 3));
    settings.setQuality(readChoice(file, "quality", 4));
    settings.setReducedMotion(file.value(QStringLiteral("reduced_motion")).toBool());
    settings.setReadingLevel(readChoice(file, "reading_level", 3));
    settings.setTextScale(file.value(QStringLiteral("text_scale"), 1.0).toDouble());
    settings.setLimitScale(readChoice(file, "limit_scale", 8));
    const QString language = file.value(QStringLiteral("language")).toString();
    settings.setLanguage(isLanguageAvailable(language) ? language : QString());
    settings.setKeepsRecent(file.value(QStringLiteral("keeps_recent")).toBool());
    settings.setRecentFiles(file.value(QStringLiteral("recent_files")).toStringList());
    QObject::connect(&settings, &SettingsViewModel::changed, &settings, [&settings, path] {
        QSettings kept(path, QSettings::IniFormat);
        kept.setValue(QStringLiteral("scheme"), settings.scheme());
        kept.setValue(QStringLiteral("quality"), settings.quality());
        kept.setValue(QStringLiteral("reduced_motion"), settings.reducedMotion());
        kept.setValue(QStringLiteral("reading_level"), settings.readingLevelIndex());
        kept.setValue(QStringLiteral("text_scale"), settings.textScale());
        kept.setValue(QStringLiteral("limit_scale"), settings.limitScale());
        kept.setValue(QStringLiteral("language"), settings.language());
        kept.setValue(QStringLiteral("keeps_recent"), settings.keepsRecent());
        if (settings.recentFiles().isEmpty()) {
            kept.remove(QStringLiteral("recent_files"));
        } else {
            kept.setValue(QStringLiteral("recent_files"), settings.recentFiles());
        }
    });
}

ForgetfulSettings::ForgetfulSettings() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path()); }

}  // namespace ankleup
