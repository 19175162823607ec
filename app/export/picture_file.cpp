// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/picture_file.h"

#include <QBuffer>
#include <QByteArray>

#include "io/png_text.h"
#include "io/scene_code.h"
#include "io/scene_source.h"
#include "text/compare_text.h"
#include "text/language.h"
#include "text/sentence.h"
#include "text/to_text.h"

namespace ankleup {
namespace {

constexpr std::string_view kLanguageKey = "Language";

}  // namespace

PictureText describePicture(const Scene& scene, const Explanation& explanation) {
    return {.description = describeState(explanation, keptLegName(scene.view.reference)),
            .sceneCode = writeSceneCode(scene),
            .language = spokenLanguage().toStdString()};
}

PictureText describePicture(const Scene& scene) { return describePicture(scene, calcExplanation(scene, scene.activeLeg())); }

void tellPicture(QImage& image, const PictureText& text) {
    image.setText(toText(kDescriptionKey), text.description);
    image.setText(toText(kSceneCodeKey), QString::fromStdString(text.sceneCode));
    image.setText(toText(kLanguageKey), QString::fromStdString(text.language));
}

Expected<std::string> encodePng(const QImage& image) {
    // The same pixels without texts: Qt would write them in a form of its own.
    const QImage bare(image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !bare.save(&buffer, "PNG")) {
        return makeError("encoder", "the picture cannot be encoded as PNG");
    }
    std::vector<PngText> texts;
    const auto add = [&](std::string_view key, const std::string& language) {
        const QString text = image.text(toText(key));
        if (!text.isEmpty()) texts.push_back({std::string(key), text.toStdString(), language});
    };
    add(kDescriptionKey, image.text(toText(kLanguageKey)).toStdString());
    add(kSceneCodeKey, "");
    return withPngText({bytes.constData(), static_cast<std::size_t>(bytes.size())}, texts);
}

Expected<void> writePng(const std::filesystem::path& path, const QImage& image) {
    Expected<AtomicFile> file = AtomicFile::create(path);
    if (!file) return tl::unexpected<Error>(file.error());
    return writePng(*file, image);
}

Expected<void> writePng(AtomicFile& file, const QImage& image) {
    const Expected<std::string> bytes = encodePng(image);
    if (!bytes) return tl::unexpected<Error>(bytes.error());
    file.write(*bytes);
    return file.commit();
}

}  // namespace ankleup
