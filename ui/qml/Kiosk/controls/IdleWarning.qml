import QtQuick
import QtQuick.Layouts
import Kiosk

// "Are you still there?" with the seconds that are left. Any touch of its button goes on.
FocusScope {
    id: warning

    required property var model
    property int secondsLeft: 0

    visible: model.frame.warning !== ""
    z: 20
    onVisibleChanged: {
        if (visible) {
            secondsLeft = model.frame.warningSeconds;
            go.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Timer {
        interval: 1000
        repeat: true
        running: warning.visible
        onTriggered: warning.secondsLeft = Math.max(0, warning.secondsLeft - 1)
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea {
            anchors.fill: parent
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.mm(10), Theme.mm(190))
        height: box.implicitHeight + Theme.mm(12)
        radius: Theme.radius
        color: Theme.paper
        border.width: Theme.thick
        border.color: Theme.cautionLine

        ColumnLayout {
            id: box

            anchors.fill: parent
            anchors.margins: Theme.mm(6)
            spacing: Theme.mm(3)

            Words {
                Layout.fillWidth: true
                words: qsTr("Are you still there?")
                font.pixelSize: Theme.keySize
                font.weight: Font.Bold
            }

            Words {
                Layout.fillWidth: true
                words: qsTr("To protect you, everything you entered will be erased. Seconds left: %1").arg(warning.secondsLeft)
                text: words
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                ActionButton {
                    text: qsTr("End now")
                    quiet: true
                    visible: warning.model.frame.canQuit
                    onClicked: warning.model.actions.quit()
                }

                Item {
                    Layout.fillWidth: true
                }

                ActionButton {
                    id: go

                    objectName: "action:continue"
                    primary: true
                    text: qsTr("Continue")
                    Layout.minimumWidth: Theme.mm(60)
                    onClicked: warning.model.actions.stay()
                }
            }
        }
    }
}
