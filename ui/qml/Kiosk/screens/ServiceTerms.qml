import QtQuick
import QtQuick.Layouts
import Kiosk

ScreenFrame {
    id: screen

    readonly property var facts: model.reading

    name: "service_terms"
    title: facts.service
    sentence: facts.earns
    primaryText: qsTr("Next")

    RowLayout {
        anchors.fill: parent
        spacing: Theme.mm(3)

        PaperView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            papers: screen.facts.papers
        }

        ColumnLayout {
            Layout.preferredWidth: screen.roomWidth * 0.36
            Layout.maximumWidth: screen.roomWidth * 0.36
            Layout.fillHeight: true
            spacing: Theme.gap

            NoticePanel {
                Layout.fillWidth: true
                words: qsTr("After you apply it cannot be changed.")
            }

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
