// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Layouts
import AnkleUp

/// The name, the task, and what is one click deeper: views, appearance, files.
Rectangle {
    id: bar

    required property AppViewModel app
    property bool panelShown: true
    signal viewRequested(string view)
    signal presentationRequested
    signal panelToggled
    signal keepRequested
    signal dialogRequested(string name)

    /// Too narrow for words beside the icons.
    readonly property bool tight: width < 1150 * Theme.scale * Theme.textScale
    readonly property real room: width - title.implicitWidth - tools.implicitWidth - 2 * Theme.huge - 2 * Theme.large

    implicitHeight: Theme.target + 2 * Theme.small
    color: Theme.panel

    Rectangle {
        width: parent.width
        height: Theme.hairline
        anchors.bottom: parent.bottom
        color: Theme.line
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.large
        anchors.rightMargin: Theme.small
        spacing: Theme.small

        BodyText {
            id: title

            text: "AnkleUp"
            font.pixelSize: Theme.titleSize * 1.15
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            Layout.rightMargin: Theme.small
        }
        SegmentedButtons {
            id: tasks

            objectName: "tasks"
            visible: implicitWidth <= bar.room
            name: qsTr("Task")
            compact: bar.width < 1200 * Theme.scale
            labels: bar.app.task.labels
            currentIndex: bar.app.task.index
            onSelected: (index) => bar.app.task.select(index)
        }
        TaskMenu {
            visible: !tasks.visible
            task: bar.app.task
        }
        Item {
            Layout.fillWidth: true
        }
        RowLayout {
            id: tools

            spacing: Theme.small

            CompareMenu {
                text: bar.tight ? "" : qsTr("Compare")
                compare: bar.app.compare
                onKeepRequested: bar.keepRequested()
            }
            ViewMenu {
                text: bar.tight ? "" : qsTr("View")
                onViewRequested: (view) => bar.viewRequested(view)
            }
            LayerMenu {
                text: bar.tight ? "" : qsTr("Show")
                scene: bar.app.scene
            }
            PlainButton {
                objectName: "present"
                framed: false
                iconName: "expand"
                hint: qsTr("Presentation (F11)")
                onClicked: bar.presentationRequested()
            }
            MainMenu {
                app: bar.app
                onDialogRequested: (name) => bar.dialogRequested(name)
            }
            PlainButton {
                objectName: "panelToggle"
                framed: false
                iconName: bar.panelShown ? "right" : "left"
                hint: bar.panelShown ? qsTr("Hide the panel") : qsTr("Show the panel")
                onClicked: bar.panelToggled()
            }
        }
    }
}
