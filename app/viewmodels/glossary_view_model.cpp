// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/glossary_view_model.h"

#include <algorithm>

namespace ankleup {

GlossaryViewModel::GlossaryViewModel(const SettingsViewModel& settings, const LessonLibrary& library, QObject* parent)
    : QObject(parent), settings_(settings), library_(library) {}

void GlossaryViewModel::setSearch(const QString& search) {
    if (search == search_) return;
    search_ = search;
    emit changed();
}

bool GlossaryViewModel::isWanted(const GlossaryTerm& term) const {
    const QString wanted = search_.trimmed();
    const auto has = [&wanted](const std::string& text) { return QString::fromStdString(text).contains(wanted, Qt::CaseInsensitive); };
    return wanted.isEmpty() || has(term.term) || has(term.also) || has(term.text[static_cast<std::size_t>(settings_.readingLevel())]);
}

QVariantList GlossaryViewModel::entries() const {
    const LessonContent& content = library_.in(settings_.language());
    QVariantList entries;
    for (const GlossaryTerm& term : content.glossary) {
        if (!isWanted(term)) continue;
        entries << QVariantMap{
            {QStringLiteral("term"), QString::fromStdString(term.term)},
            {QStringLiteral("also"), QString::fromStdString(term.also)},
            {QStringLiteral("text"), QString::fromStdString(term.text[static_cast<std::size_t>(settings_.readingLevel())])},
            {QStringLiteral("sources"), content.citations(term.sources)}};
    }
    return entries;
}

QString GlossaryViewModel::found() const {
    const auto& glossary = library_.in(settings_.language()).glossary;
    const auto count = std::count_if(glossary.begin(), glossary.end(), [this](const GlossaryTerm& term) { return isWanted(term); });
    return count == 1 ? tr("1 word") : tr("%1 words").arg(count);
}

}  // namespace ankleup
