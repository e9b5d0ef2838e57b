import QtQuick
import Kiosk

// The page for cleaning the screen: touches are ignored until the countdown ends.
Rectangle {
    id: page

    required property var staff
    readonly property var facts: staff.facts
    readonly property var pager: null

    color: Theme.hero

    Column {
        anchors.centerIn: parent
        width: parent.width - Theme.mm(20)
        spacing: Theme.mm(4)

        RunningText {
            width: parent.width
            words: page.facts.sentence
            color: Theme.heroInk
            font.pixelSize: Theme.keySize
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
        }

        Text {
            objectName: "staff:seconds"
            width: parent.width
            text: page.facts.seconds
            textFormat: Text.PlainText
            color: Theme.heroAccent
            font.family: Theme.family
            font.pixelSize: Theme.keySize * 4
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
