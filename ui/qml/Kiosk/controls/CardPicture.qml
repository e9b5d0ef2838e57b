pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A drawing of a My Number Card without a person's data.
Rectangle {
    id: card

    implicitWidth: Theme.mm(46)
    implicitHeight: width * 0.63
    radius: width * 0.045
    color: Theme.sheet
    border.width: Theme.line
    border.color: "#6F7F7C"

    Rectangle {
        width: parent.width
        height: parent.height * 0.22
        radius: parent.radius
        color: "#E79AB5"

        Rectangle {
            y: parent.radius
            width: parent.width
            height: parent.height - parent.radius
            color: parent.color
        }
    }

    Rectangle {
        x: parent.width * 0.06
        y: parent.height * 0.33
        width: parent.width * 0.25
        height: parent.height * 0.52
        radius: width * 0.08
        color: "#D5DBD8"

        Rectangle {
            x: parent.width * 0.32
            y: parent.height * 0.14
            width: parent.width * 0.36
            height: width
            radius: width / 2
            color: "#8C9A97"
        }
        Rectangle {
            x: parent.width * 0.16
            y: parent.height * 0.56
            width: parent.width * 0.68
            height: parent.height * 0.36
            radius: width * 0.3
            color: "#8C9A97"
        }
    }

    Repeater {
        model: [0.52, 0.4, 0.46, 0.3]

        Rectangle {
            required property real modelData
            required property int index

            x: card.width * 0.38
            y: card.height * (0.34 + index * 0.135)
            width: card.width * modelData
            height: card.height * 0.055
            radius: height / 2
            color: "#B9C3C0"
        }
    }
}
