// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import AnkleUp

/// A word of the sentence. A marked one is a control: it leads to what it means; the limit's number is dragged sideways, or pressed and typed.
Item {
    id: word

    required property SentenceViewModel sentence
    required property AnkleViewModel ankle
    required property int index
    required property string word
    required property bool spaced
    required property bool control
    required property bool limit
    required property string hint
    required property real largestWidth
    /// Where its letters stand, and where it can be pressed.
    required property rect place
    required property rect target
    /// The limit is to be typed.
    signal entryAsked()
    readonly property size extent: Qt.size(Math.ceil(letters.width), Math.ceil(letters.height))

    objectName: control ? "sentenceWord" + index : ""
    x: control ? target.x : place.x
    y: control ? target.y : place.y
    width: control ? target.width : place.width
    height: control ? target.height : place.height
    activeFocusOnTab: control

    function press(): void {
        limit ? entryAsked() : sentence.follow(index)
    }

    ToolTip.text: hint
    ToolTip.visible: hint !== "" && area.hovered && !drag.active
    ToolTip.delay: 600

    Accessible.ignored: !control
    Accessible.role: Accessible.Button
    Accessible.name: word.word
    Accessible.description: hint
    Accessible.focusable: control
    Accessible.onPressAction: press()
    Accessible.onIncreaseAction: if (limit) ankle.step(1)
    Accessible.onDecreaseAction: if (limit) ankle.step(-1)

    // Reached by Tab, Space is the word's own; else it plays.
    Keys.onShortcutOverride: (event) => event.accepted = event.key === Qt.Key_Space
    Keys.onSpacePressed: press()
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()
    Keys.onPressed: (event) => event.accepted = limit && ankle.pressKey(event.key, event.modifiers)

    Rectangle {
        visible: word.control && word.enabled
        x: letters.x
        y: letters.y + letters.height - height
        width: letters.width
        height: Math.max(2, Theme.hairline)
        radius: height / 2
        color: Theme.accent
        opacity: area.hovered || drag.active ? 1 : 0.35
    }
    BodyText {
        id: letters

        x: word.place.x - word.x
        y: word.place.y - word.y
        width: Math.min(implicitWidth, word.largestWidth)
        text: word.word
        font.pixelSize: Theme.sentenceSize
        font.weight: word.control ? Font.Bold : Font.Normal
        Accessible.ignored: true

        FocusRing {
            shown: word.activeFocus
            around: Theme.radius / 2
        }
    }
    HoverHandler {
        id: area

        enabled: word.control
        cursorShape: word.limit ? Qt.SplitHCursor : Qt.PointingHandCursor
    }
    TapHandler {
        enabled: word.control
        onTapped: word.press()
    }
    DragHandler {
        id: drag

        enabled: word.limit
        target: null
        yAxis.enabled: false
        onActiveChanged: active ? word.sentence.takeLimit() : word.sentence.letLimitGo()
        onActiveTranslationChanged: if (active) word.sentence.moveLimit(activeTranslation.x / Theme.degreeWidth)
    }
}
