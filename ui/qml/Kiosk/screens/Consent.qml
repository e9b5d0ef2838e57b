import QtQuick
import QtQuick.Layouts
import Kiosk

ScreenFrame {
    id: screen

    pager: paper.pager

    readonly property var facts: model.reading

    name: "consent"
    title: qsTr("Please read and agree")
    primaryText: qsTr("Next")

    RowLayout {
        anchors.fill: parent
        spacing: Theme.mm(3)

        PaperView {
            id: paper

            Layout.fillWidth: true
            Layout.fillHeight: true
            papers: screen.facts.papers
        }

        ColumnLayout {
            Layout.preferredWidth: screen.roomWidth * 0.34
            Layout.maximumWidth: screen.roomWidth * 0.34
            Layout.fillHeight: true
            spacing: Theme.gap

            CheckRow {
                objectName: "consent:privacy"
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: qsTr("I agree to the privacy notice")
                given: screen.facts.privacyGiven
                onAsked: given => screen.model.actions.setConsent("privacy", given)
            }

            CheckRow {
                objectName: "consent:terms"
                visible: screen.facts.termsAsked
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: qsTr("I agree to the terms of use")
                given: screen.facts.termsGiven
                onAsked: given => screen.model.actions.setConsent("terms", given)
            }
        }
    }
}
