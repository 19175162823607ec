// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/lesson_library.h"

#include <QDir>
#include <QFile>
#include <algorithm>

#include "io/lesson_file.h"
#include "text/evidence_text.h"
#include "text/language.h"

namespace ankleup {
namespace {

const QString kFolder = QStringLiteral(":/assets/lessons/");

std::string readText(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

LessonStrings findStrings(const QString& name, const QString& language) {
    const std::string text = readText(kFolder + QStringLiteral("i18n/") + language + u'/' + name);
    if (text.empty()) return {};
    const Expected<LessonStrings> strings = readLessonStrings(text);
    if (!strings) qWarning("lessons/i18n/%s/%s: %s", qPrintable(language), qPrintable(name), strings.error().message.c_str());
    return strings.value_or(LessonStrings());
}

/// A file that cannot be read is left out: the rest still teaches.
template <class Value, class Read>
Value readFile(const QString& name, const QString& language, const Read& read) {
    const Expected<Value> value = read(readText(kFolder + name), findStrings(name, language));
    if (!value) qWarning("lessons/%s: %s", qPrintable(name), value.error().message.c_str());
    return value.value_or(Value());
}

std::unique_ptr<LessonContent> readContent(const QString& language) {
    auto content = std::make_unique<LessonContent>();
    for (const QString& name : QDir(kFolder).entryList({QStringLiteral("[0-9]*.json")}, QDir::Files, QDir::Name)) {
        Lesson lesson = readFile<Lesson>(name, language, readLesson);
        if (!lesson.steps.empty()) content->lessons.push_back(std::move(lesson));
    }
    content->quiz = readFile<Quiz>(QStringLiteral("quiz.json"), language, readQuiz);
    content->glossary = readFile<std::vector<GlossaryTerm>>(QStringLiteral("glossary.json"), language, readGlossary);
    content->sources = readFile<std::vector<LessonSource>>(QStringLiteral("sources.json"), language, readLessonSources);
    return content;
}

template <class Item>
const Item* findById(const std::vector<Item>& items, const std::string& id) {
    const auto found = std::find_if(items.begin(), items.end(), [&id](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

}  // namespace

const GlossaryTerm* LessonContent::findTerm(const std::string& id) const { return findById(glossary, id); }

QStringList LessonContent::citations(const std::vector<std::string>& ids) const {
    QStringList texts;
    for (const std::string& id : ids) {
        const LessonSource* source = findById(sources, id);
        if (!source) continue;
        const QString citation = evidenceWords(source->citation);
        texts << (source->note.empty() ? citation : citation + QStringLiteral(" – ") + evidenceWords(source->note));
    }
    return texts;
}

const LessonContent& LessonLibrary::in(const QString& language) const {
    const QString code = language.isEmpty() ? systemLanguage() : language;
    auto& content = content_[code];
    if (!content) content = readContent(code);
    return *content;
}

}  // namespace ankleup
