// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/app_view_model.h"

namespace ankleup {

AppViewModel::AppViewModel(Session& session, SettingsViewModel& settings, RecoveryViewModel& recovery, const QString& program,
                           QObject* parent)
    : QObject(parent),
      session_(session),
      settings_(settings),
      ankle_(session, settings_),
      task_(session),
      playback_(session),
      scene_(session),
      chain_(session, settings_),
      cascade_(settings_),
      ledger_(session, settings_),
      measure_(session, settings_),
      causes_(session),
      compare_(session),
      wallTest_(session),
      pose_(session, settings_, wallTest_, {&stage_, &patientStage_}),
      evidence_(session, settings_),
      learn_(session, settings_),
      endFeel_(session),
      sentence_(session, ankle_, ledger_),
      history_(session, settings_),
      files_(session, settings_),
      recording_(session),
      exporting_(session, settings_, program),
      recovery_(recovery) {
    stage_.setReadingLevel(settings.readingLevel());
    stage_.follow(&session);
    // The patient's own window keeps the patient's words.
    connect(&settings, &SettingsViewModel::changed, this, [this] { stage_.setReadingLevel(settings_.readingLevel()); });
    connect(&history_, &HistoryViewModel::reset, &compare_, &CompareViewModel::clear);
    connect(&evidence_, &EvidenceViewModel::cloudChanged, this, [this] { stage_.overlay()->showCloud(evidence_.cloudLines()); });
}

void AppViewModel::setPatientShown(bool shown) {
    if (shown == patientShown_) return;
    patientShown_ = shown;
    patientStage_.follow(shown ? &session_ : nullptr);
    emit patientShownChanged();
}

QString AppViewModel::version() const { return QStringLiteral(ANKLEUP_VERSION); }

}  // namespace ankleup
