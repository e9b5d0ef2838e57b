pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A tick of two rectangles: without a GPU Qt does not clip a `Shape` to its page.
Item {
    id: tick

    property color color: Theme.ink
    readonly property real stroke: Math.max(3, width * 0.13)

    implicitWidth: Theme.mm(8)
    implicitHeight: Theme.mm(8)

    component Stroke: Rectangle {
        required property real fromX
        required property real fromY
        required property real toX
        required property real toY
        readonly property real run: (toX - fromX) * tick.width
        readonly property real rise: (toY - fromY) * tick.height

        x: (fromX + toX) / 2 * tick.width - width / 2
        y: (fromY + toY) / 2 * tick.height - height / 2
        width: Math.hypot(run, rise) + tick.stroke
        height: tick.stroke
        radius: height / 2
        rotation: Math.atan2(rise, run) * 180 / Math.PI
        color: tick.color
        antialiasing: true
    }

    Stroke {
        fromX: 0.16
        fromY: 0.55
        toX: 0.4
        toY: 0.78
    }

    Stroke {
        fromX: 0.4
        fromY: 0.78
        toX: 0.85
        toY: 0.24
    }
}
