// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// One choice out of a few, side by side. Left and Right move through them.
FocusScope {
    id: group

    required property list<string> labels
    required property int currentIndex
    property string name
    property bool fill: false
    property bool compact: false
    signal selected(int index)

    readonly property real room: width - 2 * frame.inset
    readonly property list<real> words: labels.map((label) => Math.ceil(metrics.height > 0 ? metrics.advanceWidth(label) : 0))
    /// Beside the words: less where they would not fit into one row.
    readonly property real usual: compact ? Theme.small : Theme.medium
    readonly property real padding: fill ? Math.max(Theme.tiny, Math.min(usual, (room / labels.length - words.reduce((sum, width) => sum + width, 0) / labels.length) / 2)) : usual
    /// Of each button, with what it says in its heaviest letters.
    readonly property list<real> wanted: words.map((width) => width + 2 * padding)
    readonly property real total: wanted.reduce((sum, width) => sum + width, 0)
    readonly property real widest: Math.max(...wanted)
    /// In one row where they fit, else in rows of equal columns.
    readonly property bool oneRow: !fill || total <= room + 0.5
    readonly property int columns: oneRow ? labels.length : Math.max(1, Math.min(Math.floor(room / widest), Math.ceil(labels.length / 2)))

    function widthOf(index: int): real {
        if (!fill) return wanted[index]
        return oneRow && widest * labels.length > room ? wanted[index] + (room - total) / labels.length : room / columns
    }

    implicitWidth: total + 2 * frame.inset
    implicitHeight: Theme.target * Math.ceil(labels.length / columns)

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        font.weight: Font.DemiBold
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Rectangle {
        id: frame

        readonly property real inset: Math.round(3 * Theme.scale)

        anchors.fill: parent
        radius: Theme.radius
        color: Theme.card
        border.color: Theme.line
        border.width: Theme.hairline
    }

    Grid {
        x: frame.inset
        columns: group.columns

        Repeater {
            id: buttons

            model: group.labels

            Pressable {
                id: button

                required property int index
                required property string modelData
                readonly property bool chosen: index === group.currentIndex

                text: modelData
                height: Theme.target
                width: group.widthOf(index)
                focus: chosen
                focusPolicy: chosen ? Qt.StrongFocus : Qt.ClickFocus
                onClicked: group.selected(index)

                function go(to: int) {
                    if (to < 0 || to >= group.labels.length) return
                    group.selected(to)
                    buttons.itemAt(to).forceActiveFocus(Qt.TabFocusReason)
                }
                Keys.onLeftPressed: go(index - (button.mirrored ? -1 : 1))
                Keys.onRightPressed: go(index + (button.mirrored ? -1 : 1))

                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: chosen

                background: Rectangle {
                    anchors.fill: parent
                    anchors.topMargin: frame.inset
                    anchors.bottomMargin: frame.inset
                    radius: Theme.radius - 2
                    color: button.chosen ? Theme.accent : button.hovered ? Theme.hover : "transparent"

                    FocusRing {
                        shown: button.visualFocus
                    }
                }
                contentItem: BodyText {
                    text: button.text
                    color: button.chosen ? Theme.inkOnAccent : Theme.ink
                    font.weight: button.chosen ? Font.DemiBold : Font.Normal
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                }
            }
        }
    }
}
