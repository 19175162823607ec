// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QQuickWindow>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace ankleup::testing {

/// Says every text half as long again, in letters with accents, between brackets: what is not translatable, too narrow or cut shows.
class PseudoTranslator : public QTranslator {
  public:
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
};

/// The first number of a text as people read it; none: NaN.
double numberOf(const QString& text);

/// What is wrong with the texts that are shown: cut off, outside the window or over another. One line each.
QStringList findTextTrouble(const QQuickWindow& window);
/// The same of what lies over the window: opened menus and dialogs.
QStringList findSheetTrouble(const QQuickWindow& window);

}  // namespace ankleup::testing
