// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// What the colours of the soft tissue say.
Rectangle {
    id: legend

    property real uiScale: 1
    /// One below the other, where the stage is narrow.
    property bool narrow: false

    implicitWidth: rows.implicitWidth + 24 * uiScale
    implicitHeight: rows.implicitHeight + 16 * uiScale
    radius: 8 * uiScale
    color: Theme.panel
    border.color: Theme.line
    border.width: Math.max(1, uiScale)

    component Words: Text {
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: 12 * legend.uiScale * Theme.stageTextScale
        textFormat: Text.PlainText
    }
    component Swatch: Row {
        id: swatch

        property color tint
        property alias words: words.text

        spacing: 6 * legend.uiScale

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 22 * legend.uiScale
            height: 12 * legend.uiScale
            radius: height / 2
            color: swatch.tint
            border.color: Theme.edge
            border.width: Math.max(1, legend.uiScale)
        }
        Words {
            id: words
        }
    }

    Column {
        id: rows

        anchors.centerIn: parent
        spacing: 4 * legend.uiScale

        Words {
            id: title

            text: qsTr("Compared with the reference")
            font.weight: Font.DemiBold
        }
        Grid {
            id: swatches

            columns: legend.narrow ? 1 : 3
            columnSpacing: 14 * legend.uiScale
            rowSpacing: 4 * legend.uiScale

            Swatch {
                tint: Theme.longer
                words: qsTr("longer")
            }
            Swatch {
                tint: Theme.shorter
                words: qsTr("shorter")
            }
            Swatch {
                tint: Theme.muscle
                words: legend.narrow ? qsTr("no change") : qsTr("no change, or not measured")
            }
        }
        Words {
            width: Math.max(title.implicitWidth, swatches.implicitWidth)
            wrapMode: Text.WordWrap
            text: qsTr("Kneecap: pressure under it, illustrative")
            color: Theme.softInk
        }
    }
}
