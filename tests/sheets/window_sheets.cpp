// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// Every panel in every colour scheme and language, at several sizes, for eyes to judge. Needs a display:
//   draw_window_sheets FOLDER
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QQuickItem>
#include <QQuickWindow>
#include <cstdio>

#include "application/window.h"
#include "viewmodels/app_view_model.h"

namespace {

using namespace ankleup;

struct Look {
    const char* name;
    QSize size;
    SettingsViewModel::Scheme scheme;
    const char* language;
    double textScale;
};
constexpr Look kLooks[] = {
    {"light-en", {1366, 768}, SettingsViewModel::Light, "en", 1.0},
    {"dark-en", {1366, 768}, SettingsViewModel::Dark, "en", 1.0},
    {"contrast-en", {1366, 768}, SettingsViewModel::HighContrast, "en", 1.0},
    {"light-de", {1366, 768}, SettingsViewModel::Light, "de", 1.0},
    {"dark-fr", {1366, 768}, SettingsViewModel::Dark, "fr", 1.0},
    {"contrast-es", {1366, 768}, SettingsViewModel::HighContrast, "es", 1.0},
    {"small-de", {1024, 700}, SettingsViewModel::Dark, "de", 1.0},
    {"large-fr", {1366, 768}, SettingsViewModel::Light, "fr", 2.0},
};
constexpr int kPages = 5;

void wait(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

/// The five panels beside each other, two in a row.
QImage drawSheet(Window& window, QSize size) {
    constexpr int kSettle = 1200;
    QImage sheet;
    QPainter painter;
    for (int page = 0; page < kPages; ++page) {
        window.quickWindow()->resize(size);
        window.quickWindow()->findChild<QQuickItem*>(QStringLiteral("sidePanel"))->setProperty("page", page);
        wait(kSettle);
        const QImage picture = window.quickWindow()->grabWindow();
        if (sheet.isNull()) {
            sheet = QImage(2 * picture.width(), 3 * picture.height(), QImage::Format_RGB32);
            sheet.fill(Qt::gray);
            painter.begin(&sheet);
        }
        painter.drawImage(QRect((page % 2) * picture.width(), (page / 2) * picture.height(), picture.width(), picture.height()), picture);
    }
    painter.end();
    return sheet;
}

}  // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath();
    QDir().mkpath(folder);
    prepareGui();
    Window window(readFirstScene());
    window.session().pause();
    for (const Look& look : kLooks) {
        SettingsViewModel& settings = *window.viewModel().settings();
        settings.setScheme(look.scheme);
        settings.setTextScale(look.textScale);
        settings.setLanguage(QString::fromLatin1(look.language));
        wait(300);
        const QString path = folder + u'/' + QLatin1String(look.name) + QStringLiteral(".png");
        if (!drawSheet(window, look.size).save(path)) return 1;
        std::printf("%s\n", qPrintable(path));
    }
    return 0;
}
