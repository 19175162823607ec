// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QList>
#include <QObject>
#include <QRectF>
#include <QSizeF>
#include <QVariantList>

namespace ankleup {

/// A word that wants a place in a line.
struct FlowWord {
    QSizeF size;          ///< [px]
    bool spaced = false;  ///< a space before it, where a line may end
};

/// Words in centred lines, none wider than `width` but for a single word that is; `space` wide between words. [px]
QList<QRectF> flowWords(const QList<FlowWord>& words, qreal width, qreal space, bool rightToLeft);
/// Where a finger may press for each word: at least `side` wide, and as high where that covers no other line: words of the first line
/// reach further up, of the last further down. [px]
QList<QRectF> findTargets(const QList<QRectF>& places, qreal side);

/// Both for QML.
class WordFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
  public:
    using QObject::QObject;

    /// `sizes` of QSizeF, `spaced` of bool; places of QRectF in the order of the words.
    Q_INVOKABLE QVariantList place(const QVariantList& sizes, const QVariantList& spaced, qreal width, qreal space, bool rightToLeft) const;
    Q_INVOKABLE QVariantList targets(const QVariantList& places, qreal side) const;
    /// Of all words in one line.
    Q_INVOKABLE qreal naturalWidth(const QVariantList& sizes, const QVariantList& spaced, qreal space) const;
    /// The lower edge of the last line.
    Q_INVOKABLE qreal height(const QVariantList& places) const;
};

}  // namespace ankleup
