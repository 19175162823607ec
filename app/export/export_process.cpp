// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/export_process.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "io/part_journal.h"
#include "io/scene_file.h"
#include "text/to_text.h"
#include "text/units.h"

namespace ankleup {
namespace {

constexpr int kPatience = 8000;  // [ms] a large frame takes seconds where the processor draws it
constexpr int kShortPatience = 2000;

/// The part that a process which keeps no list would leave; empty: it is another's, as the process will say.
std::filesystem::path findPart(std::filesystem::path out) {
    if (!out.has_filename()) out = out.parent_path();  // a folder
    out += ".part";
    std::error_code none;
    return std::filesystem::exists(out, none) ? std::filesystem::path() : out;
}

}  // namespace

QStringList toArguments(const ExportRequest& request, const QString& sceneFile) {
    QStringList words = {QStringLiteral("export"),  QStringLiteral("--progress"),
                         QStringLiteral("--scene"), sceneFile,
                         QStringLiteral("--out"),   QString::fromStdString(request.out.string())};
    const auto add = [&words](const char* option, const QString& value) { words << QLatin1String(option) << value; };
    if (request.size) add("--size", QStringLiteral("%1x%2").arg(request.size->width()).arg(request.size->height()));
    if (request.transparent) words << QStringLiteral("--transparent");
    if (request.dark) words << QStringLiteral("--dark");
    if (request.view) add("--view", toText(kCameraNames[static_cast<std::size_t>(*request.view)]));
    if (request.phase) add("--phase", writeExactly(*request.phase));
    if (request.fps) add("--fps", writeExactly(*request.fps));
    if (request.speed) add("--speed", writeExactly(*request.speed));
    if (request.frames) add("--frames", QString::number(*request.frames));
    if (request.furniture) add("--furniture", toText(kFurnitureNames[static_cast<std::size_t>(*request.furniture)]));
    if (request.paper != Paper::kByLocale) add("--paper", toText(kPaperNames[static_cast<std::size_t>(request.paper)]));
    if (request.page) words << QStringLiteral("--page");
    if (!request.language.isEmpty()) add("--language", request.language);
    return words;
}

ExportProcess::ExportProcess(QString program, QObject* parent) : QObject(parent), program_(std::move(program)) {
    patience_.setSingleShot(true);
    connect(&patience_, &QTimer::timeout, this, [this] {
        if (process_) process_->kill();
    });
}

ExportProcess::~ExportProcess() { drop(); }

void ExportProcess::start(const ExportRequest& request) {
    drop();
    cancelled_ = false;
    progress_ = 0.0;
    const QString scene = folder_.filePath(QStringLiteral("scene.ankleup"));
    if (const Expected<void> written = writeSceneFile(scene.toStdString(), request.scene); !written) {
        emit ended(written.error());
        return;
    }
    part_.clear();
    if (findPartLists().empty()) part_ = findPart(request.out);
    code_.clear();
    process_ = std::make_unique<QProcess>();
    connect(process_.get(), &QProcess::readyReadStandardOutput, this, &ExportProcess::read);
    connect(process_.get(), &QProcess::finished, this,
            [this](int code, QProcess::ExitStatus status) { finish(status == QProcess::NormalExit ? code : -1); });
    connect(process_.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) finish(-1);
    });
    process_->start(program_, toArguments(request, scene), QIODevice::ReadOnly);
}

void ExportProcess::cancel() {
    if (!process_) return;
    cancelled_ = true;
    process_->terminate();
    patience_.start(kPatience);
}

void ExportProcess::read() {
    while (process_ && process_->canReadLine()) {
        const QByteArray line = process_->readLine().trimmed();
        bool isNumber = false;
        const double part = line.toDouble(&isNumber);
        if (!isNumber) code_ = line.toStdString();
        if (!isNumber || part <= progress_) continue;
        progress_ = std::min(part, 1.0);
        emit progressed(progress_);
    }
}

void ExportProcess::finish(int exitCode) {
    patience_.stop();
    read();
    QProcess* process = process_.release();
    process->deleteLater();  // not within its own signal
    QString said = QString::fromUtf8(process->readAllStandardError()).trimmed().section(u'\n', -1);
    const QString head = QStringLiteral("ankleup: export: ");
    if (said.startsWith(head)) said = said.mid(head.size());
    process->disconnect(this);
    const bool good = exitCode == 0;
    if (!good) removePart();
    Error error;
    if (!good && cancelled_) error = {"cancelled", "the export was cancelled; nothing was written"};
    if (!good && !cancelled_)
        error = {code_.empty() ? "failed" : code_, said.isEmpty() ? "the export ended before it was done" : said.toStdString()};
    emit ended(error);
}

void ExportProcess::drop() {
    if (!process_) return;
    patience_.stop();
    process_->disconnect(this);
    process_->terminate();
    if (!process_->waitForFinished(kShortPatience)) {
        process_->kill();
        process_->waitForFinished(kShortPatience);
    }
    removePart();
    process_.reset();
}

void ExportProcess::removePart() {
    removeLeftParts(findPartLists());
    std::error_code none;
    if (!part_.empty()) std::filesystem::remove_all(part_, none);
}

}  // namespace ankleup
