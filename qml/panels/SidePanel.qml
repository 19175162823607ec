// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// One panel at a time beside the stage.
Rectangle {
    id: side

    required property AppViewModel app
    property int page: 0
    /// What the panel was asked for: a setting, a measure, a part of the ledger. A panel says by `whereIs(key)` which item that is.
    property string wanted
    /// In how many frames more it is looked for: where things are is known once they have been laid out.
    property int searching: 0

    /// The segment that the panel speaks of just now; empty: none.
    readonly property string looked: loader.item?.looked ?? ""  // qmllint disable

    color: Theme.panel
    implicitWidth: Theme.panelWidth

    PanelFinder {
        id: finder
    }
    Connections {
        target: side.app.sentence
        function onPageAsked(page: int, key: string) {
            side.page = page
            side.wanted = key
            side.searching = finder.unfold(finder.whereIs(loader.item, key)) ? 2 : 0
        }
    }
    Connections {
        target: side.Window.window
        enabled: side.searching > 0
        function onFrameSwapped() {
            side.searching -= 1
            pages.reveal(finder.whereIs(loader.item, side.wanted))
            side.Window.window.requestUpdate()
        }
    }
    Rectangle {
        width: Theme.hairline
        height: parent.height
        color: Theme.line
    }

    SegmentedButtons {
        id: tabs

        objectName: "tabs"
        x: Theme.medium
        y: Theme.medium
        width: parent.width - 2 * Theme.medium
        fill: true
        name: qsTr("Panels")
        compact: true
        labels: [qsTr("Explain"), qsTr("Measure"), qsTr("Causes"), qsTr("Evidence"), qsTr("Learn")]
        currentIndex: side.page
        onSelected: (index) => side.page = index
    }

    LessonReturn {
        id: wayBack

        y: tabs.y + tabs.height + (visible ? Theme.small : 0)
        learn: side.app.learn
        page: side.page
        onPageRequested: (page) => side.page = page
        onTurned: pages.contentY = 0
    }

    ScrolledPage {
        id: pages

        objectName: "panelPages"
        anchors { top: wayBack.bottom; bottom: held.visible ? held.top : parent.bottom; left: parent.left; right: parent.right; topMargin: Theme.medium }
        contentHeight: loader.y + loader.height + Theme.medium
        margin: Theme.medium

        RivalsPanel {
            id: rivals

            x: Theme.medium
            width: pages.width - 2 * Theme.medium
            visible: side.app.compare.rivalling
            compare: side.app.compare
        }
        Loader {
            id: loader

            x: Theme.medium
            y: rivals.visible ? rivals.height + Theme.small : 0
            width: pages.width - 2 * Theme.medium
            sourceComponent: [explain, measure, causes, evidence, learn][side.page]
        }
    }
    HeldNote { id: held; pose: side.app.pose }
    Component { id: explain; ExplainPanel { app: side.app } }
    Component { id: measure; MeasurePanel { app: side.app } }
    Component { id: causes; CausesPanel { app: side.app } }
    Component { id: evidence; EvidencePanel { app: side.app } }
    Component { id: learn; LearnPanel { app: side.app } }
}
