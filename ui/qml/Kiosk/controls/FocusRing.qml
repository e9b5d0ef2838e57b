import QtQuick
import Kiosk

// The ring of the focus around its parent: a coloured line with a light one outside, visible on any background. A control
// loads it when it shows its focus, because a keyboard has forty keys and one focus.
Item {
    objectName: "focus:ring"

    Rectangle {
        id: ring

        anchors.fill: parent
        anchors.margins: -Theme.mm(0.9)
        radius: Theme.radius + Theme.mm(0.9)
        color: "transparent"
        border.color: Theme.focusBeside
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
