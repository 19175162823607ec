// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// What the stage shows, for Tab and for screen readers: one invisible item on each joint and segment.
Item {
    id: joints

    required property FigureModel figure
    required property StageCamera camera
    /// What pulls the bones of a joint by Ctrl and the arrows; none: nothing does.
    property PoseViewModel pose: null
    property real uiScale: 1
    readonly property list<string> segments: ["pelvis", "pelvis", "femur", "knee", "tibia", "foot", "foot"]
    /// The segment of the item that has the focus; empty: none.
    property string focused
    signal chosen(string segment)
    readonly property list<string> texts: [qsTr("Pelvis"), qsTr("Hip joint"), qsTr("Thigh bone"), qsTr("Knee joint"), qsTr("Shin bone"), qsTr("Ankle joint"), qsTr("Foot")]
    readonly property var points: [figure.pelvis, figure.hip, figure.femur, figure.knee, figure.tibia, figure.ankle, figure.foot]

    function wayOf(event: KeyEvent): point {
        const right = (event.key === Qt.Key_Right ? 1 : 0) - (event.key === Qt.Key_Left ? 1 : 0)
        const up = (event.key === Qt.Key_Up ? 1 : 0) - (event.key === Qt.Key_Down ? 1 : 0)
        return pose && (event.modifiers & Qt.ControlModifier) ? Qt.point(right, up) : Qt.point(0, 0)
    }

    function pull(joint: int, way: point): bool {
        if (way.x !== 0 || way.y !== 0) pose.nudge(camera, segments[joint], points[joint], way.x, way.y)
        return way.x !== 0 || way.y !== 0
    }

    function attend(joint: int, has: bool): void {
        focused = has ? segments[joint] : ""
        if (!has && pose) pose.letGo()
    }

    Repeater {
        model: joints.texts

        Item {
            id: joint

            required property string modelData
            required property int index
            readonly property vector3d at: joints.camera.revision >= 0 ? joints.camera.project(joints.points[index]) : joints.points[index]

            x: at.x - width / 2
            y: at.y - height / 2
            width: 36 * joints.uiScale
            height: width
            activeFocusOnTab: true
            Accessible.role: Accessible.Graphic
            Accessible.name: (joints.figure.left ? qsTr("%1, left leg") : qsTr("%1, right leg")).arg(modelData)
            Accessible.focusable: true
            Accessible.description: joints.pose ? qsTr("Ctrl and an arrow key pull it by a centimetre; Escape lets go.") : ""
            onActiveFocusChanged: joints.attend(index, activeFocus)
            Keys.onShortcutOverride: (event) => event.accepted = event.key === Qt.Key_Escape && joints.pose !== null && joints.pose.heldSegment !== ""
            Keys.onPressed: (event) => event.accepted = joints.pull(index, joints.wayOf(event))
            Keys.onEscapePressed: (event) => joints.pose && joints.pose.heldSegment !== "" ? joints.pose.letGo() : event.accepted = false
            Keys.onReturnPressed: joints.chosen(joints.segments[index])
            Keys.onEnterPressed: joints.chosen(joints.segments[index])

            FocusRing {
                shown: joint.activeFocus
                around: joint.width / 2
            }
            Rectangle {
                visible: joint.activeFocus
                anchors.bottom: parent.top
                anchors.bottomMargin: 8 * joints.uiScale
                anchors.horizontalCenter: parent.horizontalCenter
                width: name.implicitWidth + 20 * joints.uiScale
                height: name.implicitHeight + 8 * joints.uiScale
                radius: height / 2
                color: Theme.panel
                border.color: Theme.focus

                Text {
                    id: name

                    anchors.centerIn: parent
                    text: joint.modelData
                    color: Theme.ink
                    font.family: Theme.family
                    font.pixelSize: 14 * joints.uiScale * Theme.stageTextScale
                }
            }
        }
    }
}
