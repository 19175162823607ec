// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/frame_meter.h"

#include <QQuickWindow>
#include <algorithm>

namespace ankleup {
namespace {

constexpr int kFirst = 1;   // the first frame in full quality compiles shaders
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

int FrameMeter::quality() const {
    if (wanted_ != Automatic) return wanted_;
    if (!started_) return Balanced;
    if (!moving_ || !isSlow()) return Full;
    return cost_ < kVerySlow ? Balanced : Draft;
}

void FrameMeter::take(qreal milliseconds) {
    if (!started_) {
        started_ = true;
        emit changed();
        return;
    }
    // Only full frames tell.
    if (quality() != Full || times_.size() >= kFirst + kEnough) return;
    times_.append(milliseconds);
    if (times_.size() < kFirst + kEnough) return;
    QList<qreal> sorted = times_.mid(kFirst);
    std::sort(sorted.begin(), sorted.end());
    cost_ = sorted[kEnough / 2];
    emit changed();
}

}  // namespace ankleup
