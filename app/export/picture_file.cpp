// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/picture_file.h"

#include <QBuffer>
#include <QByteArray>

#include "io/atomic_file.h"

namespace ankleup {

Expected<void> writePng(const std::filesystem::path& path, const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG")) {
        return makeError("encoder", "the picture cannot be encoded as PNG");
    }
    Expected<AtomicFile> file = AtomicFile::create(path);
    if (!file) return tl::unexpected<Error>(file.error());
    file->write({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return file->commit();
}

}  // namespace ankleup
