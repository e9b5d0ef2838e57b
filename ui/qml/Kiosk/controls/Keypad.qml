pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Ten digits in the layout of a telephone. The operator may have `digits` shuffled.
Grid {
    id: keypad

    property var digits: [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]
    property bool fixed: true
    property int keyWidth: Theme.mm(24)
    property int keyHeight: Theme.target

    signal pressed(int digit)
    signal backspace
    signal cleared

    columns: 3
    spacing: Theme.gap

    Repeater {
        model: 9

        Key {
            required property int index
            readonly property int digit: keypad.digits[index]

            objectName: "key:" + digit
            width: keypad.keyWidth
            height: keypad.keyHeight
            text: digit.toString()
            mark: keypad.fixed && digit === 5
            onClicked: keypad.pressed(digit)
        }
    }

    Key {
        objectName: "key:clear"
        width: keypad.keyWidth
        height: keypad.keyHeight
        command: true
        textSize: Theme.captionSize
        text: qsTr("Clear all")
        onClicked: keypad.cleared()
    }

    Key {
        readonly property int digit: keypad.digits[9]

        objectName: "key:" + digit
        width: keypad.keyWidth
        height: keypad.keyHeight
        text: digit.toString()
        onClicked: keypad.pressed(digit)
    }

    Key {
        objectName: "key:backspace"
        width: keypad.keyWidth
        height: keypad.keyHeight
        command: true
        textSize: Theme.captionSize
        text: qsTr("Delete")
        onClicked: keypad.backspace()
    }
}
