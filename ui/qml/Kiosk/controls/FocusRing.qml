import QtQuick
import Kiosk

// Where the keyboard is. Sits around its parent: a coloured line, and a light one outside, for grounds of any colour.
Rectangle {
    anchors.fill: parent
    anchors.margins: -Theme.mm(1.2)
    radius: Theme.radius + Theme.mm(1.2)
    color: "transparent"
    border.color: Theme.highContrast ? Theme.focus : "#FFFFFF"
    border.width: Theme.line

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.line
        radius: parent.radius - Theme.line
        color: "transparent"
        border.color: Theme.focus
        border.width: Theme.thick
    }
}
