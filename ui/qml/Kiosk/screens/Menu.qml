import QtQuick
import QtQuick.Layouts
import Kiosk

ScreenFrame {
    id: screen

    name: "menu"
    title: qsTr("What would you like to do?")

    RowLayout {
        anchors.fill: parent
        spacing: Theme.mm(4)
        uniformCellSizes: true

        ChoiceButton {
            objectName: "path:apply"
            Layout.fillWidth: true
            Layout.fillHeight: true
            nameSize: Theme.keySize
            centred: true
            text: qsTr("Apply for points")
            term: "申込"
            note: qsTr("Choose a payment service and apply")
            onClicked: screen.model.actions.choosePath("apply")
        }

        ChoiceButton {
            objectName: "path:status"
            Layout.fillWidth: true
            Layout.fillHeight: true
            nameSize: Theme.keySize
            centred: true
            text: qsTr("Check status")
            term: "予約・申込状況確認"
            note: qsTr("See what you have applied for")
            onClicked: screen.model.actions.choosePath("status")
        }
    }
}
