// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/learn_stage.h"

#include <utility>

namespace ankleup {

LearnStage::LearnStage(Session& session, QObject* parent) : QObject(parent), session_(session) {
    connect(&session, &Session::snapshotChanged, this, [this] {
        if (isTaken()) emit changed();
    });
}

void LearnStage::take() {
    if (before_) return;
    const Snapshot& now = *session_.snapshot();
    before_ = Before{now.scene, now.recorded, now.playing};
    emit taken();
}

void LearnStage::show(const LessonView& view) {
    shown_ = view.scene;
    session_.showStill(view.scene);
    if (!view.camera.empty()) emit viewRequested(QString::fromStdString(view.camera));
    emit changed();
}

void LearnStage::giveBack() {
    if (!before_) return;
    const Before before = *std::exchange(before_, std::nullopt);
    shown_.reset();
    session_.showStill(before.scene);
    if (before.recorded) {
        session_.openRecording(before.recorded->motion);
        session_.seekRecording(before.recorded->time);
    }
    if (before.playing) session_.play();
    emit givenBack();
    emit changed();
}

bool LearnStage::isStrayed() const {
    if (!shown_) return false;
    Scene now = session_.snapshot()->scene;
    if (now.view.reference != shown_->view.reference) return true;
    now.view = shown_->view;
    if (session_.snapshot()->playing) now.task.phase = shown_->task.phase;
    return now != *shown_;
}

FigurePair LearnStage::figurePair(const Snapshot& snapshot) {
    if (snapshot.waiting) return {};
    return {&snapshot.toldPresent(), &snapshot.toldReference()};
}

QVariantList LearnStage::figureRows(const std::vector<Figure>& figures, ReadingLevel level) const {
    const FigurePair pair = figurePair();
    QVariantList rows;
    for (const Figure& figure : figures) {
        const QString name = figureName(figure, level);
        rows << QVariantMap{{QStringLiteral("name"), name},
                            {QStringLiteral("value"), figureValue(figure, pair, level)},
                            {QStringLiteral("spoken"), name + QStringLiteral(": ") + figureValue(figure, pair, level, UnitStyle::kSpoken)}};
    }
    return rows;
}

}  // namespace ankleup
