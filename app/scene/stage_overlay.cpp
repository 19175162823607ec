// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/stage_overlay.h"

#include <array>
#include <cmath>

#include "measure/measure_coefficients.h"
#include "scene/joint_arcs.h"
#include "scene/motion_arrows.h"
#include "scene/scene_units.h"
#include "text/card_text.h"
#include "text/lexicon.h"
#include "text/units.h"
#include "text/wall_test_text.h"

namespace ankleup {
namespace {

constexpr double kPointer = 0.10;       // length of an orientation line ahead of its bone [m]
constexpr double kFemurPointer = 0.14;  // where it stands on the bone, from the knee, in parts of its length
constexpr double kTibiaPointer = 0.86;  // from the ankle
constexpr double kRingRadius = 0.175;   // around the foot of the active leg, at 1.72 m [m]
constexpr double kRingForward = 0.055;  // its middle before the ankle [m]
constexpr float kGhostOpacity = 0.9F;

QList<QVector3D> placeAll(const QList<Vector3>& points, bool left) {
    QList<QVector3D> placed;
    for (const Vector3& p : points) placed << toScene(p, left);
    return placed;
}

QString nameOf(ArcJoint joint) {
    switch (joint) {
        case ArcJoint::kAnkle:
            return StageOverlay::tr("Ankle");
        case ArcJoint::kSubtalar:
            return StageOverlay::tr("Under the ankle");
        case ArcJoint::kKnee:
            return StageOverlay::tr("Knee");
        case ArcJoint::kHip:
            return StageOverlay::tr("Hip");
    }
    return {};
}

QString describe(const JointArc& arc) {
    //: "Ankle 20°": a joint and its angle
    const QString angle = StageOverlay::tr("%1 %2").arg(nameOf(arc.joint), formatWholeDegrees(degrees(arc.angle)));
    if (arc.joint != ArcJoint::kAnkle) return angle;
    //: after "Ankle 20°": where firm resistance begins
    return StageOverlay::tr("%1, resists from %2").arg(angle, formatWholeDegrees(degrees(arc.high)));
}

QVector3D seatOf(Link link, const FigureModel& figure) {
    switch (link) {
        case Link::kFoot:
            return figure.foot();
        case Link::kTibia:
            return figure.tibia();
        case Link::kKnee:
            return figure.knee();
        case Link::kFemur:
            return figure.femur();
        case Link::kPelvis:
            return figure.pelvis();
    }
    return {};
}

/// A link as its card tells it: playing, at the telling phase.
ChainCard findToldCard(const Snapshot& snapshot, Link link, CardFrame frame) {
    const StrategyWeights& strategy = snapshot.presentProblem.condition.strategy;
    const auto cards = calcChainCards(strategy, snapshot.toldPresent(), snapshot.toldReference(), frame);
    return cards[static_cast<std::size_t>(link)];
}

}  // namespace

void StageOverlay::show(const Snapshot& snapshot, const Posture& posture, const FigureModel& present, bool closeUp,
                        const PointedLink& pointed) {
    const View& view = snapshot.scene.view;
    const bool left = present.isLeft();  // as it is drawn
    Drawn drawn;
    const bool alone = view.compare == CompareMode::kOff || view.compare == CompareMode::kGhost;
    if (snapshot.other && alone) drawRing(drawn, snapshot, left);
    drawLinks(drawn, snapshot, posture, present, pointed);
    if (view.layer(Layer::kArcs)) drawArcs(drawn, snapshot, posture, left);
    if (view.layer(Layer::kAxes)) {
        if (view.compare == CompareMode::kGhost) drawOrientation(drawn, snapshot.reference.solution.posture, true, left);
        drawOrientation(drawn, posture, false, left);
    }
    if (view.layer(Layer::kPlumbLine)) drawPlumbLine(drawn, snapshot, posture, left);
    // The way of the knee is told in true lengths: none beside a knee that is not where it is.
    const bool isTrue = posture.configuration() == snapshot.present.solution.posture.configuration();
    if (view.layer(Layer::kTrace) && snapshot.details && isTrue) drawTrace(drawn, *snapshot.details, left);
    if (closeUp && view.layer(Layer::kLabels)) drawTalarGlide(drawn, snapshot, posture, left);
    if (snapshot.presentProblem.problem.pull) drawPull(drawn, snapshot, left);
    if (drawn == drawn_) return;
    drawn_ = std::move(drawn);
    strokes_ = cloud_ + drawn_.strokes;
    emit changed();
}

void StageOverlay::showCloud(const QList<QList<QVector3D>>& lines) {
    constexpr float kFaint = 0.16F;
    constexpr std::array kInks = {Ink::kFemur, Ink::kTibia, Ink::kFoot};  // from the hip down
    cloud_.clear();
    for (const QList<QVector3D>& line : lines) {
        for (qsizetype i = 0; i + 1 < line.size(); ++i) {
            const Ink ink = kInks.at(static_cast<std::size_t>(i));
            cloud_ << Stroke{.ink = ink, .width = 1.5F, .opacity = kFaint, .points = {line[i], line[i + 1]}};
        }
    }
    strokes_ = cloud_ + drawn_.strokes;
    emit changed();
}

void StageOverlay::drawLinks(Drawn& drawn, const Snapshot& snapshot, const Posture& posture, const FigureModel& present,
                             const PointedLink& pointed) const {
    const ReadingLevel level = std::min(level_, ReadingLevel::kStudent);
    const bool names = snapshot.scene.view.layer(Layer::kLabels);
    const bool arrows = snapshot.scene.view.layer(Layer::kArrows);
    if (!names && !arrows && !pointed.link) return;
    const StrategyWeights& strategy = snapshot.presentProblem.condition.strategy;
    auto cards = calcChainCards(strategy, snapshot.present, snapshot.reference, CardFrame::kSpace);
    if (pointed.link) {
        auto& card = cards[static_cast<std::size_t>(*pointed.link)];
        card = findToldCard(snapshot, *pointed.link, pointed.frame);
    }
    for (const ChainCard& card : cards) {
        const CardLine& line = card.lines.front();
        const bool told = card.link == pointed.link;
        const bool moves = (arrows || told) && line.motion != Motion::kStays;
        if (moves) {
            const auto points = findMotionArrow(card.link, line.motion, posture);
            drawn.strokes << Stroke{
                .shape = Stroke::Shape::kArrow, .ink = inkOf(card.link), .width = 4.0F, .points = placeAll(points, present.isLeft())};
        }
        QStringList words;
        if (names || told) words << linkName(card.link, level);
        if (moves || told) words << makeCardLine(card.link, line, level).text();
        if (words.isEmpty()) continue;
        // "Shin bone turns in 5°", but "Foot: the arch flattens 6°" and "Tibia: internal rotation in space +5°"
        const bool apart = level != ReadingLevel::kPatient || card.link == Link::kFoot || (told && !moves);
        const QString between = apart ? QStringLiteral(": ") : QStringLiteral(" ");
        drawn.pills << StagePill{words.join(between), inkOf(card.link), seatOf(card.link, present)};
    }
}

void StageOverlay::drawArcs(Drawn& drawn, const Snapshot& snapshot, const Posture& posture, bool left) {
    const auto told = findJointArcs(snapshot.presentProblem, snapshot.present.solution.posture);
    const auto arcs = findJointArcs(snapshot.presentProblem, posture);
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        drawn.strokes << strokesOf(arcs[i], left);
        drawn.pills << StagePill{describe(told[i]), arcs[i].ink, toScene(arcs[i].at(0.5 * arcs[i].angle), left)};
    }
}

void StageOverlay::drawOrientation(Drawn& drawn, const Posture& posture, bool ghost, bool left) {
    const auto draw = [&](const Vector3& lower, const Vector3& upper, double part, const Vector3& forward, Ink ink) {
        const Vector3 from = lower + part * (upper - lower);
        const Ink shown = ghost ? Ink::kGhost : ink;
        const float opacity = ghost ? kGhostOpacity : 1.0F;
        drawn.strokes << Stroke{.ink = shown, .width = 1.5F, .opacity = opacity, .points = placeAll({lower, upper}, left)}
                      << Stroke{.shape = Stroke::Shape::kArrow,
                                .ink = shown,
                                .width = 2.5F,
                                .opacity = opacity,
                                .points = placeAll({from, from + kPointer * forward}, left)};
    };
    draw(posture.ankle(), posture.knee(), kTibiaPointer, posture.rotation(Segment::kTibia).col(0), Ink::kTibia);
    draw(posture.knee(), posture.hip(), kFemurPointer, posture.rotation(Segment::kFemur).col(0), Ink::kFemur);
}

void StageOverlay::drawPlumbLine(Drawn& drawn, const Snapshot& snapshot, const Posture& posture, bool left) {
    const Vector3 mass = calcCentreOfMass(snapshot.presentProblem.problem, posture);
    const Vector3 below(mass.x(), 0.0, mass.z());
    drawn.strokes << Stroke{.shape = Stroke::Shape::kArrow, .ink = Ink::kSoft, .points = placeAll({mass, below}, left)};
    drawn.pills << StagePill{tr("Centre of mass"), Ink::kSoft, toScene(mass, left)};
}

void StageOverlay::drawTrace(Drawn& drawn, const SnapshotDetails& details, bool left) {
    const auto draw = [&](const Movement& movement, Ink ink, float width) {
        Stroke stroke{.ink = ink, .width = width};
        for (const LegState& state : movement.states) {
            const Vector3& knee = state.solution.posture.knee();
            stroke.points << toScene({knee.x(), 0.0, knee.z()}, left);
        }
        if (stroke.points.size() > 1) drawn.strokes << stroke;
    };
    draw(details.referenceMovement, Ink::kGhost, 2.0F);
    draw(details.movement, Ink::kKnee, 3.0F);
}

void StageOverlay::drawRing(Drawn& drawn, const Snapshot& snapshot, bool left) {
    const double scale = boneScale(snapshot.presentProblem.body);
    const Posture& posture = snapshot.present.solution.posture;
    const Vector3 middle = posture.base() + scale * kRingForward * posture.footHeading().col(0);
    Stroke ring{.ink = Ink::kFoot, .width = 3.0F};
    constexpr int kSteps = 64;
    for (int i = 0; i <= kSteps; ++i) {
        const double turn = 2.0 * kPi * i / kSteps;
        ring.points << toScene({middle.x() + scale * kRingRadius * std::cos(turn), 0.0, middle.z() + scale * kRingRadius * std::sin(turn)},
                               left);
    }
    drawn.strokes << ring;
}

void StageOverlay::drawPull(Drawn& drawn, const Snapshot& snapshot, bool left) {
    const Pull& pull = *snapshot.presentProblem.problem.pull;
    const Vector3 held = findHeldPoint(pull, snapshot.present.solution.posture);
    drawn.strokes << Stroke{
        .shape = Stroke::Shape::kArrow, .ink = Ink::kWarning, .width = 3.0F, .points = placeAll({held, pull.target}, left)};
}

void StageOverlay::drawTalarGlide(Drawn& drawn, const Snapshot& snapshot, const Posture& posture, bool left) {
    JointArc dome = findJointArcs(snapshot.presentProblem, posture)[static_cast<int>(ArcJoint::kAnkle)];
    dome.zero *= kTalarDomeRadius * boneScale(snapshot.presentProblem.body) / dome.zero.norm();
    Stroke arrow{.shape = Stroke::Shape::kArrow, .ink = Ink::kFoot, .width = 4.0F};
    constexpr int kSteps = 16;
    for (int i = 0; i <= kSteps; ++i) arrow.points << toScene(dome.at(dome.angle * (1.0 - static_cast<double>(i) / kSteps)), left);
    const double glide = snapshot.present.measures[Measure::kTalarGlideMm];
    drawn.strokes << arrow;
    drawn.pills << StagePill{talarGlideLabel(glide), Ink::kFoot, arrow.points[kSteps / 2]};
}

QStringList StageOverlay::texts() const {
    QStringList all;
    for (const StagePill& pill : drawn_.pills) all << pill.text;
    return all;
}

QList<int> StageOverlay::inks() const {
    QList<int> all;
    for (const StagePill& pill : drawn_.pills) all << static_cast<int>(pill.ink);
    return all;
}

QList<QVector3D> StageOverlay::anchors() const {
    QList<QVector3D> all;
    for (const StagePill& pill : drawn_.pills) all << pill.anchor;
    return all;
}

}  // namespace ankleup
