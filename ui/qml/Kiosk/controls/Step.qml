import QtQuick
import Kiosk

// One thing to do, kept on one page.
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
