// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <vector>

#include "export/export_request.h"

namespace ankleup {

/// What a person chooses in the export dialog, as words and as a request.
class ExportChoice {
    Q_DECLARE_TR_FUNCTIONS(ExportChoice)
  public:
    enum What { kPicture, kFilm, kModel, kData, kHandout };

    int what = kPicture;
    int kind = 0;       ///< format, within `what`
    int preset = 0;     ///< size and background, of pictures and films
    int furniture = 1;  ///< Furniture
    int paper = 0;      ///< Paper, of a page to print
    bool batch = false;

    static QStringList whatLabels();
    QStringList kindLabels() const;
    QStringList presetLabels() const;
    static QStringList furnitureLabels();
    static QStringList paperLabels();
    ExportFormat format() const;
    bool hasPresets() const;
    bool hasFurniture() const;
    bool hasPaper() const { return format() == ExportFormat::kPdf; }
    /// There is something to see before it is written.
    bool hasPreview() const { return what != kData; }
    bool canBatch() const { return format() == ExportFormat::kPng; }
    bool toFolder() const { return format() == ExportFormat::kPngSequence || (batch && canBatch()); }
    /// What the format is good for, in a sentence.
    QString note() const;
    /// Why there is nothing of this kind of a scene; empty: there is.
    QString refusal(const Scene& scene) const;
    /// The ending of a file's name, without its dot; empty for a folder.
    QString suffix() const;

    /// Of this scene into this file or folder, in the language that is spoken.
    ExportRequest makeRequest(const Scene& scene, const std::filesystem::path& out, bool dark) const;
    /// A small picture of what will be written, of its shape, into a file with the ending previewSuffix().
    ExportRequest makePreview(const Scene& scene, const std::filesystem::path& out, bool dark) const;
    QString previewSuffix() const;
    /// About how large it will be [bytes]; 0 where nobody can tell. `preview`: bytes of its picture, 0 while there is none.
    double estimateBytes(const Scene& scene, qint64 preview) const;

  private:
    QSize size() const;
    bool isTransparent() const;
};

}  // namespace ankleup
