// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/export_view_model.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include "export/batch.h"

namespace ankleup {
namespace {

constexpr int kPause = 350;  // [ms]
constexpr double kMegabyte = 1e6;

}  // namespace

ExportViewModel::ExportViewModel(Session& session, const SettingsViewModel& settings, const QString& program, QObject* parent)
    : QObject(parent), session_(session), settings_(settings), work_(program), sketch_(program) {
    pause_.setSingleShot(true);
    pause_.setInterval(kPause);
    connect(&pause_, &QTimer::timeout, this, &ExportViewModel::drawPreview);
    connect(&sketch_, &ExportProcess::ended, this, [this](const Error& error) {
        if (!error.code.empty()) return;
        preview_ = QUrl::fromLocalFile(sketchFile_);
        emit previewChanged();
        emit changed();
    });
    connect(&work_, &ExportProcess::progressed, this, [this](double part) {
        progress_ = (static_cast<double>(count_ - queue_.size()) + part) / static_cast<double>(count_);
        emit progressed();
    });
    connect(&work_, &ExportProcess::ended, this, &ExportViewModel::finish);
}

void ExportViewModel::setWhat(int what) {
    if (what == choice_.what || busy()) return;
    choice_.what = what;
    choice_.kind = 0;
    choice_.batch = false;
    refresh();
}

QString ExportViewModel::note() const {
    if (!refusal().isEmpty()) return refusal();
    const double bytes = choice_.estimateBytes(scene_, QFileInfo(preview_.toLocalFile()).size());
    if (bytes <= 0.0) return choice_.note();
    return tr("%1 About %2.", "what it is; its size in kilobytes or megabytes")
        .arg(choice_.note(), QLocale().formattedDataSize(static_cast<qint64>(bytes), bytes < kMegabyte ? 0 : 1, QLocale::DataSizeSIFormat));
}

void ExportViewModel::begin(const StageCamera* camera) {
    if (busy()) return;
    scene_ = session_.snapshot()->scene;
    scene_.view = camera->seenFromHere(scene_.view);
    preview_.clear();
    emit previewChanged();
    refresh();
}

void ExportViewModel::refresh() {
    message_.clear();
    failed_ = false;
    pause_.start();
    emit changed();
    emit progressed();
}

void ExportViewModel::drawPreview() {
    if (busy() || !hasPreview()) return;
    sketchFile_ = folder_.filePath(QStringLiteral("%1.%2").arg(++sketches_).arg(choice_.previewSuffix()));
    sketch_.start(choice_.makePreview(scene_, sketchFile_.toStdString(), isDark()));
}

void ExportViewModel::write(const QUrl& place) {
    if (busy()) return;
    place_ = place.toLocalFile();
    pause_.stop();
    const bool folder = choice_.format() == ExportFormat::kPngSequence;
    const std::string out = place_.toStdString() + (folder && !place_.endsWith(u'/') ? "/" : "");
    const ExportRequest request = choice_.makeRequest(scene_, out, isDark());
    if (choice_.batch && choice_.canBatch()) {
        for (ExportRequest& one : listBatch(request)) queue_.push_back(std::move(one));
    } else {
        queue_.push_back(request);
    }
    count_ = queue_.size();
    progress_ = 0.0;
    message_.clear();
    failed_ = false;
    emit progressed();
    next();
}

void ExportViewModel::next() { work_.start(queue_.front()); }

void ExportViewModel::cancel() {
    if (!busy()) return;
    queue_.resize(1);
    work_.cancel();
}

QString ExportViewModel::explain(const Error& error) {
    const QString detail = QString::fromStdString(error.message);
    const auto say = [&detail](const QString& what) { return tr("%1 (%2)", "what went wrong; the detail, in English").arg(what, detail); };
    if (error.code == "file") return say(tr("nothing can be written at this place, or the disk is full."));
    if (error.code == "encoder") return say(tr("the library that packs films and pictures refused it; another format may do."));
    if (error.code == "no_graphics") return say(tr("pictures need OpenGL, and there is none here; tables can be written all the same."));
    if (error.code == "too_large") return say(tr("this computer cannot draw a picture of that size; choose a smaller one."));
    if (error.code == "too_long") return say(tr("the words do not fit onto one page; another paper may do."));
    return detail;
}

void ExportViewModel::finish(const Error& error) {
    if (error.code.empty() && queue_.size() > 1) {
        queue_.pop_front();
        next();
        return;
    }
    queue_.clear();
    const QString name = QDir::toNativeSeparators(place_);
    failed_ = !error.code.empty();
    if (error.code.empty()) {
        progress_ = 1.0;
        message_ = tr("Written: %1").arg(name);
    } else if (error.code == "cancelled") {
        message_ =
            count_ > 1 ? tr("Cancelled. Pictures that were whole by then stay in the folder.") : tr("Cancelled; nothing was written.");
    } else {
        message_ = tr("It could not be written: %1").arg(explain(error));
    }
    emit progressed();
}

}  // namespace ankleup
