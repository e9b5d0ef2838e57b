import QtQuick
import QtQuick.Layouts
import Kiosk

// The warning before a visit ends for inactivity or at its longest duration: what will happen, the seconds left, and a
// button to go on.
FocusScope {
    id: warning

    required property var model
    readonly property string kind: model.frame.warning
    property int secondsLeft: 0
    // Without motion the number changes every 10 seconds only.
    readonly property int step: Theme.lessMotion ? 10 : 1

    function begin(): void {
        secondsLeft = model.frame.warningSeconds;
        go.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.words + " " + reason.words
    onKindChanged: begin()
    Component.onCompleted: begin()

    Timer {
        interval: 1000 * warning.step
        repeat: true
        running: true
        onTriggered: warning.secondsLeft = Math.max(0, warning.secondsLeft - warning.step)
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea {
            anchors.fill: parent
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: (parent.height - height) * (Theme.lowReach || Theme.upright ? 0.94 : 0.5)
        width: Math.min(parent.width - Theme.mm(6), Theme.mm(200))
        height: box.implicitHeight + Theme.mm(8)
        radius: Theme.radius
        color: Theme.paper
        border.width: Theme.thick
        border.color: Theme.cautionLine

        ColumnLayout {
            id: box

            anchors.fill: parent
            anchors.margins: Theme.mm(4)
            spacing: Theme.gap

            RunningText {
                id: title

                objectName: "warning:title"
                Layout.fillWidth: true
                words: warning.kind === "cap" ? qsTr("This visit ends soon") : qsTr("Are you still there?")
                font.pixelSize: Theme.keySize
                font.weight: Font.Bold
                leading: Theme.stacked ? 1.4 : 1.24
                Accessible.role: Accessible.Heading
            }

            RunningText {
                id: reason

                Layout.fillWidth: true
                words: warning.kind === "cap" ? qsTr("A visit has a longest time. Then everything you entered is erased, to protect you.") : qsTr("To protect you, everything you entered will be erased.")
            }

            RunningText {
                objectName: "warning:seconds"
                Layout.fillWidth: true
                words: qsTr("Seconds left: %1").arg(warning.secondsLeft)
                text: words
                font.weight: Font.Bold
            }

            RowLayout {
                Layout.fillWidth: true
                layoutDirection: Qt.RightToLeft
                spacing: Theme.gap

                ActionButton {
                    id: go

                    objectName: "action:continue"
                    primary: true
                    text: qsTr("Continue")
                    implicitHeight: Theme.mm(24)
                    Layout.fillWidth: true
                    Layout.minimumWidth: Theme.mm(60)
                    onClicked: warning.model.actions.stay()
                }

                ActionButton {
                    objectName: "action:end"
                    visible: warning.model.frame.canQuit
                    text: qsTr("End now")
                    onClicked: warning.model.actions.quit()
                }
            }
        }
    }
}
