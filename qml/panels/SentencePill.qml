// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The sentence under the leg: what this ankle does to this movement, in words. Every marked word is a control.
Rectangle {
    id: pill

    required property SentenceViewModel sentence
    required property AnkleViewModel ankle
    /// Marked words are controls; else they are only to be read.
    property bool interactive: true
    property real largestWidth: 700
    /// Room for the usual longest sentence: what stands above need not move when the words change.
    readonly property real reservedHeight: place.height + 2 * metrics.lineSpacing + Theme.small + Theme.medium

    implicitWidth: Math.min(largestWidth, Math.max(words.naturalWidth, place.implicitWidth) + 2 * Theme.large)
    implicitHeight: words.height + place.height + Theme.small + Theme.medium
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

        font.family: Theme.family
        font.pixelSize: Theme.sentenceSize
    }
    BodyText {
        id: place

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.small
        width: Math.min(implicitWidth, pill.largestWidth - 2 * Theme.large)
        horizontalAlignment: Text.AlignHCenter
        text: pill.sentence.place
        soft: true
        font.pixelSize: Theme.smallSize
    }
    SentenceFlow {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: place.bottom
        width: Math.min(naturalWidth, pill.largestWidth - 2 * Theme.large)
        largestWidth: pill.largestWidth - 2 * Theme.large
        sentence: pill.sentence
        interactive: pill.interactive
        ankle: pill.ankle
        opacity: pill.sentence.stale ? 0.6 : 1

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }
}
