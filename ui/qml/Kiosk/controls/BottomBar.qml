import QtQuick
import QtQuick.Layouts
import Kiosk

// Back and quit on the left, the one thing to do on the right.
Rectangle {
    id: bar

    required property var frame
    property string primaryText: ""
    property bool primaryEnabled: true
    property string primaryName: "action:next"
    property alias extra: middle.data

    signal primary
    signal back
    signal quit

    implicitHeight: Theme.mm(23)
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.hairline
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.mm(2)
        anchors.rightMargin: Theme.mm(2)
        spacing: Theme.gap

        ActionButton {
            objectName: "action:back"
            visible: bar.frame.canBack
            text: qsTr("Back")
            onClicked: bar.back()
        }

        ActionButton {
            objectName: "action:quit"
            visible: bar.frame.canQuit
            quiet: true
            text: qsTr("Quit")
            onClicked: bar.quit()
        }

        Item {
            id: middle

            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        ActionButton {
            objectName: bar.primaryName
            visible: bar.primaryText !== ""
            primary: true
            enabled: bar.primaryEnabled
            text: bar.primaryText
            Layout.minimumWidth: Theme.mm(60)
            Layout.maximumWidth: bar.width - Theme.mm(76)
            onClicked: bar.primary()
        }
    }
}
