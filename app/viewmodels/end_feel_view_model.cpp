// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/end_feel_view_model.h"

#include <algorithm>

#include "base/angle.h"
#include "text/end_feel_text.h"

namespace ankleup {
namespace {

// The drawing: bends to 48 deg, torques to the strongest pull.
constexpr double kWidestBend = radians(48.0);
constexpr int kCurvePoints = 97;
constexpr double kArrow = 2.0;  // [Nm]
constexpr double kPage = 10.0;

QPointF place(double bend, double torque) { return {std::max(bend, 0.0) / kWidestBend, std::clamp(torque / kStrongPull, 0.0, 1.0)}; }

QList<QPointF> drawCurve(const EndFeel& feel) {
    QList<QPointF> points;
    for (int i = 0; i < kCurvePoints; ++i) {
        const double bend = kWidestBend * i / (kCurvePoints - 1);
        const double torque = feel.calcTorque(bend);
        if (torque > kStrongPull) {
            points << place(feel.calcBend(kStrongPull), kStrongPull);
            break;
        }
        points << place(bend, torque);
    }
    return points;
}

}  // namespace

EndFeelViewModel::EndFeelViewModel(Session& session, QObject* parent) : QObject(parent), session_(session) {
    connect(&session, &Session::snapshotChanged, this, &EndFeelViewModel::update);
    update();
}

double EndFeelViewModel::strongest() const { return kStrongPull; }
double EndFeelViewModel::bend() const { return degrees(shown_.feel.calcBend(pull_)); }
QPointF EndFeelViewModel::handPoint() const { return place(shown_.feel.calcBend(pull_), pull_); }
QString EndFeelViewModel::about() const { return endFeelText(shown_.cause); }
QString EndFeelViewModel::felt() const { return pullText(shown_.feel, pull_); }
QString EndFeelViewModel::limitText() const { return formatWholeDegrees(degrees(shown_.feel.limit)); }

QString EndFeelViewModel::otherName() const { return shown_.cause == Cause::kGastroc ? tr("knee bent") : tr("healthy"); }

void EndFeelViewModel::pullTo(double degreesWanted) {
    const double reach = radians(degreesWanted);
    setPull(shown_.feel.calcTorque(shown_.feel.calcPulledBend(reach)));
}

void EndFeelViewModel::pullMore(double torque) { setPull(pull_ + torque); }

bool EndFeelViewModel::pressKey(int key, int) {
    switch (key) {
        case Qt::Key_Right:
        case Qt::Key_Up:
            pullMore(kArrow);
            return true;
        case Qt::Key_Left:
        case Qt::Key_Down:
            pullMore(-kArrow);
            return true;
        case Qt::Key_PageUp:
            pullMore(kPage);
            return true;
        case Qt::Key_PageDown:
            pullMore(-kPage);
            return true;
        case Qt::Key_End:
            setPull(kStrongPull);
            return true;
        case Qt::Key_Home:
            letGo();
            return true;
        default:
            return false;
    }
}

void EndFeelViewModel::letGo() { setPull(0.0); }

void EndFeelViewModel::setPull(double torque) {
    const double held = std::clamp<double>(torque, 0.0, kStrongPull);
    if (held == pull_) return;
    pull_ = held;
    emit changed();
}

void EndFeelViewModel::update() {
    const Snapshot& snapshot = *session_.snapshot();
    if (!snapshot.details) return;
    const EndFeelPair& pair = snapshot.details->endFeel;
    if (!shown_.curve.isEmpty() && pair.present == shown_.feel && pair.other == shown_.other && pair.cause == shown_.cause) return;
    shown_ = {.feel = pair.present,
              .other = pair.other,
              .cause = pair.cause,
              .curve = drawCurve(pair.present),
              .otherCurve = drawCurve(pair.other),
              .limitPoint = place(pair.present.limit, pair.present.calcTorque(pair.present.limit))};
    emit changed();
}

}  // namespace ankleup
