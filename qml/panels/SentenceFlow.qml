// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The words of the sentence in centred lines.
Item {
    id: lines

    required property SentenceViewModel sentence
    required property AnkleViewModel ankle
    required property real largestWidth
    property bool interactive: true
    readonly property string text: sentence.styledText
    readonly property real naturalWidth: Math.ceil(flow.naturalWidth(sizes, spaced, metrics.advanceWidth(" ")))
    readonly property var indices: Array.from({ length: sentence.words.count }, (_, i) => i)
    readonly property var sizes: indices.map((i) => i < words.count && words.itemAt(i) ? words.itemAt(i).extent : Qt.size(0, 0))
    readonly property var spaced: indices.map((i) => i < words.count && words.itemAt(i) ? words.itemAt(i).spaced : true)
    readonly property var places: flow.place(sizes, spaced, width, metrics.advanceWidth(" "), Application.layoutDirection === Qt.RightToLeft)
    readonly property var targets: flow.targets(places, Theme.target)

    height: flow.height(places)

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.sentenceSize
    }
    WordFlow {
        id: flow
    }
    Repeater {
        id: words

        model: lines.sentence.words

        SentenceWord {
            id: word

            onEntryAsked: entry.openAt(word)
            sentence: lines.sentence
            enabled: lines.interactive
            ankle: lines.ankle
            largestWidth: lines.largestWidth
            place: lines.places[index] ?? Qt.rect(0, 0, 0, 0)
            target: lines.targets[index] ?? Qt.rect(0, 0, 0, 0)
        }
    }
    LimitPopup {
        id: entry

        function openAt(word: Item): void {
            x = word.x + (word.width - width) / 2
            open()
        }
        ankle: lines.ankle
        y: -height - Theme.small
    }
}
