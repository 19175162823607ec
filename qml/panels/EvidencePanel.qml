// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
import QtQuick
import AnkleUp

/// Where the numbers come from, and how well the model does.
Column {
    id: panel

    required property AppViewModel app
    readonly property EvidenceViewModel evidence: app.evidence

    spacing: Theme.small

    Component.onCompleted: evidence.lookAtFindings()

    component Part: Section {
        id: part

        required property int place
        required property Component page

        width: panel.width
        open: panel.evidence.openPart === place
        onOpenChanged: {
            if (open) panel.evidence.openPart = place
            else if (panel.evidence.openPart === place) panel.evidence.openPart = -1
            open = Qt.binding(() => panel.evidence.openPart === part.place)
        }

        Loader {
            active: part.open
            width: part.width
            sourceComponent: part.page
        }
    }

    Part {
        objectName: "claimsPart"
        place: 0
        title: qsTr("What clinic texts claim")
        page: Component {
            ClaimList {
                claims: panel.evidence.claims
            }
        }
    }
    Part {
        objectName: "findingsPart"
        place: 1
        title: qsTr("Model against published findings")
        page: Component {
            FindingTable {
                evidence: panel.evidence
            }
        }
    }
    Part {
        objectName: "coefficientsPart"
        place: 2
        title: qsTr("Every coefficient")
        page: Component {
            CoefficientTable {
                evidence: panel.evidence
            }
        }
    }
    Part {
        objectName: "limitsPart"
        place: 3
        title: qsTr("Where we bend reality")
        page: Component {
            Column {
                spacing: Theme.small

                Repeater {
                    model: panel.evidence.limits

                    BodyText {
                        required property string modelData

                        width: panel.width
                        text: modelData
                    }
                }
            }
        }
    }
    Part {
        objectName: "cloudPart"
        place: 4
        title: qsTr("How sure is this? The uncertainty cloud")
        page: Component {
            CloudView {
                evidence: panel.evidence
            }
        }
    }
}
