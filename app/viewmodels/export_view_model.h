// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QStringList>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>
#include <deque>

#include "export/export_process.h"
#include "scene/stage_camera.h"
#include "session/session.h"
#include "viewmodels/export_choice.h"
#include "viewmodels/settings_view_model.h"

namespace ankleup {

/// The export dialog: what, how, a small picture of it, and the work itself, which runs beside the window.
class ExportViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QStringList whatLabels READ whatLabels CONSTANT)
    Q_PROPERTY(QStringList kindLabels READ kindLabels NOTIFY changed)
    Q_PROPERTY(QStringList presetLabels READ presetLabels CONSTANT)
    Q_PROPERTY(QStringList furnitureLabels READ furnitureLabels CONSTANT)
    Q_PROPERTY(int what READ what WRITE setWhat NOTIFY changed)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(int preset READ preset WRITE setPreset NOTIFY changed)
    Q_PROPERTY(int furniture READ furniture WRITE setFurniture NOTIFY changed)
    Q_PROPERTY(QStringList paperLabels READ paperLabels CONSTANT)
    Q_PROPERTY(int paper READ paper WRITE setPaper NOTIFY changed)
    Q_PROPERTY(bool batch READ batch WRITE setBatch NOTIFY changed)
    Q_PROPERTY(bool hasPresets READ hasPresets NOTIFY changed)
    Q_PROPERTY(bool hasFurniture READ hasFurniture NOTIFY changed)
    Q_PROPERTY(bool hasPaper READ hasPaper NOTIFY changed)
    Q_PROPERTY(bool hasPreview READ hasPreview NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)  ///< why there is nothing of this kind now; empty: there is
    Q_PROPERTY(bool canBatch READ canBatch NOTIFY changed)
    Q_PROPERTY(bool toFolder READ toFolder NOTIFY changed)
    Q_PROPERTY(QString suffix READ suffix NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)            ///< what the format is good for, and about how large it will be
    Q_PROPERTY(QUrl preview READ preview NOTIFY previewChanged)  ///< empty until there is one
    Q_PROPERTY(bool busy READ busy NOTIFY progressed)
    Q_PROPERTY(double progress READ progress NOTIFY progressed)
    Q_PROPERTY(QString message READ message NOTIFY progressed)  ///< how it went
    Q_PROPERTY(bool failed READ failed NOTIFY progressed)
  public:
    /// `program`: the path of the program itself, which does the work.
    ExportViewModel(Session& session, const SettingsViewModel& settings, const QString& program, QObject* parent = nullptr);

    QStringList whatLabels() const { return ExportChoice::whatLabels(); }
    QStringList kindLabels() const { return choice_.kindLabels(); }
    QStringList presetLabels() const { return choice_.presetLabels(); }
    QStringList furnitureLabels() const { return ExportChoice::furnitureLabels(); }
    int what() const { return choice_.what; }
    void setWhat(int what);
    int kind() const { return choice_.kind; }
    void setKind(int kind) { set(choice_.kind, kind); }
    int preset() const { return choice_.preset; }
    void setPreset(int preset) { set(choice_.preset, preset); }
    int furniture() const { return choice_.furniture; }
    void setFurniture(int furniture) { set(choice_.furniture, furniture); }
    QStringList paperLabels() const { return ExportChoice::paperLabels(); }
    int paper() const { return choice_.paper; }
    void setPaper(int paper) { set(choice_.paper, paper); }
    bool batch() const { return choice_.batch; }
    void setBatch(bool batch) { set(choice_.batch, batch); }
    bool hasPresets() const { return choice_.hasPresets(); }
    bool hasFurniture() const { return choice_.hasFurniture(); }
    bool hasPaper() const { return choice_.hasPaper(); }
    bool hasPreview() const { return choice_.hasPreview() && refusal().isEmpty(); }
    QString refusal() const { return choice_.refusal(scene_); }
    bool canBatch() const { return choice_.canBatch(); }
    bool toFolder() const { return choice_.toFolder(); }
    QString suffix() const { return choice_.suffix(); }
    QString note() const;
    QUrl preview() const { return preview_; }
    bool busy() const { return !queue_.empty(); }
    double progress() const { return progress_; }
    QString message() const { return message_; }
    bool failed() const { return failed_; }

    /// The dialog opens on what is to be seen now.
    Q_INVOKABLE void begin(const ankleup::StageCamera* camera);
    Q_INVOKABLE void write(const QUrl& place);
    Q_INVOKABLE void cancel();

  signals:
    void changed();
    void previewChanged();
    void progressed();

  private:
    template <class Value>
    void set(Value& value, Value next) {
        if (value == next || busy()) return;
        value = next;
        refresh();
    }
    void refresh();
    void drawPreview();
    void next();
    /// What to do about an error of the exporting process, in the language of the window.
    static QString explain(const Error& error);
    void finish(const Error& error);
    bool isDark() const { return settings_.scheme() != SettingsViewModel::Light; }

    Session& session_;
    const SettingsViewModel& settings_;
    QTemporaryDir folder_;
    ExportChoice choice_;
    Scene scene_;
    ExportProcess work_;
    ExportProcess sketch_;
    QTimer pause_;  ///< until nobody chooses any more
    QUrl preview_;
    QString sketchFile_;
    int sketches_ = 0;
    std::deque<ExportRequest> queue_;  ///< the first is under way
    QString place_;
    std::size_t count_ = 0;
    double progress_ = 0.0;
    QString message_;
    bool failed_ = false;
};

}  // namespace ankleup
