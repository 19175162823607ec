// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/ledger_view_model.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <cmath>

#include "text/ledger_text.h"
#include "text/sentence.h"
#include "text/to_text.h"
#include "viewmodels/leg_values.h"

namespace ankleup {
namespace {

constexpr std::string_view kSupport = "support";
constexpr std::string_view kWhole = "whole";
constexpr std::string_view kMissing = "missing";
constexpr std::string_view kOthers = "others";

/// All that the two ledgers can have a line for: the ankle's loss first, the others from the ground up.
constexpr std::array<std::string_view, 11> kEntryKeys = {
    nameOf(Coordinate::kDorsiflexion),
    kSupport,
    nameOf(Coordinate::kToeOut),
    nameOf(Coordinate::kHeelRise),
    nameOf(Coordinate::kRearfootRoll),
    nameOf(Coordinate::kSubtalarPronation),
    nameOf(Coordinate::kMidfootSag),
    nameOf(Coordinate::kKneeFlexion),
    nameOf(Coordinate::kKneeRotation),
    nameOf(Coordinate::kKneeAbduction),
    kOthers,
};

std::optional<Coordinate> findCoordinateOf(const QString& key) { return findCoordinate(key.toStdString()); }

/// The link that a part belongs to: whose colour its bar has, and what is lit for it.
QString segmentOf(std::string_view key) {
    if (key == kSupport) return toText(nameOf(Link::kFoot));
    const std::optional<Coordinate> coordinate = findCoordinate(key);
    if (!coordinate) return {};
    if (*coordinate < Coordinate::kDorsiflexion) return toText(nameOf(Link::kFoot));
    if (*coordinate == Coordinate::kDorsiflexion) return toText(nameOf(Link::kTibia));
    if (*coordinate < Coordinate::kHipFlexion) return toText(nameOf(Link::kKnee));
    return toText(nameOf(*coordinate < Coordinate::kTrunkFlexion ? Link::kFemur : Link::kPelvis));
}

bool isLocked(const Snapshot& snapshot, Coordinate coordinate) { return std::ranges::count(snapshot.setting().locks, coordinate) > 0; }

QString joinSpoken(const QString& name, const QString& amount, const QString& role) {
    const QString line = amount.isEmpty() ? name : LedgerViewModel::tr("%1: %2").arg(name, amount);
    return role.isEmpty() ? line : LedgerViewModel::tr("%1, %2").arg(line, role);
}

}  // namespace

LedgerViewModel::LedgerViewModel(Session& session, const SettingsViewModel& settings, QObject* parent)
    : QObject(parent), session_(session), settings_(settings) {
    for (const std::string_view key : kEntryKeys) entries_ << new LedgerEntry(toText(key), segmentOf(key), this);
    sums_ = {new LedgerEntry(toText(kWhole), {}, this), new LedgerEntry(toText(kMissing), {}, this)};
    for (const std::string_view key : {kShankMissing, nameOf(Coordinate::kTrunkFlexion), nameOf(Coordinate::kKneeFlexion)}) {
        elsewhere_ << new LedgerEntry(toText(key), key == kShankMissing ? toText(nameOf(Link::kTibia)) : segmentOf(key), this);
    }
    for (int i = 0; i < kCoordinateCount; ++i) {
        const std::string_view key = nameOf(static_cast<Coordinate>(i));
        if (static_cast<Coordinate>(i) != Coordinate::kDorsiflexion) joints_ << new LedgerEntry(toText(key), segmentOf(key), this);
    }
    connect(&session, &Session::snapshotChanged, this, &LedgerViewModel::update);
    connect(&settings, &SettingsViewModel::changed, this, &LedgerViewModel::update);
    update();
}

void LedgerViewModel::setTab(int tab) {
    if (tab == tab_) return;
    tab_ = tab;
    setIsolated({});
    update();
    emit changed();
}

void LedgerViewModel::setOthersOpen(bool open) {
    if (open == othersOpen_) return;
    othersOpen_ = open;
    update();
    emit changed();
}

QString LedgerViewModel::isolatedSegment() const { return segmentOf(isolated_.toStdString()); }

void LedgerViewModel::isolate(const QString& key) { setIsolated(key == isolated_ ? QString() : key); }

void LedgerViewModel::showPayer(const QString& key) {
    setTab(Shank);
    setIsolated(key);
}

void LedgerViewModel::setIsolated(const QString& key) {
    if (key == isolated_) return;
    isolated_ = key;
    emit isolatedChanged();
}

void LedgerViewModel::toggleLock(const QString& key) {
    const std::optional<Coordinate> coordinate = findCoordinateOf(key);
    if (!coordinate) return;
    Scene scene = session_.snapshot()->scene;
    std::vector<Coordinate>& locks = ownLeg(scene, scene.activeLeg()).locks;
    if (std::erase(locks, *coordinate) == 0) {
        if (!isLockable(scene.task.task, *coordinate) || locks.size() >= static_cast<std::size_t>(kMostLocks)) return;
        locks.push_back(*coordinate);
        std::ranges::sort(locks);
    }
    session_.edit(scene);
}

LedgerEntry::Shown LedgerViewModel::withLock(LedgerEntry::Shown shown, const QString& key) const {
    const Snapshot& snapshot = *session_.snapshot();
    const std::optional<Coordinate> coordinate = findCoordinateOf(key);
    if (!coordinate) return shown;
    shown.locked = isLocked(snapshot, *coordinate);
    const bool room = snapshot.setting().locks.size() < static_cast<std::size_t>(kMostLocks);
    shown.lockable = shown.locked || (room && isLockable(snapshot.scene.task.task, *coordinate));
    return shown;
}

void LedgerViewModel::update() {
    const Snapshot& snapshot = *session_.snapshot();
    updateJoints();
    Shown next = shown_;
    next.stale = snapshot.detailsStale;
    const int locks = static_cast<int>(snapshot.setting().locks.size());
    next.lockNote = locks >= kMostLocks ? tr("%1 joints are locked. That is the most at once.").arg(locks) : QString();
    if (snapshot.details) {
        const SceneSolution& told = snapshot.details->telling;
        const Explanation& explanation = snapshot.details->explanation;
        const LedgerKind kind =
            tab_ == Shank ? LedgerKind::kShankInclinationChange : findKneeLedger(told.presentProblem.condition.strategy);
        const Account account = makeAccount(told.ledgers[static_cast<std::size_t>(kind)], snapshot.setting().locks);
        updateEntries(account, next);
        updateElsewhere(told, account.missing.has_value());
        next.title = ledgerTitle(kind, settings_.readingLevel());
        next.warning = explanation.outcome == Outcome::kInfeasible ? makeSentence(explanation).text : QString();
    }
    if (next == shown_) return;
    shown_ = next;
    emit changed();
}

void LedgerViewModel::updateEntries(const Account& account, Shown& next) {
    const bool millimetres = isInMillimetres(account.kind);
    QList<double> values;
    int small = 0;
    for (const AccountPart& part : account.parts) {
        if (part.small) ++small;
        if (!part.small || othersOpen_) values << part.value;
    }
    const bool folded = small > 0 && !othersOpen_;
    if (folded) values << account.others;
    const QList<double> rounded = roundTogether(values, account.whole);
    const double whole = roundTogether({account.whole}, account.whole).front();
    double largest = std::max(1.0, std::abs(whole));  // less than a degree or millimetre shall look small
    for (const double value : rounded) largest = std::max(largest, std::abs(value));

    const auto makeLine = [&](const QString& name, double value, const QString& role) {
        LedgerEntry::Shown line;
        line.name = name;
        line.amount = formatPart(value, millimetres);
        line.role = role;
        line.spoken = joinSpoken(name, formatPart(value, millimetres, UnitStyle::kSpoken), role);
        line.part = value / largest;
        line.shown = true;
        return line;
    };
    QHash<QString, LedgerEntry::Shown> lines;
    qsizetype told = 0;
    for (const AccountPart& part : account.parts) {
        if (part.small && folded) continue;
        LedgerEntry::Shown line = makeLine(partName(part.name, settings_.readingLevel()), rounded[told++], roleName(part.role));
        line.against = part.role == PartRole::kAgainst;
        lines.insert(toText(part.name), withLock(line, toText(part.name)));
    }
    if (folded) lines.insert(toText(kOthers), makeLine(tr("Small parts together"), rounded[told], {}));
    for (LedgerEntry* entry : entries_) entry->show(lines.value(entry->key()));
    sums_[0]->show(makeLine(ledgerWhole(account.kind, whole, settings_.readingLevel()), whole, {}));
    sums_[1]->show(account.missing ? makeLine(tr("Still missing"), -whole + 0.0, {}) : LedgerEntry::Shown());

    next.othersAction = small == 0 ? QString() : othersOpen_ ? tr("Fold the small parts") : tr("Open the small parts");
    next.axisLeft = ledgerDirection(account.kind, false);
    next.axisRight = ledgerDirection(account.kind, true);
}

void LedgerViewModel::updateElsewhere(const SceneSolution& told, bool missingToldAbove) {
    const std::array<double, 3> values = {told.shankMissing, told.trunkFlexionPaid, told.kneeFlexionPaid};
    for (std::size_t i = 0; i < values.size(); ++i) {
        LedgerEntry& entry = *elsewhere_[static_cast<qsizetype>(i)];
        LedgerEntry::Shown line;
        line.name = paidElsewhereName(entry.key().toStdString(), settings_.readingLevel());
        line.amount = formatPart(values[i], false);
        line.spoken = joinSpoken(line.name, formatPart(values[i], false, UnitStyle::kSpoken), {});
        line.shown = i > 0 || !missingToldAbove;
        entry.show(line);
    }
}

void LedgerViewModel::updateJoints() {
    for (LedgerEntry* entry : joints_) {
        LedgerEntry::Shown line;
        line.name = partName(entry->key().toStdString(), settings_.readingLevel());
        line.shown = isLockable(session_.snapshot()->scene.task.task, *findCoordinateOf(entry->key()));
        entry->show(withLock(line, entry->key()));
    }
}

}  // namespace ankleup
