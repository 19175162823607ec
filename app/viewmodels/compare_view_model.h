// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QImage>
#include <QObject>
#include <QStringList>
#include <QVariantList>

#include "session/session.h"

namespace ankleup {

/// How the present leg is set against another: ghost, side by side, wipe, two compensations, gallery, magnified.
class CompareViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QStringList modeLabels READ modeLabels CONSTANT)
    Q_PROPERTY(int mode READ mode WRITE setMode NOTIFY changed)  ///< as CompareMode
    Q_PROPERTY(bool rivalling READ isRivalling NOTIFY changed)   ///< two compensations are compared
    Q_PROPERTY(bool wiping READ isWiping NOTIFY changed)
    /// What there is to compare with; the last, while a kept leg is the reference, is that.
    Q_PROPERTY(QStringList referenceLabels READ referenceLabels NOTIFY changed)
    Q_PROPERTY(int reference READ reference WRITE setReference NOTIFY changed)
    /// Remedies are on, and what the leg was like before them is not what it is compared with.
    Q_PROPERTY(bool beforeOffered READ isBeforeOffered NOTIFY changed)
    Q_PROPERTY(QStringList strategyLabels READ strategyLabels CONSTANT)
    Q_PROPERTY(int secondStrategy READ secondStrategy WRITE setSecondStrategy NOTIFY changed)  ///< as Strategy; -1 for a blend
    Q_PROPERTY(qreal wipe READ wipe WRITE setWipe NOTIFY changed)                              ///< 0..1 of the stage's width
    Q_PROPERTY(int magnify READ magnify WRITE setMagnify NOTIFY changed)                       ///< 1, 2 or 3 times as large
    Q_PROPERTY(bool canMagnify READ canMagnify NOTIFY changed)

    // Two compensations
    Q_PROPERTY(QString firstName READ firstName NOTIFY rivalsChanged)
    Q_PROPERTY(QString secondName READ secondName NOTIFY rivalsChanged)
    /// What tells the two apart at the bedside, the plainest first: { name, values, spoken }.
    Q_PROPERTY(QVariantList signs READ bedsideSigns NOTIFY rivalsChanged)
    Q_PROPERTY(QString signSources READ signSources CONSTANT)
    Q_PROPERTY(QStringList claims READ claims NOTIFY rivalsChanged)  ///< each beside what the model says
    Q_PROPERTY(bool stale READ isStale NOTIFY changed)               ///< these belong to an earlier scene: this one's follow

    /// Legs that were kept, in memory alone: { name, picture, isReference }; the picture's source, empty without one.
    Q_PROPERTY(QVariantList kept READ kept NOTIFY keptChanged)
    Q_PROPERTY(bool full READ isFull NOTIFY keptChanged)  ///< no more legs can be kept
  public:
    static constexpr int kMostKept = 12;

    explicit CompareViewModel(Session& session, QObject* parent = nullptr);

    QStringList modeLabels() const;
    int mode() const { return static_cast<int>(shown_.mode); }
    bool isRivalling() const { return shown_.mode == CompareMode::kTwoCompensations; }
    bool isWiping() const { return shown_.mode == CompareMode::kWipe; }
    QStringList referenceLabels() const;
    int reference() const { return static_cast<int>(shown_.reference.kind); }
    bool isBeforeOffered() const { return shown_.beforeOffered; }
    QStringList strategyLabels() const;
    int secondStrategy() const;
    qreal wipe() const { return shown_.wipe; }
    int magnify() const { return shown_.magnify; }
    bool canMagnify() const { return shown_.mode != CompareMode::kOff; }
    QString firstName() const { return rivals_.first; }
    QString secondName() const { return rivals_.second; }
    QVariantList bedsideSigns() const { return rivals_.signs; }
    QString signSources() const;
    QStringList claims() const { return rivals_.claims; }
    bool isStale() const { return shown_.stale; }
    QVariantList kept() const;
    bool isFull() const { return kept_.size() >= kMostKept; }

    void setMode(int mode);
    void setReference(int reference);
    void setSecondStrategy(int strategy);
    void setWipe(qreal wipe);
    void setMagnify(int magnify);
    /// The divider is taken into the hand, and let go: all in between is one step for undo.
    Q_INVOKABLE void hold();
    Q_INVOKABLE void release() { held_ = moved_ = false; }
    /// Ghost on, or off; from any other way of comparing: ghost.
    Q_INVOKABLE void toggleGhost();
    /// Before the remedies against after them.
    Q_INVOKABLE void compareWithBefore();

    /// Keeps the present leg with a picture of it. When twelve are kept, nothing happens.
    Q_INVOKABLE void keep(const QImage& picture);
    /// Everything of the leg as it was kept; how it is looked at stays as it is.
    Q_INVOKABLE void restore(int index);
    /// Makes a kept leg the reference.
    Q_INVOKABLE void compareWith(int index);
    Q_INVOKABLE void remove(int index);
    void clear();
    /// The legs that another has kept, instead of its own: a window that follows upon an earlier one.
    void keepAllOf(const CompareViewModel& other);

  signals:
    void changed();
    void rivalsChanged();
    void keptChanged();

  private:
    struct Shown {
        CompareMode mode = CompareMode::kGhost;
        Reference reference;
        StrategyWeights secondStrategy;
        qreal wipe = 0.5;
        int magnify = 1;
        bool beforeOffered = false;
        bool stale = false;
        bool operator==(const Shown&) const = default;
    };
    struct Rivals {
        QString first, second;
        QVariantList signs;
        QStringList claims;
        bool operator==(const Rivals&) const = default;
    };
    struct Kept {
        std::shared_ptr<const Scene> scene;
        QString picture;
    };
    void update();
    void updateRivals();
    void edit(const std::function<void(View&)>& change);

    Session& session_;
    Shown shown_;
    Rivals rivals_;
    std::shared_ptr<const SnapshotDetails> told_;  ///< the rivals' words were made of these
    QList<Kept> kept_;
    bool held_ = false;   ///< the divider
    bool moved_ = false;  ///< since it was taken
};

}  // namespace ankleup
