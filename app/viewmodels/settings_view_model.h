// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QString>
#include <QStringList>
#include <utility>

#include "text/language.h"
#include "text/lexicon.h"

namespace ankleup {

/// How this person wants the window to look and to speak. Belongs to the person, not to the scene; kept from one start to the next
/// (application/preferences.h).
class SettingsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(int scheme READ scheme WRITE setScheme NOTIFY changed)
    /// How finely the stage is drawn: FrameMeter::Quality.
    Q_PROPERTY(int quality READ quality WRITE setQuality NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    /// How much anatomy the texts use: ReadingLevel.
    Q_PROPERTY(int readingLevel READ readingLevelIndex WRITE setReadingLevel NOTIFY changed)
    Q_PROPERTY(QStringList readingLevelLabels READ readingLevelLabels NOTIFY changed)
    /// Size of all text, 1..2.
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed)
    /// "en", "es", "de", "fr"; empty: the system's.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QStringList languageLabels READ languageLabels CONSTANT)
    Q_PROPERTY(int languageIndex READ languageIndex WRITE setLanguageIndex NOTIFY changed)
    /// Scenes opened and saved are listed from now on; switched off, the list is gone. Off until somebody asks for it.
    Q_PROPERTY(bool keepsRecent READ keepsRecent WRITE setKeepsRecent NOTIFY changed)
    Q_PROPERTY(QStringList recentFiles READ recentFiles NOTIFY changed)  ///< the last first
  public:
    enum Scheme { Light, Dark, HighContrast };
    Q_ENUM(Scheme)

    static constexpr double kLargestText = 2.0;
    static constexpr qsizetype kMostRecent = 8;

    using QObject::QObject;

    int scheme() const { return scheme_; }
    void setScheme(int scheme) { set(scheme_, scheme); }
    int quality() const { return quality_; }
    void setQuality(int quality) { set(quality_, quality); }
    bool reducedMotion() const { return reducedMotion_; }
    void setReducedMotion(bool reduced) { set(reducedMotion_, reduced); }
    ReadingLevel readingLevel() const { return static_cast<ReadingLevel>(readingLevel_); }
    int readingLevelIndex() const { return readingLevel_; }
    void setReadingLevel(int level) { set(readingLevel_, level); }
    QStringList readingLevelLabels() const { return {tr("Patient"), tr("Student"), tr("Clinician")}; }
    double textScale() const { return textScale_; }
    void setTextScale(double scale) { set(textScale_, scale < 1.0 ? 1.0 : scale > kLargestText ? kLargestText : scale); }
    /// Which scale stands in front of the slider: LimitScale (scenario/limit_scale.h).
    int limitScale() const { return limitScale_; }
    void setLimitScale(int scale) { set(limitScale_, scale); }
    QString language() const { return language_; }
    void setLanguage(const QString& code) { set(language_, code); }
    /// The system's first, then each by the name it calls itself.
    QStringList languageLabels() const {
        QStringList labels = {tr("As the system: %1").arg(languageName(systemLanguage()))};
        for (const QString& code : availableLanguages()) labels << languageName(code);
        return labels;
    }
    int languageIndex() const { return static_cast<int>(availableLanguages().indexOf(language_)) + 1; }
    void setLanguageIndex(int index) { setLanguage(index <= 0 ? QString() : availableLanguages().value(index - 1)); }
    bool keepsRecent() const { return keepsRecent_; }
    void setKeepsRecent(bool keeps) {
        if (!keeps) recentFiles_.clear();
        set(keepsRecent_, keeps);
    }
    QStringList recentFiles() const { return recentFiles_; }
    void setRecentFiles(const QStringList& files) { set(recentFiles_, keepsRecent_ ? files.mid(0, kMostRecent) : QStringList()); }
    Q_INVOKABLE void clearRecent() { setRecentFiles({}); }
    /// A scene was opened or saved. Nothing is kept while the list is off.
    void noteRecent(const QString& path) {
        QStringList files = recentFiles_;
        files.removeAll(path);
        files.prepend(path);
        setRecentFiles(files);
    }

  signals:
    void changed();

  private:
    template <class Value>
    void set(Value& value, Value next) {
        if (value == next) return;
        value = std::move(next);
        emit changed();
    }

    int scheme_ = Light;
    int quality_ = 0;
    bool reducedMotion_ = false;
    int readingLevel_ = 0;
    double textScale_ = 1.0;
    int limitScale_ = 0;
    QString language_;
    bool keepsRecent_ = false;
    QStringList recentFiles_;
};

}  // namespace ankleup
