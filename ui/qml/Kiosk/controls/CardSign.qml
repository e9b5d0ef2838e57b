import QtQuick
import Kiosk

// The sign that the card is on the reader. With little room it has a tick in place of words.
Row {
    id: sign

    property bool mute: false
    property bool brief: false

    spacing: Theme.mm(1.5)

    Rectangle {
        width: Theme.mm(9)
        height: Theme.mm(6)
        radius: Theme.mm(1)
        color: Theme.brand
        anchors.verticalCenter: parent.verticalCenter

        Rectangle {
            x: parent.width * 0.15
            y: parent.height * 0.36
            width: parent.width * 0.24
            height: parent.height * 0.32
            radius: 2
            color: Theme.heroAccent
        }
    }

    Tick {
        visible: sign.brief && !sign.mute
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(6)
        height: width
        color: Theme.brand
        Accessible.role: Accessible.StaticText
        Accessible.name: label.words
    }

    RunningText {
        id: label

        visible: !sign.brief || sign.mute
        anchors.verticalCenter: parent.verticalCenter
        words: sign.mute ? qsTr("Card: check") : qsTr("Card OK")
        text: words
        font.pixelSize: Theme.smallestSize
        font.weight: Font.Medium
        color: Theme.brand
        wrapMode: Text.NoWrap
    }
}
