pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The ring of the focus around its parent: a coloured line with a light one outside, visible on any background. It is
// created when it is shown, because a keyboard has forty keys and one focus.
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
