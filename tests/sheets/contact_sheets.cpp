// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// Draws the contact sheets: the leg from all sides, near and far, in every task, for eyes to judge.
//   contact_sheets FOLDER [CELL_HEIGHT]
#include <QApplication>
#include <QDir>
#include <QPainter>
#include <cstdio>

#include "application/window.h"
#include "base/angle.h"
#include "export/frame_renderer.h"
#include "export/headless.h"
#include "session/still.h"

namespace {

using namespace ankleup;

struct Cell {
    QString caption;
    Scene scene;
};
struct Sheet {
    QString name;
    int columns;
    bool dark;
    QList<Cell> cells;
};

LayerSet layers(std::initializer_list<Layer> shown) {
    LayerSet set{};
    for (const Layer layer : shown) set[static_cast<std::size_t>(layer)] = true;
    return set;
}

Scene makeScene(Task task, double limitDeg, double phase, const LayerSet& shown) {
    Scene scene;
    scene.task.task = task;
    scene.task.phase = phase;
    scene.right.condition.dorsiflexionLimit = radians(limitDeg);
    scene.view.layers = shown;
    scene.view.compare = CompareMode::kOff;
    return scene;
}

const LayerSet kBare = layers({Layer::kBones});
constexpr std::array<std::pair<const char*, Camera>, 4> kSides = {
    {{"front", Camera::kFront}, {"right", Camera::kRight}, {"back", Camera::kBack}, {"oblique", Camera::kHome}}};

Sheet makeSides(const QString& name, const LayerSet& shown, bool dark) {
    Sheet sheet{name, 4, dark, {}};
    for (const double limit : {36.0, 12.0}) {
        for (const auto& [side, camera] : kSides) {
            Scene scene = makeScene(Task::kSingleLegSquat, limit, 1.0, shown);
            scene.view.camera = camera;
            sheet.cells << Cell{QStringLiteral("%1, limit %2").arg(QLatin1String(side)).arg(limit), scene};
        }
    }
    return sheet;
}

/// One part of the leg from four sides, in two postures.
Sheet makeCloseUps(const QString& name, const LayerSet& shown, double distance, Vector3 (*aimOf)(const Posture&)) {
    Sheet sheet{name, 4, false, {}};
    for (const double phase : {0.0, 1.0}) {
        for (const auto& [from, yaw] : {std::pair{"front", 20.0}, {"outside", 90.0}, {"behind", 200.0}, {"inside", -80.0}}) {
            Scene scene = makeScene(Task::kSingleLegSquat, 12.0, phase, shown);
            const Vector3 at = aimOf(solveStill(scene)->present.solution.posture);
            scene.view.freeCamera = FreeCamera{yaw, 14.0, distance, {at.x(), at.y(), at.z()}};
            sheet.cells << Cell{QStringLiteral("%1, phase %2").arg(QLatin1String(from)).arg(phase), scene};
        }
    }
    return sheet;
}

Sheet makeTasks(const LayerSet& shown) {
    Sheet sheet{QStringLiteral("tasks"), 6, false, {}};
    for (int task = 0; task < kTaskCount; ++task) {
        for (const double phase : {0.0, 0.5, 1.0}) {
            const auto kind = static_cast<Task>(task);
            if (!hasPhase(kind) && phase > 0.0) continue;
            sheet.cells << Cell{QStringLiteral("%1, %2").arg(QString::fromLatin1(nameOf(kind).data())).arg(phase),
                                makeScene(kind, 12.0, phase, shown)};
        }
    }
    return sheet;
}

QList<Sheet> makeSheets() {
    const LayerSet tissue = layers({Layer::kBones, Layer::kSoftTissue});
    const LayerSet outlined = layers({Layer::kBones, Layer::kSilhouette, Layer::kSoftTissue});
    const LayerSet taught = layers({Layer::kBones, Layer::kLines, Layer::kLabels, Layer::kArcs, Layer::kArrows, Layer::kFootprint});
    const auto ankle = [](const Posture& posture) { return Vector3(posture.ankle() + Vector3(0.05, -0.02, 0.0)); };
    const auto knee = [](const Posture& posture) { return posture.knee(); };
    const auto hip = [](const Posture& posture) { return posture.hip(); };
    const auto pelvis = [](const Posture& posture) { return Vector3(posture.midHip() + Vector3(0.0, 0.05, 0.0)); };
    QList<Sheet> sheets = {makeSides(QStringLiteral("sides"), kBare, false),
                           makeSides(QStringLiteral("sides_dark"), kBare, true),
                           makeSides(QStringLiteral("soft_tissue"), tissue, false),
                           makeSides(QStringLiteral("outline"), outlined, false),
                           makeSides(QStringLiteral("overlays"), taught, false),
                           makeCloseUps(QStringLiteral("foot"), kBare, 0.55, ankle),
                           makeCloseUps(QStringLiteral("foot_tissue"), tissue, 0.65, ankle),
                           makeCloseUps(QStringLiteral("knee"), kBare, 0.5, knee),
                           makeCloseUps(QStringLiteral("knee_tissue"), tissue, 0.65, knee),
                           makeCloseUps(QStringLiteral("hip"), kBare, 0.6, hip),
                           makeCloseUps(QStringLiteral("pelvis"), kBare, 0.9, pelvis),
                           makeTasks(kBare)};
    return sheets;
}

/// \returns the sheet, or a null image when the stage cannot be drawn.
QImage draw(const Sheet& sheet, const QSize& cell) {
    auto renderer = FrameRenderer::make({.size = cell, .dark = sheet.dark});
    if (!renderer) {
        std::fprintf(stderr, "%s\n", renderer.error().message.c_str());
        return {};
    }
    const int rows = (static_cast<int>(sheet.cells.size()) + sheet.columns - 1) / sheet.columns;
    QImage image(sheet.columns * cell.width(), rows * cell.height(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(sheet.dark ? Qt::white : Qt::black);
    for (int i = 0; i < sheet.cells.size(); ++i) {
        const QRect place(QPoint((i % sheet.columns) * cell.width(), (i / sheet.columns) * cell.height()), cell);
        painter.drawImage(place.topLeft(), (*renderer)->draw(solveStill(sheet.cells[i].scene)));
        painter.drawText(place.adjusted(8, 6, -8, -6), Qt::AlignLeft | Qt::AlignBottom, sheet.cells[i].caption);
    }
    return image;
}

}  // namespace

int main(int argc, char* argv[]) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: contact_sheets FOLDER [CELL_HEIGHT [SHEET ...]]\n");
        return 2;
    }
    prepareHeadless();
    QApplication application(argc, argv);
    prepareGui();
    const QStringList arguments = application.arguments();
    const int height = arguments.size() > 2 ? arguments[2].toInt() : 460;
    const QStringList wanted = arguments.mid(3);
    const QDir folder(arguments[1]);
    folder.mkpath(QStringLiteral("."));
    for (const Sheet& sheet : makeSheets()) {
        if (!wanted.isEmpty() && !wanted.contains(sheet.name)) continue;
        const QImage image = draw(sheet, QSize(height * 5 / 6, height));
        if (image.isNull() || !image.save(folder.filePath(sheet.name + QStringLiteral(".png")))) return 1;
        std::printf("%s\n", qPrintable(folder.filePath(sheet.name + QStringLiteral(".png"))));
    }
    return 0;
}
