import QtQuick
import Kiosk

// One step of an instruction; a page never divides it.
Item {
    id: step

    property alias words: label.words
    property alias size: label.font.pixelSize
    property alias leading: label.leading

    implicitHeight: label.height

    Rectangle {
        x: Theme.mm(1)
        y: (label.lineHeight - height) / 2
        width: Theme.mm(2)
        height: width
        radius: width / 2
        color: Theme.brand
    }

    RunningText {
        id: label

        x: Theme.mm(5)
        width: step.width - x
    }
}
