// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "condition/condition.h"
#include "kinematics/coordinates.h"
#include "movement/task.h"
#include "scenario/chain_cards.h"
#include "scenario/scene.h"

/// The words for people. Files and code keep their keys; every word on screen comes from here or from the sentence.
namespace ankleup {

/// How much anatomy a text may use.
enum class ReadingLevel { kPatient, kStudent, kClinician };

QString taskName(Task task);              ///< "Single-leg squat"
QString strategyName(Strategy strategy);  ///< "Rolls in"
QStringList strategyNames();              ///< in the order of Strategy
QString causeName(Cause cause);           ///< "Soleus (felt behind, knee bent)"
QString remedyName(RemedyKind remedy);    ///< as inside a sentence: "calf stretching"
/// As inside a sentence: "the unrestricted leg", "this leg with a free ankle", "before"; a snapshot goes by its own name.
QString referenceName(ReferenceKind reference, const QString& snapshotName = {});
/// A coordinate as something that moves or is locked: "the heel bone's roll".
QString coordinateName(Coordinate coordinate);
/// A part of the shank's ledger as one who pays: "the heel coming up". \pre a coordinate of the foot, or "support".
QString payerName(std::string_view part);
QString linkName(Link link, ReadingLevel level);  ///< "Shin bone", "Tibia"
QString layerName(Layer layer);                   ///< as in a menu: "Joint axes"

/// A moment of a movement that has a name.
struct NamedPhase {
    double phase = 0.0;  ///< 0..1
    QString name;        ///< "deepest"
};
/// In order of phase; none for a task without phases.
QList<NamedPhase> namedPhases(Task task);
/// The name of a phase, or its percentage: "deepest", "70 %". Empty for a task without phases.
QString phaseName(Task task, double phase);
/// The same as said of a moment: "at the deepest", "at 70 %", "as the knee is at the wall". Empty for a task without phases.
QString atPhase(Task task, double phase);

}  // namespace ankleup
