import QtQuick
import Kiosk

// Where the keyboard is. Sits around its parent: a coloured line, and a light one outside, for grounds of any colour.
Rectangle {
    anchors.fill: parent
    anchors.margins: -Theme.mm(0.9)
    radius: Theme.radius + Theme.mm(0.9)
    color: "transparent"
    border.color: Theme.highContrast ? Theme.focus : "#FFFFFF"
    border.width: Math.ceil(Theme.thick / 3)

    Rectangle {
        anchors.fill: parent
        anchors.margins: parent.border.width
        radius: parent.radius - parent.border.width
        color: "transparent"
        border.color: Theme.focus
        border.width: Theme.thick - parent.border.width
    }
}
