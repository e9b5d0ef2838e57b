import QtQuick
import Kiosk

// The mark "You can apply for points here", in place of the official one, which needs a licence (R81).
Rectangle {
    id: mark

    // The drawing without the text.
    property bool brief: false

    implicitWidth: row.width + Theme.mm(brief ? 4 : 5)
    implicitHeight: Theme.mm(12)
    radius: height / 2
    color: Theme.heroInk
    Accessible.role: Accessible.Graphic
    Accessible.name: "手続スポット"

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.mm(1.5)

        Pictogram {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.mm(8)
            height: width
            name: "spot"
            color: "#0A4641"
        }

        Text {
            anchors.verticalCenter: parent.verticalCenter
            visible: !mark.brief
            text: "手続スポット"
            textFormat: Text.PlainText
            font.family: Theme.japaneseFamily
            font.pixelSize: Theme.smallestSize
            font.weight: Font.Bold
            color: "#0A4641"
            Accessible.ignored: true
        }
    }
}
