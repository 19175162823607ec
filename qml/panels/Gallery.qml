// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// The legs that were kept: press one to have it back, compare with it, or let it go.
Column {
    id: gallery

    required property CompareViewModel compare

    spacing: Theme.tiny

    Repeater {
        model: gallery.compare.kept

        Rectangle {
            id: leg

            required property var modelData
            required property int index

            width: gallery.width
            height: Math.max(picture.height, words.height) + 2 * Theme.tiny
            radius: Theme.radius
            color: Theme.card
            border.color: modelData.isReference ? Theme.accent : Theme.line
            border.width: modelData.isReference ? 2 * Theme.hairline : Theme.hairline

            Image {
                id: picture

                x: Theme.tiny
                y: Theme.tiny
                width: Math.round(88 * Theme.scale)
                height: Math.round(66 * Theme.scale)
                source: leg.modelData.picture
                fillMode: Image.PreserveAspectCrop
            }
            Column {
                id: words

                anchors.left: picture.right
                anchors.right: parent.right
                anchors.margins: Theme.small
                y: Theme.tiny

                BodyText {
                    width: parent.width
                    text: leg.modelData.isReference ? qsTr("%1 (the reference)").arg(leg.modelData.name) : leg.modelData.name
                    font.pixelSize: Theme.smallSize
                }
                Flow {
                    width: parent.width
                    spacing: Theme.tiny

                    PlainButton {
                        objectName: "restoreLeg" + leg.index
                        iconName: "undo"
                        hint: qsTr("Have this leg back: %1").arg(leg.modelData.name)
                        onClicked: gallery.compare.restore(leg.index)
                    }
                    PlainButton {
                        objectName: "compareLeg" + leg.index
                        iconName: "compare"
                        hint: qsTr("Compare with this: %1").arg(leg.modelData.name)
                        onClicked: gallery.compare.compareWith(leg.index)
                    }
                    PlainButton {
                        objectName: "removeLeg" + leg.index
                        iconName: "close"
                        hint: qsTr("Remove: %1").arg(leg.modelData.name)
                        onClicked: gallery.compare.remove(leg.index)
                    }
                }
            }
            TapHandler {
                onTapped: gallery.compare.restore(leg.index)
            }
        }
    }
}
