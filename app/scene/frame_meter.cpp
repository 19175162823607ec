// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/frame_meter.h"

#include <QQuickWindow>
#include <algorithm>

namespace ankleup {
namespace {

constexpr int kFirst = 1;   // the very first frame compiles shaders
constexpr int kEnough = 4;  // frames measured

}  // namespace

FrameMeter::FrameMeter(QQuickItem* parent) : QQuickItem(parent) {}

void FrameMeter::itemChange(ItemChange change, const ItemChangeData& data) {
    if (change == ItemSceneChange) {
        for (const QMetaObject::Connection& connection : connections_) disconnect(connection);
        connections_.clear();
        if (data.window) {
            // From the start of drawing to the swap; software OpenGL draws within it. The signals come from the render thread.
            connections_ << connect(
                                data.window, &QQuickWindow::beforeRendering, this, [this] { timer_.start(); }, Qt::DirectConnection)
                         << connect(
                                data.window, &QQuickWindow::frameSwapped, this,
                                [this] {
                                    if (!timer_.isValid()) return;
                                    const qreal taken = static_cast<qreal>(timer_.nsecsElapsed()) * 1e-6;
                                    QMetaObject::invokeMethod(
                                        this, [this, taken] { take(taken); }, Qt::QueuedConnection);
                                },
                                Qt::DirectConnection);
        }
    }
    QQuickItem::itemChange(change, data);
}

void FrameMeter::take(qreal milliseconds) {
    if (!measuring_ || times_.size() >= kFirst + kEnough) return;
    times_.append(milliseconds);
    if (times_.size() < kFirst + kEnough) return;
    QList<qreal> sorted = times_.mid(kFirst);
    std::sort(sorted.begin(), sorted.end());
    cost_ = sorted[kEnough / 2];
    emit costChanged();
}

}  // namespace ankleup
