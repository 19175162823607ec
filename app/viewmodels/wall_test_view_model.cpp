// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/wall_test_view_model.h"

#include "scenario/limit_scale.h"
#include "text/units.h"
#include "text/wall_test_text.h"
#include "viewmodels/leg_values.h"

namespace ankleup {
namespace {

bool isShown(const Scene& scene, Side side) { return scene.side == ShownSide::kBoth || scene.activeLeg() == side; }

/// What a tape would read [cm]: the test itself where it has been done for this very leg, else its scale.
std::optional<double> readTape(const Snapshot& snapshot, Side side) {
    if (!isShown(snapshot.scene, side)) return std::nullopt;
    const bool fresh = side == snapshot.side && snapshot.details && !snapshot.detailsStale;
    if (fresh && snapshot.details->wallTest) return snapshot.details->wallTest->distance / kCentimetre;
    const Condition& condition = snapshot.scene.leg(side).condition;
    return readLimit(LimitScale::kWallTest, condition, condition.dorsiflexionLimit, snapshot.wallScale(side));
}

/// What a tape can read at all [cm].
Interval findReach(const Snapshot& snapshot, Side side) {
    const WallScale* scale = snapshot.wallScale(side);
    if (scale == nullptr) return sceneRange("task.wall_distance_cm").range;
    const Interval reach = scale->range(&WallTestResult::distance);
    return {reach.low / kCentimetre, reach.high / kCentimetre};
}

/// Sets the limit of a leg [rad]; one that was not shown comes to stand beside the other.
void setLimit(Scene& scene, Side side, double limit) {
    if (!isShown(scene, side)) {
        scene.view.activeSide = scene.activeLeg();
        scene.side = ShownSide::kBoth;
    }
    setOwnLimit(scene, side, degrees(limit));
}

ValueSource makeTapeSource(Session& session, Side side) {
    const auto range = [side](const Snapshot& snapshot) { return findReach(snapshot, side); };
    const auto test = [](const Scene& scene, Side which, double cm) {
        return calcLimitFromWallDistance(scene.body, scene.leg(which).condition, cm * kCentimetre);
    };
    return {
        .key = side == Side::kRight ? QStringLiteral("wallRight") : QStringLiteral("wallLeft"),
        .sceneKey = {},
        .quantity = Quantity::kCentimetres,
        .step = 0.5,
        .page = 2.0,
        .defaultValue = {},
        .name = [side] { return wallTestFieldName(side); },
        .detail = {},
        .range = range,
        .read = [side](const Snapshot& snapshot) { return readTape(snapshot, side); },
        .write =
            [&session, side](Scene& scene, double cm) {
                const WallScale* scale = session.snapshot()->wallScale(side);
                if (scale != nullptr) setLimit(scene, side, scale->findLimit(&WallTestResult::distance, cm * kCentimetre));
            },
        .writeTyped =
            [test, side](Scene& scene, double cm) {
                const WallTestLimit found = test(scene, side, cm);
                if (found.limit) setLimit(scene, side, *found.limit);
            },
        .beyond =
            [&session, range, test, side](double cm) {
                const Snapshot& snapshot = *session.snapshot();
                const Interval reach = range(snapshot);
                return wallTestBeyondText(test(snapshot.scene, side, cm).reading, formatCentimetres(reach.low),
                                          formatCentimetres(reach.high));
            },
    };
}

/// The same for the leg whose foot is in the hand.
ValueSource makeFootSource(Session& session) {
    return {
        .key = QStringLiteral("wallFoot"),
        .sceneKey = {},
        .quantity = Quantity::kCentimetres,
        .step = 0.5,
        .page = 2.0,
        .defaultValue = {},
        .name = [&session] { return wallTestFieldName(session.snapshot()->side); },
        .detail = {},
        .range = [](const Snapshot& snapshot) { return findReach(snapshot, snapshot.side); },
        .read = [](const Snapshot& snapshot) { return readTape(snapshot, snapshot.side); },
        .write =
            [&session](Scene& scene, double cm) {
                const WallScale* scale = session.snapshot()->wallScale(session.snapshot()->side);
                if (scale == nullptr) return;
                setLimit(scene, scene.activeLeg(), scale->findLimit(&WallTestResult::distance, cm * kCentimetre));
                scene.task.wallDistance = cm * kCentimetre;
                scene.task.phase = 1.0;
            },
    };
}

ValueSource makeStraightKneeSource() {
    const auto read = [](const Snapshot& snapshot, double limit) {
        const Condition& condition = snapshot.setting().condition;
        return readLimit(LimitScale::kLoadedStraight, condition, limit, nullptr);
    };
    return {
        .key = QStringLiteral("straightKnee"),
        .sceneKey = {},
        .quantity = Quantity::kAngle,
        .step = 1.0,
        .page = 5.0,
        .defaultValue = {},
        .name = [] { return straightKneeFieldName(); },
        .detail = {},
        .range =
            [read](const Snapshot& snapshot) {
                const Interval& limits = limitRange();
                return Interval{read(snapshot, radians(limits.low)).value_or(0.0), read(snapshot, radians(limits.high)).value_or(1.0)};
            },
        .read = [read](const Snapshot& snapshot) { return read(snapshot, snapshot.setting().condition.dorsiflexionLimit); },
        .write =
            [](Scene& scene, double reading) {
                const std::optional<double> limit =
                    findLimit(LimitScale::kLoadedStraight, scene.leg(scene.activeLeg()).condition, reading, nullptr);
                if (limit) setLimit(scene, scene.activeLeg(), *limit);
            },
    };
}

}  // namespace

WallTestViewModel::WallTestViewModel(Session& session, QObject* parent)
    : QObject(parent),
      session_(session),
      right_(session, makeTapeSource(session, Side::kRight)),
      left_(session, makeTapeSource(session, Side::kLeft)),
      straightKnee_(session, makeStraightKneeSource()),
      foot_(session, makeFootSource(session)) {
    connect(&session, &Session::snapshotChanged, this, &WallTestViewModel::update);
    update();
}

QString WallTestViewModel::reason() const { return shown_.telling ? QString() : straightKneeReason(); }

QString WallTestViewModel::caveat() const { return wallTestCaveat(); }

bool WallTestViewModel::isAtWall() const {
    return shown_.telling && session_.snapshot()->scene.task.task == Task::kKneeToWallLunge && !session_.snapshot()->recorded;
}

void WallTestViewModel::showOnLeg() {
    Scene scene = session_.snapshot()->scene;
    const std::optional<double> reach = readTape(*session_.snapshot(), scene.activeLeg());
    if (!reach) return;
    scene.task.task = Task::kKneeToWallLunge;
    scene.task.phase = 1.0;
    scene.task.wallDistance = *reach * kCentimetre;
    session_.edit(scene);
}

void WallTestViewModel::update() {
    const Snapshot& snapshot = *session_.snapshot();
    const bool both = snapshot.scene.side == ShownSide::kBoth;
    const std::optional<double> right = both ? readTape(snapshot, Side::kRight) : std::nullopt;
    const std::optional<double> left = both ? readTape(snapshot, Side::kLeft) : std::nullopt;
    const Shown next{
        .telling = snapshot.setting().condition.cause != Cause::kGastroc,
        .asymmetry = right && left ? asymmetryText(*right, *left) : QString(),
        .glide = talarGlideText(snapshot.present.measures[Measure::kTalarGlideMm]),
    };
    if (next == shown_) return;
    shown_ = next;
    emit changed();
}

}  // namespace ankleup
