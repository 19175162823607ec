// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "application/application.h"

int main(int argc, char* argv[]) { return ankleup::runWindow(argc, argv); }
