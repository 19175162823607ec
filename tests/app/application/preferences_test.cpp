// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "application/preferences.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

namespace ankleup::testing {
namespace {

TEST(Preferences, ComeBackAtTheNextStart) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("preferences.ini");
    {
        SettingsViewModel settings;
        keepPreferences(settings, path);
        settings.setScheme(SettingsViewModel::Dark);
        settings.setReducedMotion(true);
        settings.setReadingLevel(2);
        settings.setTextScale(1.5);
        settings.setLimitScale(1);
        settings.setLanguage("de");
    }
    SettingsViewModel settings;
    keepPreferences(settings, path);
    EXPECT_EQ(settings.scheme(), SettingsViewModel::Dark);
    EXPECT_TRUE(settings.reducedMotion());
    EXPECT_EQ(settings.readingLevel(), ReadingLevel::kClinician);
    EXPECT_EQ(settings.textScale(), 1.5);
    EXPECT_EQ(settings.limitScale(), 1);
    EXPECT_EQ(settings.language(), "de");
}

TEST(Preferences, AreNotFoundUntilSomethingIsSet) {
    const QTemporaryDir folder;
    SettingsViewModel settings;
    keepPreferences(settings, folder.filePath("none.ini"));
    EXPECT_FALSE(QFile::exists(folder.filePath("none.ini")));
    EXPECT_EQ(settings.textScale(), 1.0);
}

TEST(Preferences, NonsenseStaysAtTheDefault) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("preferences.ini");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[General]\nscheme=99\nquality=-3\ntext_scale=1000\nreading_level=x\nlanguage=klingon\n");
    file.close();
    SettingsViewModel settings;
    keepPreferences(settings, path);
    EXPECT_EQ(settings.scheme(), SettingsViewModel::Light);
    EXPECT_EQ(settings.quality(), 0);
    EXPECT_EQ(settings.textScale(), SettingsViewModel::kLargestText);
    EXPECT_EQ(settings.readingLevel(), ReadingLevel::kPatient);
    EXPECT_EQ(settings.language(), QString());
}

TEST(Preferences, HoldOnlyWhatThePrivacyPageNames) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("preferences.ini");
    SettingsViewModel settings;
    keepPreferences(settings, path);
    settings.setKeepsRecent(true);
    settings.noteRecent("/scenes/a.ankleup");
    QFile page(QStringLiteral(ANKLEUP_SOURCE_DIR "/docs/12-privacy.md"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    const QStringList keys = QSettings(path, QSettings::IniFormat).allKeys();
    EXPECT_GE(keys.size(), 9);
    for (const QString& key : keys) {
        EXPECT_TRUE(text.contains('`' + key.toUtf8() + '`')) << key.toStdString() << " is kept, and docs/12-privacy.md does not say so";
    }
    settings.setKeepsRecent(false);
    EXPECT_FALSE(QSettings(path, QSettings::IniFormat).contains("recent_files"));
}

TEST(Preferences, AreEmptyOfFilesUnlessAskedFor) {
    const SettingsViewModel settings;
    EXPECT_FALSE(settings.keepsRecent());
    EXPECT_TRUE(settings.recentFiles().isEmpty());
}

TEST(ForgetfulSettings, TakeWhatTheFileDialogRemembersWithThem) {
    QString file;
    {
        const ForgetfulSettings forgetful;
        QSettings dialog(QSettings::UserScope, QStringLiteral("QtProject"));  // as QFileDialog does
        dialog.setValue(QStringLiteral("FileDialog/history"), QStringList{QStringLiteral("file:///home/someone/patients")});
        dialog.sync();
        file = dialog.fileName();
        EXPECT_TRUE(QFile::exists(file));
        EXPECT_TRUE(file.startsWith(QDir::tempPath())) << file.toStdString();
    }
    EXPECT_FALSE(QFile::exists(file)) << file.toStdString();
}

}  // namespace
}  // namespace ankleup::testing
