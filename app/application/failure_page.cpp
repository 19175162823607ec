// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "application/failure_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ankleup {
namespace {

constexpr int kTextWidth = 560;
constexpr int kMargin = 28;
constexpr int kIconSize = 64;
constexpr int kLeastTarget = 44;  ///< [px], as Theme.target

QLabel* makeText(const QString& text, double relativeSize = 1.0) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFixedWidth(kTextWidth);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * relativeSize);
    font.setBold(relativeSize > 1.0);
    label->setFont(font);
    return label;
}

}  // namespace

FailurePage::FailurePage(const Failure& failure, QWidget* parent) : QDialog(parent) {
    setWindowTitle(QStringLiteral("AnkleUp"));
    auto* words = new QVBoxLayout;
    words->setSpacing(kMargin / 2);
    words->addWidget(makeText(tr("AnkleUp cannot open its window"), 1.5));
    words->addWidget(makeText(failure.what, 1.1));
    for (const QString& remedy : failure.remedies) words->addWidget(makeText(QStringLiteral("\u2022  ") + remedy));
    if (!failure.details.isEmpty()) {
        words->addWidget(makeText(failure.details, 0.9));
    }

    auto* buttons = new QHBoxLayout;
    const auto add = [buttons](const QString& text) {
        auto* button = new QPushButton(text);
        button->setMinimumHeight(kLeastTarget);
        button->setAutoDefault(true);
        buttons->addWidget(button);
        return button;
    };
    const QString copied = QString::fromStdString(toTerminalText(failure));
    connect(add(tr("Copy")), &QPushButton::clicked, this, [copied] { QGuiApplication::clipboard()->setText(copied); });
    buttons->addStretch();
    QPushButton* close = add(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    QPushButton* first = close;
    if (failure.drawnBySoftware) {
        QPushButton* draw = add(tr("Let the processor draw"));
        connect(draw, &QPushButton::clicked, this, &QDialog::accept);
        first = draw;
    }
    first->setDefault(true);
    words->addSpacing(kMargin / 2);
    words->addLayout(buttons);

    auto* page = new QHBoxLayout(this);
    page->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    page->setSpacing(kMargin);
    page->setSizeConstraint(QLayout::SetFixedSize);
    auto* icon = new QLabel;
    icon->setPixmap(QGuiApplication::windowIcon().pixmap(kIconSize));
    page->addWidget(icon, 0, Qt::AlignTop);
    page->addLayout(words);
    first->setFocus();  // it has its place now
}

}  // namespace ankleup
