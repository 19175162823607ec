// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import Qt.labs.platform as Platform
import AnkleUp

/// All dialogs of the window; each is made when it is first asked for. Files are asked for by the platform's dialog, or Qt Widgets' where it
/// has none: Qt Quick's own cannot save in Qt 6.4.
Item {
    id: dialogs

    required property AppViewModel app
    required property StageCamera camera

    objectName: "dialogs"

    function show(name: string): void {
        const loader = { open: open, save: save, export: exporting, recent: recent, keys: keys, about: about }[name]
        loader.active = true
        loader.item.open()
    }

    Connections {
        target: dialogs.app.files
        function onFailed(message: string) {
            failure.active = true
            failure.item.message = message
            failure.item.open()
        }
    }
    SceneDrop {
        anchors.fill: parent
        files: dialogs.app.files
        camera: dialogs.camera
    }
    Loader {
        id: open

        active: false
        sourceComponent: Platform.FileDialog {
            title: qsTr("Open scene")
            nameFilters: [qsTr("Scenes and recorded motion (*.ankleup *.png *.glb *.mot *.sto *.trc)"), qsTr("All files (*)")]
            onAccepted: dialogs.app.files.open(file, dialogs.camera)
        }
    }
    Loader {
        id: save

        active: false
        sourceComponent: Platform.FileDialog {
            title: qsTr("Save scene")
            fileMode: Platform.FileDialog.SaveFile
            defaultSuffix: "ankleup"
            nameFilters: [qsTr("Scenes (*.ankleup)")]
            onAccepted: dialogs.app.files.save(file, dialogs.camera)
        }
    }
    Loader {
        id: exporting

        active: false
        sourceComponent: ExportDialog {
            exporting: dialogs.app.exporting
            camera: dialogs.camera
        }
    }
    Loader {
        id: recent

        active: false
        sourceComponent: RecentDialog {
            app: dialogs.app
            camera: dialogs.camera
        }
    }
    Loader {
        id: keys

        active: false
        sourceComponent: KeysDialog {}
    }
    Loader {
        id: about

        active: false
        sourceComponent: AboutDialog {
            version: dialogs.app.version
        }
    }
    Loader {
        id: failure

        active: false
        sourceComponent: MessageDialog {}
    }
    Loader {
        active: dialogs.app.recovery.offered
        sourceComponent: RestoreDialog {
            visible: true
            onRestored: dialogs.app.recovery.restore(dialogs.camera)
            onClosed: dialogs.app.recovery.dismiss()
        }
    }
}
