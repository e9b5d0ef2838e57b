import QtQuick
import QtQuick.Layouts
import Kiosk

ScreenFrame {
    id: screen

    pager: paper.pager

    readonly property var facts: model.reading

    name: "service_terms"
    title: facts.service
    sentence: qsTr("After you apply it cannot be changed.")
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
            Layout.preferredWidth: screen.roomWidth * 0.36
            Layout.maximumWidth: screen.roomWidth * 0.36
            Layout.fillHeight: true
            spacing: Theme.gap

            CheckRow {
                objectName: "terms:accept"
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: qsTr("I agree to the terms of this service")
                given: screen.facts.serviceTermsGiven
                onAsked: given => screen.model.actions.acceptServiceTerms(given)
            }
        }
    }
}
