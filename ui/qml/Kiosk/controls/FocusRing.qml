pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Where the keyboard is. Sits around its parent: a coloured line, and a light one outside, for grounds of any colour.
// Made when it is shown: a keyboard has forty of them, and one focus.
Loader {
    id: ring

    readonly property real radius: Theme.radius + Theme.mm(0.9)

    objectName: "focus:ring"
    anchors.fill: parent
    anchors.margins: -Theme.mm(0.9)
    active: visible

    sourceComponent: Rectangle {
        radius: ring.radius
        color: "transparent"
        border.color: Theme.highContrast ? Theme.focus : "#FFFFFF"
        border.width: Theme.line

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.line
            radius: ring.radius - Theme.line
            color: "transparent"
            border.color: Theme.focus
            border.width: Math.max(3, Theme.mm(1))
        }
    }
}
