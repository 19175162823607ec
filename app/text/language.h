// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QString>
#include <QStringList>

namespace ankleup {

/// The languages there are, by their codes: "en", "de", "es", "fr". The list is in app/CMakeLists.txt.
QStringList availableLanguages();
bool isLanguageAvailable(const QString& code);
/// What a language calls itself: "Deutsch".
QString languageName(const QString& code);
/// The system's language where it is one of ours, else "en".
QString systemLanguage();

/// From now on texts and numbers are in this language; an empty code: the system's. Texts that are shown already stay as they are.
/// \pre a QCoreApplication exists, unless the language is "en".
void useLanguage(const QString& code);
/// The code that useLanguage was told last, or stood for an empty one.
QString spokenLanguage();

}  // namespace ankleup
