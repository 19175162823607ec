// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/word_flow.h"

#include <algorithm>

namespace ankleup {
namespace {

/// Words that stay together.
struct Group {
    qsizetype from = 0, to = 0;  ///< to: one past the last
    qreal width = 0.0;
};

QList<Group> findGroups(const QList<FlowWord>& words) {
    QList<Group> groups;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (groups.isEmpty() || words[i].spaced) groups << Group{i, i, 0.0};
        groups.back().to = i + 1;
        groups.back().width += words[i].size.width();
    }
    return groups;
}

QList<FlowWord> readWords(const QVariantList& sizes, const QVariantList& spaced) {
    QList<FlowWord> words;
    for (qsizetype i = 0; i < std::min(sizes.size(), spaced.size()); ++i) words << FlowWord{sizes[i].toSizeF(), spaced[i].toBool()};
    return words;
}

QList<QRectF> readPlaces(const QVariantList& places) {
    QList<QRectF> read;
    for (const QVariant& place : places) read << place.toRectF();
    return read;
}

QVariantList write(const QList<QRectF>& places) {
    QVariantList written;
    for (const QRectF& place : places) written << place;
    return written;
}

}  // namespace

QList<QRectF> flowWords(const QList<FlowWord>& words, qreal width, qreal space, bool rightToLeft) {
    QList<QRectF> places(words.size());
    const QList<Group> groups = findGroups(words);
    qreal y = 0.0;
    for (qsizetype first = 0; first < groups.size();) {
        qsizetype end = first + 1;
        qreal lineWidth = groups[first].width;
        while (end < groups.size() && lineWidth + space + groups[end].width <= width) lineWidth += space + groups[end++].width;
        qreal height = 0.0;
        for (qsizetype i = groups[first].from; i < groups[end - 1].to; ++i) height = std::max(height, words[i].size.height());
        qreal x = 0.5 * (width - lineWidth);
        for (qsizetype i = groups[first].from; i < groups[end - 1].to; ++i) {
            const QSizeF& size = words[i].size;
            if (words[i].spaced && i > groups[first].from) x += space;
            const qreal left = rightToLeft ? width - x - size.width() : x;
            places[i] = QRectF(QPointF(left, y + 0.5 * (height - size.height())), size);
            x += size.width();
        }
        y += height;
        first = end;
    }
    return places;
}

QList<QRectF> findTargets(const QList<QRectF>& places, qreal side) {
    if (places.isEmpty()) return {};
    const auto centre = [](const QRectF& place) { return place.center().y(); };
    const auto [first, last] = std::ranges::minmax(places, {}, centre);
    QList<QRectF> targets;
    for (const QRectF& place : places) {
        const qreal wider = std::max(0.0, 0.5 * (side - place.width()));
        const qreal higher = std::max(0.0, side - place.height());
        const bool inFirst = centre(place) <= centre(first);
        const bool inLast = centre(place) >= centre(last);
        const qreal up = inFirst && inLast ? 0.5 * higher : inFirst ? higher : 0.0;
        const qreal down = inFirst && inLast ? 0.5 * higher : inLast ? higher : 0.0;
        targets << place.adjusted(-wider, -up, wider, down);
    }
    return targets;
}

QVariantList WordFlow::place(const QVariantList& sizes, const QVariantList& spaced, qreal width, qreal space, bool rightToLeft) const {
    return write(flowWords(readWords(sizes, spaced), width, space, rightToLeft));
}

QVariantList WordFlow::targets(const QVariantList& places, qreal side) const { return write(findTargets(readPlaces(places), side)); }

qreal WordFlow::naturalWidth(const QVariantList& sizes, const QVariantList& spaced, qreal space) const {
    qreal width = 0.0;
    for (const FlowWord& word : readWords(sizes, spaced)) width += word.size.width() + (word.spaced ? space : 0.0);
    return width;
}

qreal WordFlow::height(const QVariantList& places) const {
    qreal lowest = 0.0;
    for (const QRectF& place : readPlaces(places)) lowest = std::max(lowest, place.bottom());
    return lowest;
}

}  // namespace ankleup
