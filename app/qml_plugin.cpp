// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(AnkleUpPlugin)
