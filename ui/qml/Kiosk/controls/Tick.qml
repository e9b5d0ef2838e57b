import QtQuick
import QtQuick.Shapes
import Kiosk

Shape {
    id: tick

    property color color: Theme.ink

    implicitWidth: Theme.mm(8)
    implicitHeight: Theme.mm(8)
    preferredRendererType: Shape.GeometryRenderer

    ShapePath {
        strokeColor: tick.color
        strokeWidth: Math.max(3, tick.width * 0.13)
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        startX: tick.width * 0.16
        startY: tick.height * 0.55

        PathLine {
            x: tick.width * 0.4
            y: tick.height * 0.78
        }
        PathLine {
            x: tick.width * 0.85
            y: tick.height * 0.24
        }
    }
}
