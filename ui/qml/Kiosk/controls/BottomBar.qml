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
    property var pager: null

    signal primary
    signal back
    signal quit

    objectName: "bar:bottom"
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

        RowLayout {
            id: others

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
                Layout.preferredWidth: Theme.mm(25)
                leftPadding: Theme.mm(1)
                text: qsTr("Quit")
                onClicked: bar.quit()
            }

            ActionButton {
                objectName: "page:previous"
                visible: bar.pager?.paged ?? false
                enabled: !(bar.pager?.atStart ?? true)
                leftPadding: Theme.mm(1)
                Layout.preferredWidth: Theme.mm(23)
                text: "▲\n" + qsTr("Up")
                onClicked: bar.pager.turn(false)
            }

            ActionButton {
                objectName: "page:next"
                visible: bar.pager?.paged ?? false
                enabled: !(bar.pager?.atEnd ?? true)
                // Where there is more to read before going on, this is the thing to do.
                primary: enabled && !bar.primaryEnabled
                textSize: Theme.bodySize
                leftPadding: Theme.mm(1)
                Layout.preferredWidth: Theme.mm(23)
                text: "▼\n" + qsTr("More")
                onClicked: bar.pager.turn(true)
            }
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
            Layout.preferredWidth: Math.min(Math.max(implicitWidth, Theme.mm(60)), bar.width - others.width - middle.childrenRect.width - Theme.mm(8))
            onClicked: bar.primary()
        }
    }
}
