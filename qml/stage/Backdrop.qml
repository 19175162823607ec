// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The studio's wall, from the ceiling to the floor.
Rectangle {
    gradient: Gradient {
        GradientStop {
            position: 0
            color: Theme.stageTop
        }
        GradientStop {
            position: 0.62
            color: Theme.stageMiddle
        }
        GradientStop {
            position: 1
            color: Theme.stageBottom
        }
    }
}
