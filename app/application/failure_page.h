// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QDialog>

#include "application/failure.h"

namespace ankleup {

/// Says why the window cannot open and what to do. Made of widgets, which need neither OpenGL nor QML. Accepted: the person wants the
/// processor to draw.
class FailurePage : public QDialog {
    Q_OBJECT
  public:
    explicit FailurePage(const Failure& failure, QWidget* parent = nullptr);
};

}  // namespace ankleup
