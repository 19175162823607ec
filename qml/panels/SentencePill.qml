// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The sentence under the leg: what this ankle does to this movement, in words.
Rectangle {
    id: pill

    required property SentenceViewModel sentence
    property real largestWidth: 700
    /// Room for the usual longest sentence: what stands above need not move when the words change.
    readonly property real reservedHeight: place.height + 2 * metrics.lineSpacing + 2 * Theme.small

    implicitWidth: Math.min(largestWidth, words.implicitWidth + 2 * Theme.large)
    implicitHeight: words.height + place.height + 2 * Theme.small
    radius: Theme.radius * 1.5
    color: Theme.panel
    border.width: Theme.hairline
    border.color: Theme.line
    opacity: sentence.text === "" ? 0 : 0.94

    Accessible.role: Accessible.StaticText
    Accessible.name: sentence.text
    Accessible.description: sentence.stateDescription

    FontMetrics {
        id: metrics

        font: words.font
    }
    BodyText {
        id: place

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.small
        text: pill.sentence.place
        soft: true
        font.pixelSize: Theme.smallSize
        wrapMode: Text.NoWrap
    }
    BodyText {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: place.bottom
        width: Math.min(implicitWidth, pill.largestWidth - 2 * Theme.large)
        text: pill.sentence.styledText
        textFormat: Text.StyledText
        font.pixelSize: Theme.sentenceSize
        horizontalAlignment: Text.AlignHCenter
        opacity: pill.sentence.stale ? 0.6 : 1

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }
}
