// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/handout_page.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace ankleup {
namespace {

class Handout {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

// The page [mm].
constexpr double kSideMargin = 19.0;
constexpr double kTopMargin = 14.0;
constexpr double kBottomMargin = 11.0;
constexpr double kGutter = 5.0;
constexpr double kLeastGap = 4.5;  ///< between blocks
constexpr double kMostGap = 13.0;
constexpr double kGaps = 4.0;  ///< so many of them
constexpr double kShareOfLabel = 0.13;
constexpr double kQrSide = 27.0;
constexpr double kTallest = 1.58;  ///< a picture against its width
constexpr double kLowest = 0.85;
constexpr std::array kTextScales = {1.0, 0.94, 0.88, 0.82, 0.76, 0.7};  ///< the first with which everything fits

const QColor kInk(0x1d, 0x27, 0x33);
const QColor kSoft(0x51, 0x60, 0x6f);
const QColor kAccent(0x27, 0x49, 0x6d);
const QColor kRule(0xb4, 0xbe, 0xca);

const PrintStyle kRunning = {.points = 7.5, .ink = kSoft};
const PrintStyle kTitle = {.points = 20.0, .weight = QFont::DemiBold, .ink = kAccent};
const PrintStyle kSetting = {.points = 9.5, .ink = kSoft};
const PrintStyle kCaption = {.points = 8.0, .ink = kInk};
const PrintStyle kLabel = {.points = 9.0, .weight = QFont::DemiBold, .ink = kAccent};
const PrintStyle kSentence = {.points = 11.5, .ink = kInk, .leading = 1.04};
const PrintStyle kCell = {.points = 8.2, .ink = kInk};
const PrintStyle kStrong = {.points = 8.2, .weight = QFont::DemiBold, .ink = kInk};
const PrintStyle kHead = {.points = 7.6, .ink = kSoft};
const PrintStyle kSmall = {.points = 7.2, .ink = kSoft};

PrintStyle rightAligned(PrintStyle style) {
    style.alignment = Qt::AlignRight;
    return style;
}

}  // namespace

HandoutPage::HandoutPage(PagePen& pen, const QSizeF& size, const HandoutText& text, const QrCode& qrCode, const QString& sceneCode)
    : pen_(pen), size_(size), text_(text), qrCode_(qrCode), sceneCode_(sceneCode) {
    const double width = (size.width() - 2.0 * kSideMargin - 2.0 * kGutter) / 3.0;
    for (const double scale : kTextScales) {
        pen_.setTextScale(scale);
        picture_ = QSizeF(width, 0.0);
        gap_ = scale * kLeastGap;
        const double end = paintFoot(paintRemedies(paintSentences(paintFigures(paintHead(kTopMargin), {}))));
        const double left = size.height() - kBottomMargin - end;
        overflows_ = left < kLowest * width;
        picture_.setHeight(std::clamp(left, kLowest * width, kTallest * width));
        gap_ += std::clamp((left - picture_.height()) / kGaps, 0.0, kMostGap - kLeastGap);
        if (!overflows_) return;
    }
}

void HandoutPage::paint(const std::array<QImage, 3>& pictures) {
    dry_ = false;
    const double y = paintRemedies(paintSentences(paintFigures(paintHead(kTopMargin), pictures)));
    dry_ = true;
    const double height = paintFoot(0.0);
    dry_ = false;
    paintFoot(std::max(y, size_.height() - kBottomMargin - height));  // the foot stands at the foot of the page
}

double HandoutPage::put(double x, double y, double width, const QString& text, const PrintStyle& style, bool rich) {
    return dry_ ? pen_.measure(width, text, style, rich) : pen_.write(x, y, width, text, style, rich);
}

double HandoutPage::paintHead(double y) {
    const double width = size_.width() - 2.0 * kSideMargin;
    put(kSideMargin, y, width, QStringLiteral("AnkleUp"), kRunning);
    y += put(kSideMargin, y, width, Handout::tr("Handout"), rightAligned(kRunning)) + 1.0;
    if (!dry_) pen_.rule(kSideMargin, y, width, 0.5, kRule);
    y += 3.5;
    y += put(kSideMargin, y, width, text_.title, kTitle) + 0.3;
    y += put(kSideMargin, y, width, text_.setting, kSetting);
    return y + gap_ - 1.0;
}

double HandoutPage::paintFigures(double y, const std::array<QImage, 3>& pictures) {
    double deepest = 0.0;
    for (int i = 0; i < 3; ++i) {
        const double x = kSideMargin + i * (picture_.width() + kGutter);
        const auto at = static_cast<std::size_t>(i);
        if (!dry_) pen_.picture({x, y, picture_.width(), picture_.height()}, pictures[at]);
        const QString caption =
            QStringLiteral("<b>%1</b>&nbsp; %2").arg(Handout::tr("Figure %1").arg(i + 1), text_.captions[at].toHtmlEscaped());
        deepest = std::max(deepest, put(x, y + picture_.height() + 1.5, picture_.width(), caption, kCaption, true));
    }
    return y + picture_.height() + 1.5 + deepest + gap_;
}

double HandoutPage::paintSentences(double y) {
    const double width = size_.width() - 2.0 * kSideMargin;
    const double label = kShareOfLabel * width;
    for (const HandoutText::Said& said : text_.said) {
        put(kSideMargin, y + 0.9, label, said.when, kLabel);
        y += put(kSideMargin + label, y, width - label, toRichText(said.sentence), kSentence, true) + 1.8;
    }
    return y + gap_ - 1.8;
}

double HandoutPage::paintTitle(double y, double width, const QString& number, const QString& title) {
    const QString text = QStringLiteral("<b>%1</b>&nbsp; %2").arg(number, title.toHtmlEscaped());
    y += put(kSideMargin, y, width, text, kCaption, true) + 0.8;
    if (!dry_) pen_.rule(kSideMargin, y, width, 0.9, kInk);
    return y + 0.9;
}

double HandoutPage::paintRemedies(double y) {
    const double width = size_.width() - 2.0 * kSideMargin;
    if (text_.remedies.isEmpty()) return y + put(kSideMargin, y, width, text_.remedyTitle, kCaption) + gap_;
    y = paintTitle(y, width, Handout::tr("Table %1").arg(1), text_.remedyTitle);
    constexpr std::array kShares = {0.22, 0.10, 0.21, 0.47};
    const auto row = [&](const QStringList& cells, const PrintStyle& first, const PrintStyle& others) {
        double x = kSideMargin;
        double height = 0.0;
        for (std::size_t i = 0; i < kShares.size(); ++i) {
            const double room = kShares[i] * width;
            const bool last = i + 1 == kShares.size();
            height = std::max(height, put(x, y, room - (last ? 0.0 : 3.0), cells[static_cast<qsizetype>(i)], i == 0 ? first : others));
            x += room;
        }
        y += height;
    };
    row({Handout::tr("Remedy"), Handout::tr("Strength"), Handout::tr("In this leg"), Handout::tr("In studies")}, kHead, kHead);
    y += 0.6;
    if (!dry_) pen_.rule(kSideMargin, y, width, 0.4, kSoft);
    y += 0.7;
    for (const HandoutText::RemedyLine& line : text_.remedies) {
        row({line.name, line.strength, line.result, line.published}, kStrong, kCell);
        y += 0.8;
    }
    if (!dry_) pen_.rule(kSideMargin, y, width, 0.9, kInk);
    return y + gap_;
}

double HandoutPage::paintValues(double y, double width) {
    y = paintTitle(y, width, Handout::tr("Table %1").arg(text_.remedies.isEmpty() ? 1 : 2), text_.valueTitle);
    const qsizetype columns = text_.valueHeads.size();
    const double column = std::min(0.2 * width, 26.0);
    const double name = width - static_cast<double>(columns) * column;
    const auto row = [&](const QString& first, const QStringList& cells, const PrintStyle& style) {
        double height = put(kSideMargin, y, name - 2.0, first, style);
        for (qsizetype i = 0; i < columns; ++i) {
            const double x = kSideMargin + name + static_cast<double>(i) * column;
            height = std::max(height, put(x, y, column - 1.0, cells[i], rightAligned(style)));
        }
        y += height;
    };
    row(QString(), text_.valueHeads, kHead);
    y += 0.5;
    if (!dry_) pen_.rule(kSideMargin, y, width, 0.4, kSoft);
    y += 0.7;
    for (const HandoutText::ValueLine& line : text_.values) {
        row(line.name, line.values, kCell);
        y += 0.3;
    }
    y += 0.4;
    if (!dry_) pen_.rule(kSideMargin, y, width, 0.9, kInk);
    return y;
}

double HandoutPage::paintFoot(double y) {
    const double width = size_.width() - 2.0 * kSideMargin;
    const double column = kQrSide + 13.0;
    const double x = size_.width() - kSideMargin - column;
    const double values = paintValues(y, width - column - 8.0);
    double code = y;
    if (!dry_) pen_.shape({x, y, kQrSide, kQrSide}, qrCode_.dark, qrCode_.modules);
    code += kQrSide + 1.2;
    code += put(x, code, column, text_.scan, kSmall);
    // A code has no spaces; it may be broken anywhere.
    QString broken;
    for (qsizetype i = 0; i < sceneCode_.size(); ++i) broken += (i > 0 && i % 8 == 0 ? QStringLiteral(" ") : QString()) + sceneCode_[i];
    y = std::max(values, code) + 3.0;
    if (!sceneCode_.isEmpty()) y += put(kSideMargin, y, width, broken, kSmall) + 1.5;
    if (!dry_) pen_.rule(kSideMargin, y, width, 0.5, kRule);
    y += 1.2;
    y += put(kSideMargin, y, width, text_.education, kStrong);
    return y + put(kSideMargin, y, width, text_.origin, kSmall);
}

}  // namespace ankleup
