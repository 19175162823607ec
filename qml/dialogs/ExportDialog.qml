// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import QtQuick.Controls.Basic
import Qt.labs.platform as Platform
import AnkleUp

/// Takes the leg along: what, in which form, how it will look, and then where to. The work runs beside the window and can be cancelled.
Sheet {
    id: dialog

    required property ExportViewModel exporting
    required property StageCamera camera
    readonly property bool stacked: contentWidth < 560 * Theme.scale * Theme.textScale

    title: qsTr("Export")
    closePolicy: exporting.busy ? Popup.NoAutoClose : Popup.CloseOnEscape
    onAboutToShow: exporting.begin(camera)

    function ask(): void {
        const asked = exporting.toFolder ? folder : file
        asked.open()
    }

    Platform.FileDialog {
        id: file

        title: qsTr("Export to a file")
        fileMode: Platform.FileDialog.SaveFile
        defaultSuffix: dialog.exporting.suffix
        nameFilters: [dialog.exporting.suffix.toUpperCase() + " (*." + dialog.exporting.suffix + ")"]
        onAccepted: dialog.exporting.write(file.file)
    }
    Platform.FolderDialog {
        id: folder

        title: qsTr("Export into a folder")
        onAccepted: dialog.exporting.write(folder.folder)
    }

    contentWidth: Math.min(Math.round(720 * Theme.scale * Math.sqrt(Theme.textScale)), widest)
    contentHeight: Math.min(body.implicitHeight, tallest)
    contentItem: ScrolledPage {
        contentHeight: body.implicitHeight
        margin: Theme.medium

        Column {
            id: body

            width: parent.width
            spacing: Theme.medium

            SegmentedButtons {
                objectName: "exportWhat"
                width: parent.width
                fill: true
                name: qsTr("What to export")
                enabled: !dialog.exporting.busy
                labels: dialog.exporting.whatLabels
                currentIndex: dialog.exporting.what
                onSelected: (index) => dialog.exporting.what = index
            }
            Grid {
                columns: dialog.stacked ? 1 : 2
                spacing: Theme.large

                ExportPreview {
                    width: dialog.stacked ? Math.min(body.width, Math.round(320 * Theme.scale)) : Math.round(0.5 * body.width) - Theme.large
                    visible: dialog.exporting.hasPreview
                    source: dialog.exporting.preview
                }
                ExportChoices {
                    width: dialog.stacked ? body.width : Math.round(0.5 * body.width)
                    exporting: dialog.exporting
                }
            }
            BodyText {
                objectName: "exportNote"
                width: parent.width
                soft: true
                text: dialog.exporting.note
            }
            ProgressLine {
                objectName: "exportProgress"
                width: parent.width
                visible: dialog.exporting.busy
                value: dialog.exporting.progress
                name: qsTr("%1 % exported").arg(Math.round(100 * dialog.exporting.progress))
            }
            BodyText {
                objectName: "exportMessage"
                width: parent.width
                visible: text !== ""
                text: dialog.exporting.message
                color: dialog.exporting.failed ? Theme.warning : Theme.ink
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            Flow {
                width: parent.width
                layoutDirection: Qt.RightToLeft
                spacing: Theme.small

                PlainButton {
                    objectName: "exportStart"
                    text: qsTr("Export …")
                    primary: true
                    enabled: !dialog.exporting.busy && dialog.exporting.refusal === ""
                    onClicked: dialog.ask()
                }
                PlainButton {
                    objectName: "exportCancel"
                    text: dialog.exporting.busy ? qsTr("Cancel") : qsTr("Close")
                    onClicked: dialog.exporting.busy ? dialog.exporting.cancel() : dialog.close()
                }
            }
        }
    }
}
