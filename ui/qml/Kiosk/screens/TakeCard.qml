import QtQuick
import Kiosk

// After the visit is wiped: the request to take the card. If it stays, the screen tells the next person (S22).
Rectangle {
    id: screen

    required property var model
    readonly property bool forgotten: model.frame.card === "left"
    readonly property bool upright: height > width

    objectName: "screen:take_card"
    color: forgotten ? Theme.caution : Theme.hero
    Accessible.ignored: true

    Pictogram {
        id: sign

        visible: screen.forgotten
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.mm(6)
        width: Theme.mm(Theme.small ? 18 : 34)
        height: width
        name: "warning"
        color: Theme.cautionInk
    }

    RunningText {
        id: title

        objectName: "title"
        anchors.horizontalCenter: parent.horizontalCenter
        y: screen.forgotten ? sign.y + sign.height + Theme.mm(2) : Theme.mm(screen.upright ? 60 : 12)
        width: parent.width - Theme.mm(20)
        words: screen.forgotten ? qsTr("A card was left here") : qsTr("Please take your card")
        color: screen.forgotten ? Theme.cautionInk : Theme.heroInk
        font.pixelSize: Math.round(Theme.keySize * (Theme.tight ? 1.2 : 1.5))
        font.weight: Font.Bold
        leading: Theme.stacked ? 1.4 : 1.25
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
    }

    RunningText {
        id: sentence

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: title.bottom
        anchors.topMargin: Theme.mm(2)
        width: parent.width - Theme.mm(20)
        words: screen.forgotten ? qsTr("If it is yours, take it. If not, please tell the staff or give it to the police. Nobody can apply with it without its PIN.") : qsTr("Everything you entered has been erased from this screen.")
        color: screen.forgotten ? Theme.cautionInk : Theme.heroInk
        horizontalAlignment: Text.AlignHCenter
    }

    ReaderPicture {
        // A drawing that would be a dot is left out.
        visible: height >= Theme.mm(16)
        anchors.top: sentence.bottom
        anchors.topMargin: Theme.mm(5)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: screen.upright ? parent.height * 0.2 : Theme.mm(6)
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width * (screen.upright ? 0.7 : 0.45)
        contact: screen.model.frame.contact
        present: true
        dark: !screen.forgotten
    }
}
