// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>

#include "scene/stage_model.h"
#include "viewmodels/ankle_view_model.h"
#include "viewmodels/cascade_view_model.h"
#include "viewmodels/causes_view_model.h"
#include "viewmodels/chain_view_model.h"
#include "viewmodels/compare_view_model.h"
#include "viewmodels/end_feel_view_model.h"
#include "viewmodels/evidence_view_model.h"
#include "viewmodels/export_view_model.h"
#include "viewmodels/file_view_model.h"
#include "viewmodels/history_view_model.h"
#include "viewmodels/learn_view_model.h"
#include "viewmodels/ledger_view_model.h"
#include "viewmodels/measure_view_model.h"
#include "viewmodels/playback_view_model.h"
#include "viewmodels/pose_view_model.h"
#include "viewmodels/recording_view_model.h"
#include "viewmodels/recovery_view_model.h"
#include "viewmodels/scene_view_model.h"
#include "viewmodels/sentence_view_model.h"
#include "viewmodels/settings_view_model.h"
#include "viewmodels/task_view_model.h"
#include "viewmodels/wall_test_view_model.h"

namespace ankleup {

/// Everything the window binds to, in one place.
class AppViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(ankleup::AnkleViewModel* ankle READ ankle CONSTANT)
    Q_PROPERTY(ankleup::TaskViewModel* task READ task CONSTANT)
    Q_PROPERTY(ankleup::PlaybackViewModel* playback READ playback CONSTANT)
    Q_PROPERTY(ankleup::SceneViewModel* scene READ scene CONSTANT)
    Q_PROPERTY(ankleup::ChainViewModel* chain READ chain CONSTANT)
    Q_PROPERTY(ankleup::CascadeViewModel* cascade READ cascade CONSTANT)
    Q_PROPERTY(ankleup::LedgerViewModel* ledger READ ledger CONSTANT)
    Q_PROPERTY(ankleup::MeasureViewModel* measure READ measure CONSTANT)
    Q_PROPERTY(ankleup::CausesViewModel* causes READ causes CONSTANT)
    Q_PROPERTY(ankleup::WallTestViewModel* wallTest READ wallTest CONSTANT)
    Q_PROPERTY(ankleup::EndFeelViewModel* endFeel READ endFeel CONSTANT)
    Q_PROPERTY(ankleup::CompareViewModel* compare READ compare CONSTANT)
    Q_PROPERTY(ankleup::PoseViewModel* pose READ pose CONSTANT)
    Q_PROPERTY(ankleup::EvidenceViewModel* evidence READ evidence CONSTANT)
    Q_PROPERTY(ankleup::LearnViewModel* learn READ learn CONSTANT)
    Q_PROPERTY(ankleup::SentenceViewModel* sentence READ sentence CONSTANT)
    Q_PROPERTY(ankleup::HistoryViewModel* history READ history CONSTANT)
    Q_PROPERTY(ankleup::FileViewModel* files READ files CONSTANT)
    Q_PROPERTY(ankleup::RecordingViewModel* recording READ recording CONSTANT)
    Q_PROPERTY(ankleup::ExportViewModel* exporting READ exporting CONSTANT)
    Q_PROPERTY(ankleup::RecoveryViewModel* recovery READ recovery CONSTANT)
    Q_PROPERTY(ankleup::SettingsViewModel* settings READ settings CONSTANT)
    Q_PROPERTY(ankleup::StageModel* stage READ stage CONSTANT)
    /// What the patient's own window shows; follows the session only while that window is open.
    Q_PROPERTY(ankleup::StageModel* patientStage READ patientStage CONSTANT)
    Q_PROPERTY(bool patientShown READ isPatientShown WRITE setPatientShown NOTIFY patientShownChanged)
    Q_PROPERTY(QString version READ version CONSTANT)
  public:
    /// `program`: the path of the program itself, which exports.
    AppViewModel(Session& session, SettingsViewModel& settings, RecoveryViewModel& recovery, const QString& program,
                 QObject* parent = nullptr);

    AnkleViewModel* ankle() { return &ankle_; }
    TaskViewModel* task() { return &task_; }
    PlaybackViewModel* playback() { return &playback_; }
    SceneViewModel* scene() { return &scene_; }
    ChainViewModel* chain() { return &chain_; }
    CascadeViewModel* cascade() { return &cascade_; }
    LedgerViewModel* ledger() { return &ledger_; }
    MeasureViewModel* measure() { return &measure_; }
    CausesViewModel* causes() { return &causes_; }
    WallTestViewModel* wallTest() { return &wallTest_; }
    EndFeelViewModel* endFeel() { return &endFeel_; }
    CompareViewModel* compare() { return &compare_; }
    PoseViewModel* pose() { return &pose_; }
    EvidenceViewModel* evidence() { return &evidence_; }
    LearnViewModel* learn() { return &learn_; }
    SentenceViewModel* sentence() { return &sentence_; }
    HistoryViewModel* history() { return &history_; }
    FileViewModel* files() { return &files_; }
    RecordingViewModel* recording() { return &recording_; }
    ExportViewModel* exporting() { return &exporting_; }
    SettingsViewModel* settings() { return &settings_; }
    RecoveryViewModel* recovery() { return &recovery_; }
    StageModel* stage() { return &stage_; }
    StageModel* patientStage() { return &patientStage_; }
    bool isPatientShown() const { return patientShown_; }
    void setPatientShown(bool shown);
    QString version() const;

  signals:
    void patientShownChanged();

  private:
    Session& session_;
    SettingsViewModel& settings_;
    StageModel stage_;
    AnkleViewModel ankle_;
    TaskViewModel task_;
    PlaybackViewModel playback_;
    SceneViewModel scene_;
    ChainViewModel chain_;
    CascadeViewModel cascade_;
    LedgerViewModel ledger_;
    MeasureViewModel measure_;
    CausesViewModel causes_;
    CompareViewModel compare_;
    WallTestViewModel wallTest_;
    PoseViewModel pose_;
    EvidenceViewModel evidence_;
    LearnViewModel learn_;
    EndFeelViewModel endFeel_;
    SentenceViewModel sentence_;
    HistoryViewModel history_;
    FileViewModel files_;
    RecordingViewModel recording_;
    ExportViewModel exporting_;
    RecoveryViewModel& recovery_;
    StageModel patientStage_;
    bool patientShown_ = false;
};

}  // namespace ankleup
