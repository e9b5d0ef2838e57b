pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The letter with the My Number (個人番号通知書). Its twelve boxes are empty: no picture may show a number.
Rectangle {
    id: letter

    readonly property real unit: width / 34

    implicitWidth: Theme.mm(17)
    implicitHeight: implicitWidth * 1.3
    radius: 2 * unit
    color: Theme.sheet
    border.width: Theme.line
    border.color: Theme.edge
    Accessible.ignored: true

    Repeater {
        model: [20, 12, 24, 18]

        Rectangle {
            required property real modelData
            required property int index

            x: 5 * letter.unit
            y: (5 + (index < 2 ? index : index + 3.6) * 5.2) * letter.unit
            width: modelData * letter.unit
            height: 1.8 * letter.unit
            radius: height / 2
            color: "#B9C3C0"
        }
    }

    Repeater {
        model: 12

        Rectangle {
            required property int index

            x: (4 + (index % 6) * 4.4) * letter.unit
            y: (16.5 + Math.floor(index / 6) * 6) * letter.unit
            width: 3.8 * letter.unit
            height: 5 * letter.unit
            color: "#FFF1DC"
            border.width: Math.max(1, 0.5 * letter.unit)
            border.color: "#8A4B00"
        }
    }
}
