// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>

#include "text/sentence_pieces.h"

namespace ankleup {

/// The sentence as a list of words and of marked parts that are controls. A word that stays where it is in the sentence keeps its place on
/// screen and the focus, whatever it says: a number that is dragged stays in the hand.
class SentenceWords : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
  public:
    enum Role { WordRole = Qt::UserRole, SpacedRole, ControlRole, LimitRole, HintRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<SentencePiece>& pieces);
    const QList<SentencePiece>& pieces() const { return pieces_; }
    int count() const { return static_cast<int>(pieces_.size()); }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();

  private:
    QList<SentencePiece> pieces_;
};

}  // namespace ankleup
