// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/label_placer.h"

#include <QVector3D>
#include <algorithm>
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

}  // namespace

QList<QRectF> placeLabels(const QList<LabelWish>& wishes, const LabelRoom& room) {
    QList<QRectF> places;
    QList<int> left;
    QList<int> right;
    for (int i = 0; i < wishes.size(); ++i) {
        const LabelWish& wish = wishes[i];
        const bool toTheLeft = wish.anchor.x() < room.middle;
        QRectF place(QPointF(), wish.size);
        place.moveTop(wish.anchor.y() - wish.size.height() / 2);
        place.moveLeft(toTheLeft ? wish.anchor.x() - room.reach - wish.size.width() : wish.anchor.x() + room.reach);
        place.moveLeft(std::clamp(place.left(), room.window.left(), std::max(room.window.left(), room.window.right() - wish.size.width())));
        places.append(place);
        (toTheLeft ? left : right).append(i);
    }
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
