// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QVariantList>

#include "text/lesson_library.h"
#include "viewmodels/settings_view_model.h"

namespace ankleup {

/// The words of the field at the reading level in use, to be searched.
class GlossaryViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    /// Shows only the terms that have this in their name, in their other names or in their text.
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(QVariantList entries READ entries NOTIFY changed)  ///< { term, also, text, sources }
    Q_PROPERTY(QString found READ found NOTIFY changed)           ///< "35 words"
  public:
    GlossaryViewModel(const SettingsViewModel& settings, const LessonLibrary& library, QObject* parent = nullptr);

    QString search() const { return search_; }
    void setSearch(const QString& search);
    QVariantList entries() const;
    QString found() const;
    void reword() { emit changed(); }

  signals:
    void changed();

  private:
    bool isWanted(const GlossaryTerm& term) const;

    const SettingsViewModel& settings_;
    const LessonLibrary& library_;
    QString search_;
};

}  // namespace ankleup
