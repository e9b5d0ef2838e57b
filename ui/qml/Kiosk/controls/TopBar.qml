import QtQuick
import QtQuick.Layouts
import Kiosk

// The bar at the top of a visit's screens: steps, practice sign, card sign; the Aids, too, except within low reach.
Rectangle {
    id: bar

    required property var frame

    signal staff
    signal asked(string topic)

    implicitHeight: Theme.lowReach ? Math.max(steps.implicitHeight, Theme.mm(10)) + Theme.mm(2) : Theme.mm(21)
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.line
        anchors.bottom: parent.bottom
        color: Theme.hairline
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.lowReach ? Theme.margin : Theme.mm(1)
        spacing: Theme.gap

        StepBar {
            id: steps

            frame: bar.frame
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
        }

        Item {
            Layout.fillWidth: true
            visible: bar.frame.step === 0
        }

        Tag {
            visible: bar.frame.practice
            words: qsTr("Practice")
        }

        CardSign {
            visible: bar.frame.card !== "absent" && bar.frame.slow === ""
            mute: bar.frame.card === "mute"
            brief: Theme.small
        }

        Aids {
            visible: !Theme.lowReach
            // At the bottom, so that the focus ring has room above.
            Layout.alignment: Qt.AlignBottom
            frame: bar.frame
            onStaff: bar.staff()
            onAsked: topic => bar.asked(topic)
        }
    }
}
