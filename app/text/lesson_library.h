// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "io/lesson.h"

namespace ankleup {

/// Everything of assets/lessons in one language.
struct LessonContent {
    std::vector<Lesson> lessons;  ///< in the order of their file names
    Quiz quiz;
    std::vector<GlossaryTerm> glossary;
    std::vector<LessonSource> sources;

    /// The term with this id; null: none.
    const GlossaryTerm* findTerm(const std::string& id) const;
    /// Citations as shown, in the order of `ids`.
    QStringList citations(const std::vector<std::string>& ids) const;
};

/// Reads assets/lessons when first asked; a text that has no translation stays English.
class LessonLibrary {
  public:
    /// `language`: "de"; empty: the system's.
    const LessonContent& in(const QString& language) const;

  private:
    mutable std::map<QString, std::unique_ptr<LessonContent>> content_;
};

}  // namespace ankleup
