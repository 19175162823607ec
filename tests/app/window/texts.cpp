// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "app/window/texts.h"

#include <QQuickItem>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace ankleup::testing {
namespace {

constexpr double kSlack = 1.5;    // of rounding to whole pixels [px]
constexpr double kOverlap = 3.0;  // what lines of different texts may share: their leading [px]
constexpr double kLonger = 0.4;   // than English

struct ShownText {
    const QQuickItem* item;
    QString text;
    QRectF place;  ///< of its letters, in the window
    QRectF seen;   ///< the part of it that nothing clips
};

QRectF lettersOf(const QQuickItem& item) {
    const double width = item.property("contentWidth").toDouble();
    const double height = item.property("contentHeight").toDouble();
    const int horizontal = item.property("effectiveHorizontalAlignment").toInt();
    const int vertical = item.property("verticalAlignment").toInt();
    double x = item.property("leftPadding").toDouble();
    double y = item.property("topPadding").toDouble();
    const double roomX = item.width() - x - item.property("rightPadding").toDouble() - width;
    const double roomY = item.height() - y - item.property("bottomPadding").toDouble() - height;
    if (horizontal & Qt::AlignRight) x += roomX;
    if (horizontal & Qt::AlignHCenter) x += 0.5 * roomX;
    if (vertical & Qt::AlignBottom) y += roomY;
    if (vertical & Qt::AlignVCenter) y += 0.5 * roomY;
    return item.mapRectToScene(QRectF(x, y, width, height));
}

void collect(const QQuickItem* within, const QRectF& clip, QList<ShownText>& texts) {
    for (const QQuickItem* child : within->childItems()) {
        if (!child->isVisible() || child->opacity() == 0.0) continue;
        const QRectF inner = child->clip() ? clip & child->mapRectToScene(child->boundingRect()) : clip;
        if (child->inherits("QQuickText") && !child->property("text").toString().isEmpty()) {
            const QRectF place = lettersOf(*child);
            texts << ShownText{child, child->property("text").toString(), place, place & inner};
        }
        collect(child, inner, texts);
    }
}

/// The part of the window that scrolls with this item, or the window.
const QQuickItem* findScroller(const QQuickItem* item) {
    for (const QQuickItem* parent = item->parentItem(); parent; parent = parent->parentItem()) {
        if (parent->inherits("QQuickFlickable")) return parent;
    }
    return nullptr;
}

QStringList findTrouble(const QQuickWindow& window, const QQuickItem* within) {
    QList<ShownText> texts;
    const QRectF frame(QPointF(), window.size());
    collect(within, frame, texts);
    QStringList trouble;
    for (const ShownText& text : texts) {
        if (text.item->property("truncated").toBool()) trouble << "elided: " + text.text;
        const QQuickItem* scroller = findScroller(text.item);
        // What scrolls may be above or below its frame, never beside it.
        const QRectF around = scroller ? scroller->mapRectToScene(scroller->boundingRect()) : frame;
        const double top = scroller ? text.place.y() : around.y();
        const double height = scroller ? text.place.height() : around.height();
        const QRectF room = QRectF(around.x(), top, around.width(), height).adjusted(-kSlack, -kSlack, kSlack, kSlack);
        const bool cut = text.place.width() - text.seen.width() > kSlack || text.place.height() - text.seen.height() > kSlack;
        if (!room.contains(text.place)) {
            trouble << "outside: " + text.text;
        } else if (!scroller && cut) {
            trouble << "clipped: " + text.text;
        }
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const bool together = findScroller(texts[i].item) == findScroller(texts[j].item);
            const QRectF shared = together ? texts[i].place & texts[j].place : texts[i].seen & texts[j].seen;
            if (shared.width() > kOverlap && shared.height() > kOverlap)
                trouble << "over each other: " + texts[i].text + " | " + texts[j].text;
        }
    }
    trouble.removeDuplicates();
    return trouble;
}

}  // namespace

QString PseudoTranslator::translate(const char* /*context*/, const char* source, const char* /*disambiguation*/, int /*n*/) const {
    QString said;
    const QString text = QString::fromUtf8(source);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool place = text[i] == u'%' && i + 1 < text.size();
        if (place) {
            said += text[i++];
            said += text[i];
            continue;
        }
        const qsizetype vowel = QStringLiteral("aeiouAEIOU").indexOf(text[i]);
        said += vowel < 0 ? text[i] : QStringLiteral("\u00e4\u00e9\u00ef\u00f6\u00fc\u00c4\u00c9\u00cf\u00d6\u00dc")[vowel];
    }
    // Short words grow most; long ones in words, which can wrap.
    QString more;
    while (static_cast<double>(more.size()) < kLonger * static_cast<double>(text.size())) more += more.size() % 7 == 6 ? u' ' : u'~';
    return u'[' + said + more + u']';
}

double numberOf(const QString& text) {
    static const QRegularExpression kNumber(QStringLiteral("[-+\u2212]?[0-9]+(?:[.,][0-9]+)?"));
    const QString number = kNumber.match(text).captured().replace(QChar(0x2212), u'-').replace(u',', u'.');
    return number.isEmpty() ? std::nan("") : number.toDouble();
}

QStringList findTextTrouble(const QQuickWindow& window) { return findTrouble(window, window.contentItem()); }

QStringList findSheetTrouble(const QQuickWindow& window) {
    const QList<QQuickItem*> items = window.contentItem()->childItems();
    const auto overlay = std::ranges::find_if(items, [](const QQuickItem* item) { return item->inherits("QQuickOverlay"); });
    if (overlay == items.end()) return {QStringLiteral("nothing lies over the window")};
    QStringList trouble = findTrouble(window, *overlay);
    const QRectF frame(QPointF(), window.size());
    for (const QQuickItem* sheet : (*overlay)->childItems()) {
        const QRectF place = sheet->mapRectToScene(sheet->boundingRect());
        if (sheet->isVisible() && !frame.contains(place))
            trouble << QStringLiteral("a sheet leaves the window: %1, %2, %3 x %4")
                           .arg(place.x())
                           .arg(place.y())
                           .arg(place.width())
                           .arg(place.height());
    }
    return trouble;
}

}  // namespace ankleup::testing
