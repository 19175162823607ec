// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QVector3D>
#include <optional>

#include "scenario/findings.h"
#include "scenario/uncertainty.h"
#include "session/background.h"
#include "session/session.h"
#include "viewmodels/evidence_lists.h"
#include "viewmodels/settings_view_model.h"

namespace ankleup {

/// Where every number comes from, how the model does against published findings, its limits, and how far its answers would spread.
class EvidenceViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QStringList kindLabels READ kindLabels CONSTANT)  ///< all, then by CoefficientKind
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QString letters READ letters WRITE setLetters NOTIFY changed)  ///< searched for
    Q_PROPERTY(QAbstractItemModel* coefficients READ coefficientModel CONSTANT)
    Q_PROPERTY(QString coefficientCount READ coefficientCount NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* findings READ findingModel CONSTANT)
    Q_PROPERTY(QString findingSummary READ findingSummary NOTIFY changed)  ///< hits by role, or that they are being computed
    Q_PROPERTY(bool missesOnly READ missesOnly WRITE setMissesOnly NOTIFY changed)
    Q_PROPERTY(QVariantList claims READ claims CONSTANT)  ///< { claim, model, research, disagrees }
    Q_PROPERTY(QStringList limits READ limits CONSTANT)
    Q_PROPERTY(bool cloudShown READ isCloudShown WRITE setCloudShown NOTIFY changed)
    Q_PROPERTY(QStringList cloudParameters READ cloudParameters CONSTANT)
    Q_PROPERTY(QString cloudSpread READ cloudSpread NOTIFY changed)          ///< 5 to 95 % of the graph's measure and of K
    Q_PROPERTY(int openPart READ openPart WRITE setOpenPart NOTIFY changed)  ///< of the panel; -1 none
  public:
    EvidenceViewModel(Session& session, const SettingsViewModel& settings, QObject* parent = nullptr);

    QStringList kindLabels() const;
    int kind() const { return kind_; }
    void setKind(int kind);
    QString letters() const { return letters_; }
    void setLetters(const QString& letters);
    CoefficientList* coefficients() { return &coefficients_; }
    QAbstractItemModel* coefficientModel() { return &coefficients_; }
    QString coefficientCount() const { return tr("Coefficients: %1").arg(coefficients_.count()); }
    FindingList* findings() { return &findings_; }
    QAbstractItemModel* findingModel() { return &findings_; }
    QString findingSummary() const;
    bool missesOnly() const { return missesOnly_; }
    void setMissesOnly(bool only);
    QVariantList claims() const;
    QStringList limits() const;
    bool isCloudShown() const { return cloudShown_; }
    void setCloudShown(bool shown);
    QStringList cloudParameters() const;
    QString cloudSpread() const { return cloudSpread_; }
    int openPart() const { return openPart_; }
    void setOpenPart(int part);

    /// Asks for the model against the findings: once, on a worker, the first time somebody looks.
    Q_INVOKABLE void lookAtFindings();
    /// One line from hip over knee and ankle to the toe for each drawn person, in the scene's units; empty: no cloud.
    const QList<QList<QVector3D>>& cloudLines() const { return cloudLines_; }

  signals:
    void changed();
    void cloudChanged();

  private:
    void update();
    void showFindings();
    void showCloud();
    void clearCloud();

    Session& session_;
    const SettingsViewModel& settings_;
    CoefficientList coefficients_;
    FindingList findings_;
    std::vector<Finding> published_;
    int kind_ = 0;
    QString letters_;
    bool missesOnly_ = false;
    int openPart_ = 0;
    bool cloudShown_ = false;
    QString cloudSpread_;
    QList<QList<QVector3D>> cloudLines_;
    std::optional<Scene> cloudKey_;
    std::string cloudMeasure_;  ///< what is told of it, and to whom
    ReadingLevel cloudLevel_ = ReadingLevel::kPatient;
    Background<std::vector<FindingResult>> results_;
    Background<UncertaintyCloud> cloud_;
};

}  // namespace ankleup
