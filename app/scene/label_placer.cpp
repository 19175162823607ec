// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/label_placer.h"

#include <QVector3D>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace ankleup {
namespace {

/// Pushes a rectangle down (+1) or up (-1) until it is clear of all obstacles.
void clear(QRectF& place, const LabelRoom& room, int direction) {
    for (int tries = 0; tries < room.obstacles.size(); ++tries) {
        for (const QRectF& obstacle : room.obstacles) {
            if (!place.intersects(obstacle)) continue;
            direction > 0 ? place.moveTop(obstacle.bottom() + room.gap) : place.moveBottom(obstacle.top() - room.gap);
        }
    }
}

/// Where the window begins for a column of labels: below what lies at its upper edge and leaves no room above it.
qreal findTop(const QList<QRectF>& places, const QList<int>& order, const LabelRoom& room) {
    qreal top = room.window.top();
    for (const int i : order) {
        for (const QRectF& obstacle : room.obstacles) {
            const bool beside = obstacle.right() < places[i].left() || obstacle.left() > places[i].right();
            const bool roomAbove = obstacle.top() - top >= places[i].height() + room.gap;
            if (!beside && !roomAbove && obstacle.top() < top + places[i].height()) top = std::max(top, obstacle.bottom() + room.gap);
        }
    }
    return top;
}

/// Spreads the rectangles of one side downwards from where they would like to be, then back up from the window's lower edge.
void spread(QList<QRectF>& places, const QList<int>& order, const LabelRoom& room) {
    qreal free = findTop(places, order, room);
    for (const int i : order) {
        places[i].moveTop(std::max(places[i].top(), free));
        clear(places[i], room, +1);
        free = places[i].bottom() + room.gap;
    }
    qreal floor = room.window.bottom();
    for (auto it = order.rbegin(); it != order.rend(); ++it) {
        places[*it].moveBottom(std::min(places[*it].bottom(), floor));
        clear(places[*it], room, -1);
        floor = places[*it].top() - room.gap;
    }
}

/// Where a label would like to be, on this side of the middle.
QRectF placeBeside(const LabelWish& wish, bool toTheLeft, const LabelRoom& room) {
    const qreal x = wish.anchor.x();
    const QRectF& window = room.window;
    QRectF place(QPointF(), wish.size);
    place.moveTop(wish.anchor.y() - wish.size.height() / 2);
    place.moveLeft(toTheLeft ? std::min(x, room.middle) - room.reach - wish.size.width() : std::max(x, room.middle) + room.reach);
    place.moveLeft(std::clamp(place.left(), window.left(), std::max(window.left(), window.right() - wish.size.width())));
    return place;
}

/// What a column of labels lacks in height; negative: what is left.
qreal findLack(const QList<QRectF>& places, const QList<int>& order, const LabelRoom& room) {
    qreal lack = findTop(places, order, room) - room.window.bottom();
    for (const int i : order) lack += places[i].height() + room.gap;
    return lack;
}

/// Moves labels from a column that is too full to the other, those nearest to the middle first, as long as that one has room.
void relieve(QList<QRectF>& places, QList<int>& full, QList<int>& other, bool toTheLeft, const QList<LabelWish>& wishes,
             const LabelRoom& room) {
    const auto fromMiddle = [&](int i) { return std::abs(wishes[i].anchor.x() - room.middle); };
    std::sort(full.begin(), full.end(),
              [&](int a, int b) { return fromMiddle(a) != fromMiddle(b) ? fromMiddle(a) > fromMiddle(b) : a < b; });
    while (!full.isEmpty() && findLack(places, full, room) > 0.0) {
        const int moved = full.last();
        if (findLack(places, other, room) + places[moved].height() + room.gap > 0.0) return;
        places[moved] = placeBeside(wishes[moved], toTheLeft, room);
        other.append(full.takeLast());
    }
}

}  // namespace

QList<QRectF> placeLabels(const QList<LabelWish>& wishes, const LabelRoom& room) {
    QList<QRectF> places;
    QList<int> left;
    QList<int> right;
    for (int i = 0; i < wishes.size(); ++i) {
        const bool toTheLeft = wishes[i].anchor.x() < room.middle;
        places.append(placeBeside(wishes[i], toTheLeft, room));
        (toTheLeft ? left : right).append(i);
    }
    relieve(places, left, right, false, wishes, room);
    relieve(places, right, left, true, wishes, room);
    const auto higher = [&wishes](int a, int b) {
        return wishes[a].anchor.y() != wishes[b].anchor.y() ? wishes[a].anchor.y() < wishes[b].anchor.y() : a < b;
    };
    for (QList<int>* side : {&left, &right}) {
        std::sort(side->begin(), side->end(), higher);
        spread(places, *side, room);
    }
    return places;
}

QVariantList LabelPlacer::place(const QVariantList& anchors, const QVariantList& sizes, const QVariantList& obstacles, const QRectF& window,
                                qreal middle, qreal gap, qreal reach) const {
    QList<LabelWish> wishes;
    for (int i = 0; i < std::min(anchors.size(), sizes.size()); ++i) {
        wishes.append({anchors[i].value<QVector3D>().toPointF(), sizes[i].toSizeF()});
    }
    LabelRoom room{window, {}, middle, gap, reach};
    for (const QVariant& obstacle : obstacles) room.obstacles.append(obstacle.toRectF());
    QVariantList places;
    for (const QRectF& place : placeLabels(wishes, room)) places.append(place.topLeft());
    return places;
}

}  // namespace ankleup
