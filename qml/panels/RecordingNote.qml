// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// In the sentence's place while a recording is shown: what was made of the file, what is the model's, and the way out.
Rectangle {
    id: note

    required property RecordingViewModel recording
    property bool explained: false

    height: lines.height + 2 * Theme.small
    radius: Theme.radius
    color: Theme.panel
    border.width: Theme.focusWidth
    border.color: Theme.warning

    Accessible.role: Accessible.Grouping
    Accessible.name: note.recording.name + ". " + note.recording.summary

    Flow {
        id: lines

        readonly property bool wide: width > 2 * buttons.implicitWidth

        x: Theme.medium
        y: Theme.small
        width: note.width - 2 * Theme.medium
        spacing: Theme.small

        Column {
            width: lines.wide ? lines.width - buttons.implicitWidth - lines.spacing : lines.width
            spacing: Theme.tiny

            BodyText {
                width: parent.width
                text: note.recording.name
                font.weight: Font.DemiBold
                wrapMode: Text.WrapAnywhere
            }
            BodyText {
                objectName: "recordingSummary"
                width: parent.width
                text: note.recording.summary
                font.pixelSize: Theme.smallSize
            }
            BodyText {
                objectName: "recordingDecisions"
                width: parent.width
                visible: note.explained && text !== ""
                text: note.recording.decisions
                soft: true
                font.pixelSize: Theme.smallSize
            }
        }
        Grid {
            id: buttons

            columns: leave.implicitWidth + more.implicitWidth < note.width / 2 ? 2 : 1
            spacing: Theme.tiny

            PlainButton {
                id: leave

                objectName: "leaveRecording"
                primary: true
                text: qsTr("Leave the recording")
                onClicked: note.recording.leave()
            }
            PlainButton {
                id: more

                objectName: "recordingMore"
                visible: note.recording.decisions !== ""
                checkable: true
                checked: note.explained
                text: qsTr("How it was read")
                hint: qsTr("What was decided, and what is the model's: slider, ledger and causes stay with the leg behind")
                onClicked: note.explained = !note.explained
            }
        }
    }
}
