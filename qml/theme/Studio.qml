// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
pragma Singleton
import QtQuick

/// The light of the studio: part of the picture, the same in every theme.
QtObject {
    readonly property color keyLight: "#fff3e2"
    readonly property color fillLight: "#dbe8ff"
    readonly property color rimLight: "#eef4ff"
}
