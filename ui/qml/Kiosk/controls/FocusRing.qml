import QtQuick
import Kiosk

// Where the keyboard is. Sits around its parent.
Rectangle {
    anchors.fill: parent
    anchors.margins: -Theme.mm(0.9)
    radius: Theme.radius + Theme.mm(0.9)
    color: "transparent"
    border.color: Theme.focus
    border.width: Theme.thick
}
