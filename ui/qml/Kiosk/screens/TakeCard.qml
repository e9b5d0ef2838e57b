import QtQuick
import Kiosk

// Nothing of the visit is left; the card must not be either.
Rectangle {
    id: screen

    required property var model

    objectName: "screen:take_card"
    color: Theme.hero

    Words {
        id: title

        objectName: "title"
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.mm(12)
        width: parent.width - Theme.mm(20)
        words: qsTr("Please take your card")
        color: Theme.heroInk
        font.pixelSize: Theme.keySize * 1.5
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
    }

    Words {
        id: sentence

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: title.bottom
        anchors.topMargin: Theme.mm(2)
        width: parent.width - Theme.mm(20)
        words: qsTr("Everything you entered has been erased from this screen.")
        color: Theme.heroInk
        horizontalAlignment: Text.AlignHCenter
    }

    ReaderPicture {
        anchors.top: sentence.bottom
        anchors.topMargin: Theme.mm(6)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(8)
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width * 0.45
        contact: screen.model.frame.contact
        present: true
        dark: true
    }
}
