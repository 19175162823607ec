// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/evidence_view_model.h"

#include <QFile>

#include "scenario/effects.h"
#include "scenario/measure_table.h"
#include "scene/scene_units.h"
#include "text/evidence_text.h"
#include "text/measure_text.h"

namespace ankleup {
namespace {

std::vector<Finding> readPublished() {
    QFile file(QStringLiteral(":/assets/evidence/findings.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return readFindings(file.readAll().toStdString()).value_or(std::vector<Finding>());
}

}  // namespace

EvidenceViewModel::EvidenceViewModel(Session& session, const SettingsViewModel& settings, QObject* parent)
    : QObject(parent), session_(session), settings_(settings), results_(this, [this] { showFindings(); }), cloud_(this, [this] {
          showCloud();
      }) {
    connect(&session, &Session::snapshotChanged, this, &EvidenceViewModel::update);
    connect(&settings, &SettingsViewModel::changed, this, &EvidenceViewModel::update);
}

QStringList EvidenceViewModel::kindLabels() const {
    QStringList labels{tr("all")};
    for (const auto kind :
         {CoefficientKind::kMeasured, CoefficientKind::kDerived, CoefficientKind::kCalibrated, CoefficientKind::kAssumed}) {
        labels << coefficientKindName(kind);
    }
    return labels;
}

void EvidenceViewModel::setKind(int kind) {
    kind_ = kind;
    coefficients_.filter(kind == 0 ? std::nullopt : std::optional(static_cast<CoefficientKind>(kind - 1)), letters_);
    emit changed();
}

void EvidenceViewModel::setLetters(const QString& letters) {
    if (letters == letters_) return;
    letters_ = letters;
    setKind(kind_);
}

void EvidenceViewModel::lookAtFindings() {
    if (coefficients_.count() == 0) setKind(kind_);
    if (results_.result() || results_.busy()) return;
    published_ = readPublished();
    results_.request([findings = published_] { return calcFindings(findings); });
    emit changed();
}

void EvidenceViewModel::setMissesOnly(bool only) {
    if (only == missesOnly_) return;
    missesOnly_ = only;
    showFindings();
}

void EvidenceViewModel::showFindings() {
    if (results_.result()) findings_.show(published_, *results_.result(), missesOnly_);
    emit changed();
}

QString EvidenceViewModel::findingSummary() const {
    if (!results_.result()) return results_.busy() ? tr("The studies are being repeated with the model ..") : QString();
    QStringList parts;
    for (int i = 0; i < kFindingRoleCount; ++i) {
        const auto role = static_cast<FindingRole>(i);
        const FindingCount count = countFindings(*results_.result(), role);
        parts << tr("%1: %2 of %3 met", "held out: 9 of 20 met").arg(findingRoleName(role)).arg(count.inBand).arg(count.all);
    }
    return parts.join(u'\n');
}

QVariantList EvidenceViewModel::claims() const {
    QVariantList list;
    for (const ClaimText& text : claimTexts()) {
        list << QVariantMap{{QStringLiteral("claim"), text.claim},
                            {QStringLiteral("model"), text.model},
                            {QStringLiteral("research"), text.research},
                            {QStringLiteral("disagrees"), text.disagrees}};
    }
    return list;
}

QStringList EvidenceViewModel::limits() const { return limitTexts(); }

QStringList EvidenceViewModel::cloudParameters() const {
    QStringList lines;
    for (const UncertainParameter& each : uncertainParameters()) {
        lines << tr("%1: %2 (%3; %4)", "parameter: draw (kind; source)")
                     .arg(uncertainName(each), describeUncertain(each), coefficientKindName(each.kind), evidenceWords(each.citation));
    }
    return lines;
}

void EvidenceViewModel::setOpenPart(int part) {
    if (part == openPart_) return;
    openPart_ = part;
    emit changed();
}

void EvidenceViewModel::setCloudShown(bool shown) {
    if (shown == cloudShown_) return;
    cloudShown_ = shown;
    if (!shown) clearCloud();
    update();
    emit changed();
}

void EvidenceViewModel::clearCloud() {
    cloudKey_.reset();
    cloud_.drop();
    cloudSpread_.clear();
    if (cloudLines_.isEmpty()) return;
    cloudLines_.clear();
    emit cloudChanged();
}

void EvidenceViewModel::update() {
    if (!cloudShown_) return;
    const Snapshot& snapshot = *session_.snapshot();
    Scene key = subjectOf(snapshot.scene);
    if (cloudKey_ == key) {
        const bool told = snapshot.scene.view.graph == cloudMeasure_ && settings_.readingLevel() == cloudLevel_;
        if (cloud_.result() && !told) showCloud();
        return;
    }
    clearCloud();
    emit changed();
    if (snapshot.moving()) return;  // at rest only
    cloudKey_ = key;
    cloud_.request([key = std::move(key), side = snapshot.side] { return solveUncertainty(key, side); });
}

void EvidenceViewModel::showCloud() {
    const Snapshot& snapshot = *session_.snapshot();
    const UncertaintyCloud& cloud = *cloud_.result();
    const bool left = snapshot.side == Side::kLeft;
    cloudLines_.clear();
    for (const LegState& state : cloud.present) {
        const Posture& posture = state.solution.posture;
        QList<QVector3D> line;
        for (const Vector3& point : {posture.hip(), posture.knee(), posture.ankle(), posture.secondToe()}) {
            line << toScene(point, left);
        }
        cloudLines_ << line;
    }
    cloudMeasure_ = snapshot.scene.view.graph;
    const std::string_view knee = nameOf(findKneeMeasure(snapshot.presentProblem.condition.strategy));
    const ReadingLevel level = cloudLevel_ = settings_.readingLevel();
    const auto tell = [&](std::string_view measure) {
        const Interval spread = findSpread(cloud, measure);
        const Interval change = findChangeSpread(cloud, measure);
        const auto value = [&](double each) { return formatMeasure(measure, each, UnitStyle::kSign, level); };
        const auto difference = [&](double each) { return formatMeasureChange(measure, each, UnitStyle::kSign, level); };
        return tr("%1: %2 to %3; difference from the reference %4 to %5")
            .arg(measureName(measure, level), value(spread.low), value(spread.high), difference(change.low), difference(change.high));
    };
    QStringList lines{tell(cloudMeasure_)};
    if (cloudMeasure_ != knee) lines << tell(knee);
    cloudSpread_ = lines.join(u'\n');
    emit cloudChanged();
    emit changed();
}

}  // namespace ankleup
