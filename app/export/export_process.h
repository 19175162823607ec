// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTimer>
#include <memory>

#include "export/export_request.h"

namespace ankleup {

/// Exports beside the window, in a process of its own: the program's own command line. The window never waits for it, an encoder that
/// fails takes nothing with it, and whatever way it ends no part of a file stays.
class ExportProcess : public QObject {
    Q_OBJECT
  public:
    /// `program`: the path of the program itself.
    explicit ExportProcess(QString program, QObject* parent = nullptr);
    ~ExportProcess() override;

    /// Starts; one that runs is cancelled first.
    void start(const ExportRequest& request);
    /// Ends it; `ended` follows with code "cancelled". Does nothing when nothing runs.
    void cancel();
    bool isRunning() const { return process_ != nullptr; }

  signals:
    /// 0..1, never less than before.
    void progressed(double part);
    /// Code empty: the file is there, whole; else the code of the process' own error, or "failed" when it could not tell one.
    void ended(const ankleup::Error& error);

  private:
    void read();
    void finish(int exitCode);
    void drop();
    /// One that was killed had no time to tidy up.
    void removePart();

    QString program_;
    QTemporaryDir folder_;  ///< for the scene
    std::unique_ptr<QProcess> process_;
    std::filesystem::path part_;  ///< what must not stay, where the process can keep no list of it
    std::string code_;            ///< what kind of error the process told
    bool cancelled_ = false;
    double progress_ = 0.0;
    QTimer patience_;  ///< for one that was asked to end
};

/// What the command line has to be told to do the same; the scene is in `sceneFile`.
QStringList toArguments(const ExportRequest& request, const QString& sceneFile);

}  // namespace ankleup
