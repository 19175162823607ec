// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QList>
#include <QObject>
#include <QStringList>

#include "scenario/chain_cards.h"
#include "session/session.h"
#include "viewmodels/settings_view_model.h"

namespace ankleup {

/// One card of the chain: what a segment does now, compared with the reference.
class ChainLink : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString segment READ segment CONSTANT)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(QString amount READ amount NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    Q_PROPERTY(bool amountBelow READ isAmountBelow NOTIFY changed)
    Q_PROPERTY(bool still READ still NOTIFY changed)
    Q_PROPERTY(bool stale READ stale NOTIFY changed)
  public:
    ChainLink(Link link, QObject* parent);

    struct Shown {
        QString name;    ///< "Shin bone"
        QString words;   ///< "turns in"
        QString amount;  ///< "5°"
        QString detail;  ///< what else it does: "leans back 4°"; a line each for clinicians
        QString spoken;
        bool amountBelow = false;  ///< the amount is words, too: "12.6 to 17.9, +5.3°"
        bool still = true;
        bool stale = false;
        bool operator==(const Shown&) const = default;
    };
    void show(const Shown& next);

    QString segment() const;  ///< the name its colour goes by
    QString name() const { return shown_.name; }
    QString words() const { return shown_.words; }
    QString amount() const { return shown_.amount; }
    QString detail() const { return shown_.detail; }
    QString spoken() const { return shown_.spoken; }
    bool isAmountBelow() const { return shown_.amountBelow; }
    bool still() const { return shown_.still; }
    bool stale() const { return shown_.stale; }

  signals:
    void changed();

  private:
    Link link_;
    Shown shown_;
};

/// The chain as five cards from the ground up. Playing, they tell the telling phase and stand still while the bones move.
class ChainViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QList<QObject*> links READ linkObjects CONSTANT)  ///< of ChainLink
    Q_PROPERTY(QString comparedWith READ comparedWith NOTIFY changed)
    Q_PROPERTY(QStringList frameLabels READ frameLabels CONSTANT)
    Q_PROPERTY(int frame READ frame WRITE setFrame NOTIFY changed)
  public:
    ChainViewModel(Session& session, const SettingsViewModel& settings, QObject* parent = nullptr);

    QList<ChainLink*> links() const { return links_; }
    QList<QObject*> linkObjects() const { return {links_.begin(), links_.end()}; }
    QString comparedWith() const { return comparedWith_; }
    QStringList frameLabels() const;
    int frame() const { return static_cast<int>(frame_); }
    void setFrame(int frame);

  signals:
    void changed();

  private:
    void update();

    Session& session_;
    const SettingsViewModel& settings_;
    QList<ChainLink*> links_;
    QString comparedWith_;
    CardFrame frame_ = CardFrame::kSpace;
};

}  // namespace ankleup
