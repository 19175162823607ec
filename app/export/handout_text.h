// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <array>
#include <string_view>

#include "session/snapshot.h"
#include "text/sentence.h"

namespace ankleup {

/// The legs of a handout, solved. Without remedies before and after would be one, so the first picture is of the reference instead.
struct HandoutLegs {
    bool remedied = false;  ///< the active leg has remedies
    SnapshotPtr before;     ///< without remedies
    SnapshotPtr after;      ///< with them
    SnapshotPtr first;      ///< what the first picture shows
    SnapshotPtr side;       ///< `after`, seen from its own side
};
/// Solves them. Pictures compare by a ghost or not at all; "compared with before" would be empty words here, so that reference becomes
/// the unrestricted leg.
HandoutLegs solveHandout(const Scene& scene);

/// All words of a handout, in the language that is spoken.
struct HandoutText {
    struct Said {
        QString when;  ///< "Before", "After"
        Sentence sentence;
    };
    struct RemedyLine {
        QString name, strength, result, published;
    };
    struct ValueLine {
        QString name;
        QStringList values;  ///< one for each of valueHeads
    };

    QString title;
    QString setting;  ///< task, phase, leg, limit and cause
    std::array<QString, 3> captions;
    QList<Said> said;  ///< one without remedies, else two
    QString remedyTitle;
    QList<RemedyLine> remedies;
    QString valueTitle;
    QStringList valueHeads;
    QList<ValueLine> values;
    QString scan;  ///< beside the QR code
    QString education;
    QString origin;
};
HandoutText makeHandoutText(const HandoutLegs& legs);

/// The quantities of a handout's table, from the ground up.
std::array<std::string_view, 5> listHandoutQuantities(const StrategyWeights& strategy);

}  // namespace ankleup
