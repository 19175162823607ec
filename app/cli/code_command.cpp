// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "cli/code_command.h"

#include <QImage>
#include <ostream>

#include "cli/command_line.h"
#include "cli/complaint.h"
#include "export/picture_file.h"
#include "export/qr_code.h"
#include "io/scene_code.h"
#include "io/scene_json.h"
#include "io/scene_source.h"

namespace ankleup {
namespace {

Expected<void> writeQr(const std::filesystem::path& path, const std::string& code) {
    constexpr int kPixelsPerModule = 8;
    const PictureText text{.description = QString::fromStdString("QR code: " + code), .sceneCode = code, .language = "en"};
    return makeQrCode(code).and_then([&](const QrCode& qr) {
        QImage picture = drawQrCode(qr, kPixelsPerModule);
        tellPicture(picture, text);
        return writePng(path, picture);
    });
}

}  // namespace

int runCode(std::ostream& out, const CodeOptions& options) {
    if (!options.qr.empty() && options.qr.extension() != ".png") {
        return complain(kUsage, "code: --qr is '" + options.qr.string() + "'; the picture is written as .png");
    }
    const Expected<Scene> scene = openSceneSource(options.scene);
    if (!scene) return complain(kFailed, "code: " + scene.error().message);
    const std::string code = writeSceneCode(*scene);
    if (!options.qr.empty()) {
        const Expected<void> written = writeQr(options.qr, code);
        if (!written) return complain(kFailed, "code: " + written.error().message);
    }
    out << (options.json ? writeScene(*scene) : code + "\n") << std::flush;
    return kGood;
}

}  // namespace ankleup
