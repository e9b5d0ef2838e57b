import QtQuick
import Kiosk

// A short word in a frame, such as "Practice".
Rectangle {
    id: tag

    property alias words: label.words

    implicitWidth: label.implicitWidth + Theme.mm(4)
    implicitHeight: label.implicitHeight + Theme.mm(1.5)
    radius: Theme.mm(2)
    color: Theme.caution
    border.color: Theme.cautionLine
    border.width: Theme.line

    RunningText {
        id: label

        anchors.centerIn: parent
        color: Theme.cautionInk
        font.weight: Font.Bold
        font.pixelSize: Theme.smallestSize
        wrapMode: Text.NoWrap
    }
}
