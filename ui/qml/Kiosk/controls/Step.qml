import QtQuick
import Kiosk

// One step of an instruction; a page never divides it.
Item {
    id: step

    property alias words: label.words
    // No alias of the font's: Qt reads freed memory for one, if anybody asks a screen that was left.
    property int size: Theme.bodySize
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
        font.pixelSize: step.size
    }
}
