// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/playback_view_model.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

#include "text/lexicon.h"
#include "text/recording_text.h"

namespace ankleup {
namespace {

constexpr std::array kSpeeds = {0.1, 0.25, 0.5, 1.0};
constexpr double kSmallStep = 0.01;
constexpr double kSmallSteps = 1.0 / kSmallStep;
constexpr double kLargeStep = 0.1;

}  // namespace

PlaybackViewModel::PlaybackViewModel(Session& session, QObject* parent) : QObject(parent), session_(session) {
    connect(&session, &Session::snapshotChanged, this, &PlaybackViewModel::update);
    update();
}

void PlaybackViewModel::setPhase(double phase) {
    if (const Recording* recorded = session_.snapshot()->recordedLeg()) {
        session_.seekRecording(std::clamp(phase, 0.0, 1.0) * recorded->duration());
        return;
    }
    Scene scene = session_.snapshot()->scene;
    scene.task.phase = std::clamp(phase, 0.0, 1.0);
    session_.edit(scene);
}

QVariantList PlaybackViewModel::namedPhases() const {
    QVariantList marks;
    if (shown_.recorded) return marks;
    for (const NamedPhase& named : ankleup::namedPhases(shown_.task)) {
        marks << QVariant::fromValue(TrackMark{.position = named.phase, .text = named.name, .strong = false, .before = false});
    }
    return marks;
}

void PlaybackViewModel::setLoop(bool loop) { session_.setLoop(loop); }

QStringList PlaybackViewModel::speedLabels() const {
    QStringList labels;
    for (const double speed : kSpeeds) labels << (speed == 1.0 ? tr("Real time") : tr("%1 ×").arg(QLocale().toString(speed)));
    return labels;
}

int PlaybackViewModel::speedIndex() const {
    const auto found = std::ranges::find(kSpeeds, shown_.speed);
    return found == kSpeeds.end() ? -1 : static_cast<int>(found - kSpeeds.begin());
}

QString PlaybackViewModel::speedText() const { return tr("%1 ×").arg(QLocale().toString(shown_.speed)); }

void PlaybackViewModel::toggle() { shown_.playing ? session_.pause() : session_.play(); }

void PlaybackViewModel::step(double phases) { setPhase(std::round((shown_.phase + phases) * kSmallSteps) / kSmallSteps); }

void PlaybackViewModel::hold() {
    if (!shown_.recorded) session_.hold();
}

void PlaybackViewModel::release() { session_.release(); }

void PlaybackViewModel::selectSpeed(int index) { session_.setSpeed(kSpeeds.at(static_cast<std::size_t>(index))); }

bool PlaybackViewModel::pressKey(int key, int modifiers) {
    const double sign = key == Qt::Key_Left || key == Qt::Key_Down || key == Qt::Key_PageDown ? -1.0 : 1.0;
    switch (key) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
            step(sign * ((modifiers & Qt::ShiftModifier) != 0 ? kLargeStep : kSmallStep));
            return true;
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            step(sign * kLargeStep);
            return true;
        case Qt::Key_Home:
            setPhase(0.0);
            return true;
        case Qt::Key_End:
            setPhase(1.0);
            return true;
        default:
            return false;
    }
}

void PlaybackViewModel::tick() { session_.tick(); }

void PlaybackViewModel::update() {
    const Snapshot& snapshot = *session_.snapshot();
    const TaskSetting& task = snapshot.scene.task;
    Shown next{
        .task = task.task,
        .hasPhase = ankleup::hasPhase(task.task),
        .playing = snapshot.playing,
        .ticking = snapshot.playing || snapshot.gliding,
        .loop = snapshot.loop,
        .phase = task.phase,
        .speed = snapshot.speed,
        .text = tr("%1 %").arg(qRound(100.0 * task.phase)),
    };
    const QString name = phaseName(task.task, task.phase);
    if (!name.isEmpty() && name != next.text) next.text = tr("%1, %2").arg(next.text, name);
    if (snapshot.recordedLeg()) {
        next.recorded = next.hasPhase = true;
        next.phase = snapshot.recorded->part();
        next.text = recordingTime(snapshot.recorded->time, snapshot.recordedLeg()->duration());
    }
    if (next == shown_) return;
    const bool otherMarks = next.task != shown_.task || next.recorded != shown_.recorded;
    shown_ = next;
    if (otherMarks) emit taskChanged();
    emit changed();
}

}  // namespace ankleup
