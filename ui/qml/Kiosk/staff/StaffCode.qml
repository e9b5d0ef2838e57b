pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Entry of the shop's PIN or a technician's code. Only the number of typed digits is known here.
FocusScope {
    id: page

    required property var staff
    readonly property var facts: staff.facts
    readonly property var pager: null

    focus: true

    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9 && facts.keysWork)
            staff.actions.press(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Period)
            staff.actions.codeBackspace();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && facts.codeLength === facts.codeDigits)
            staff.actions.confirmCode();
        else
            return;
        event.accepted = true;
    }

    GridLayout {
        anchors.fill: parent
        columns: Theme.upright ? 1 : 2
        columnSpacing: Theme.mm(5)
        rowSpacing: Theme.mm(5)

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.mm(3)

            RunningText {
                objectName: "staff:sentence"
                Layout.fillWidth: true
                words: page.facts.sentence
            }

            Row {
                spacing: Theme.mm(2)
                Accessible.role: Accessible.StaticText
                Accessible.name: "%1/%2".arg(page.facts.codeLength).arg(page.facts.codeDigits)

                Repeater {
                    model: page.facts.codeDigits

                    Rectangle {
                        id: cell

                        required property int index

                        width: Theme.mm(11)
                        height: Theme.mm(14)
                        radius: Theme.radius
                        color: Theme.surface
                        border.width: cell.index === page.facts.codeLength ? Theme.thick : Theme.line
                        border.color: cell.index === page.facts.codeLength ? Theme.brand : Theme.edge

                        Rectangle {
                            anchors.centerIn: parent
                            visible: cell.index < page.facts.codeLength
                            width: Theme.mm(4.5)
                            height: width
                            radius: width / 2
                            color: Theme.ink
                        }
                    }
                }
            }

            NoticePanel {
                Layout.fillWidth: true
                visible: page.facts.codeFault !== ""
                heading: page.facts.codeFault
                headingName: "staff:fault"
            }

            Item {
                Layout.fillHeight: true
            }
        }

        Keypad {
            enabled: page.facts.keysWork
            keyWidth: Theme.mm(Theme.upright ? 34 : 22)
            Layout.alignment: Qt.AlignHCenter | Qt.AlignVCenter
            onPressed: digit => page.staff.actions.press(digit)
            onBackspace: page.staff.actions.codeBackspace()
            onCleared: page.staff.actions.codeClear()
        }
    }
}
