import QtQuick
import QtQuick.Layouts
import Kiosk

ScreenFrame {
    id: screen

    name: "applicant"
    title: qsTr("Whose card is it?")
    sentence: Theme.tight ? "" : qsTr("Points are for the person whose card it is.")
    primaryText: qsTr("Next")

    RowLayout {
        anchors.fill: parent
        spacing: Theme.mm(4)
        uniformCellSizes: true

        ChoiceButton {
            objectName: "applicant:self"
            Layout.fillWidth: true
            Layout.fillHeight: true
            nameSize: Theme.keySize
            centred: true
            text: qsTr("My own")
            note: qsTr("I am 15 or older")
            chosen: screen.model.frame.canNext
            onClicked: screen.model.actions.chooseApplicant("self")
        }

        ChoiceButton {
            objectName: "applicant:other"
            Layout.fillWidth: true
            Layout.fillHeight: true
            nameSize: Theme.keySize
            centred: true
            text: qsTr("Someone else's")
            note: qsTr("A child's, or another person's")
            onClicked: screen.model.actions.chooseApplicant("other")
        }
    }
}
